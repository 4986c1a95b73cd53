import { findBrackets } from './cues.ts';
import type { LanguagePack } from './language-pack.ts';
import { has, words } from './patterns.ts';
import type { Stretch } from './sentences.ts';

/** "(ours is Redshift)", "(we use Jira)": an aside in which the listing speaks of itself. */
export function isOwnAside(
  sentence: string,
  name: Stretch,
  packs: readonly LanguagePack[],
): boolean {
  const bracket = findBrackets(sentence).find((b) => b.start < name.start && name.end < b.end);
  if (!bracket) return false;
  // "(Java, Kotlin: we don't mind)" lists what is asked before its colon.
  const colon = sentence.slice(name.end, bracket.inner.end).search(/[:：]/u);
  const end = colon < 0 ? bracket.inner.end : name.end + colon;
  const inner = sentence.slice(bracket.inner.start, end);
  return packs.some((pack) => has(words(pack.self, pack.spaced), inner));
}

/** "No PHP, no Java": a bare "no" directly before the name. */
const BARE_NO =
  /(?:^|[\s(,;–-])(?:kein(?:e|en)?|geen|pas de|žádn(?:ý|á|é)|nessun[ao]?|nenhum[a]?|ningún)\s$/iu;
/** English only: "no" is "in the" in Portuguese. */
const BARE_ENGLISH_NO = /(?:^|[\s(,;–-])no\s$/iu;

/** "Java (not JavaScript)", "Python, not R": what is meant is told from what is not. */
const TOLD_APART =
  /(?:[(（]\s*(?:not|nicht|niet|pas|non|não|ne)|(?<!\b(?:if|or|why|whether)),?\s+not)\s$/iu;

/** Is the name waved off by a bare "no" in front of it? */
export function isBarelyNegated(
  sentence: string,
  name: Stretch,
  packs: readonly LanguagePack[],
): boolean {
  const before = sentence.slice(Math.max(0, name.start - 12), name.start);
  return (
    BARE_NO.test(before) ||
    TOLD_APART.test(before) ||
    (packs[0]?.code === 'en' && BARE_ENGLISH_NO.test(before))
  );
}
