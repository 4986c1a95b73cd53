import { findBrackets } from './cues.ts';
import type { LanguagePack } from './language-pack.ts';
import { asks } from './line-kind.ts';
import { has, words } from './patterns.ts';
import type { Stretch } from './sentences.ts';

/** Does the listing speak of itself at a name, or of the people one works with? */
export function isAside(
  sentence: string,
  name: Stretch,
  packs: readonly LanguagePack[],
  practice = false,
): boolean {
  return isOwnAside(sentence, name, packs) || (practice && isDepartment(sentence, name, packs));
}

/** "(ours is Redshift)", "(we use Jira)": an aside in which the listing speaks of itself. */
function isOwnAside(sentence: string, name: Stretch, packs: readonly LanguagePack[]): boolean {
  const bracket = findBrackets(sentence).find((b) => b.start < name.start && name.end < b.end);
  if (!bracket) return false;
  // "(Java, Kotlin: we don't mind)", "(Awin; we pay)" list what is asked before that sign.
  const sign = sentence.slice(name.end, bracket.inner.end).search(/[:：;；]/u);
  const end = sign < 0 ? bracket.inner.end : name.end + sign;
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

const DEPARTMENT = String.raw`\p{Lu}[\p{L}&/-]*(?: (?:& )?\p{Lu}[\p{L}&/-]*)*`;
const WORKED_WITH = new RegExp(
  String.raw`\b(?:(?:[Cc]ollaborat|[Pp]artner|[Ll]iais|[Ww]ork|[Cc]oordinat|[Aa]lign)\p{Ll}*(?: \p{Ll}+){0,3} (?:with|w/|across|alongside)|stakeholders (?:in|from|across)) (?:(?:the|our|other) )?(?<list>${DEPARTMENT}(?:(?:,? (?:and|or|&) |, )(?:the )?${DEPARTMENT})*)(?![\p{L}&/-])(?!(?:,? (?:and|or|&)|,)? (?:the )?\p{Lu})(?! (?:tools?|software|systems?|platforms?|principles|techniques|methods|concepts|practices|processes|standards)\b)`,
  'gu',
);

/**
 * "Du stimmst dich mit Marketing und Einkauf ab": German writes every noun with a capital, so only
 * what is said of people counts.
 */
const ABGESTIMMT_MIT = new RegExp(
  String.raw`\b(?:[Ss]timm\p{Ll}*(?: \p{Ll}+){0,3} mit|(?:[Aa]bstimmung|[Zz]usammenarbeit|[Aa]ustausch|[Kk]ooperation) mit|[Ss]chnittstelle (?:zwischen|zu)|[Aa]nsprechpartner\p{Ll}* für|arbeite\p{Ll}*(?: \p{Ll}+){0,2} (?:eng|Hand in Hand) mit) (?:(?:dem|der|den|unserem|unserer|unseren|anderen) )?(?:(?:Abteilungen|Fachabteilungen|Bereichen|Teams) )?(?<list>${DEPARTMENT}(?:(?: (?:und|oder|sowie|&) |, )(?:dem |der |den )?${DEPARTMENT})*)`,
  'gu',
);

/** "Partner with Marketing, Finance and Data Science": people to work with, written with capitals. */
function isDepartment(sentence: string, name: Stretch, packs: readonly LanguagePack[]): boolean {
  const pattern =
    packs[0]?.code === 'en' ? WORKED_WITH : packs[0]?.code === 'de' ? ABGESTIMMT_MIT : null;
  if (pattern === null) return false;
  return [...sentence.matchAll(pattern)].some((match) => {
    const end = match.index + match[0].length;
    return end - (match.groups?.['list'] ?? '').length <= name.start && name.end <= end;
  });
}

/** "Oakmere makes scheduling software": who makes it, what it makes, and for whom. */
const OWN_PRODUCT =
  /^\W*\p{Lu}[\p{L}\d&'.-]*(?: (?:& )?\p{Lu}[\p{L}\d&'.-]*){0,3} (?:makes|builds|sells|develops|produces|manufactures|rents|publishes) [^.;:]{0,80}?\b(?:software|platforms?|systems?|apps?|solutions|products?|devices|hardware|tools|equipment|machines)\b/u;

/** "Rotawise is workforce management software for hospitality": what it is, whatever it is for. */
const IS_A_PRODUCT =
  /^\W*(?!(?:[Ee]xperience|[Kk]nowledge|[Tt]his|[Tt]hat|[Ii]t)\b)\p{Lu}[\p{L}\d&'.-]*(?: (?:& )?\p{Lu}[\p{L}\d&'.-]*){0,3} (?:is|are) (?!(?:looking|seeking|hiring|recruiting|required|needed|preferred|a plus|an? must)\b)[^.;:]{0,80}?\b(?:software|platform|system|app|solution|marketplace|suite|provider|manufacturer|maker|retailer|consultancy|agency|charity|start-?up|firm|company)\b/u;

/** "a small shop that serves lending, branch operations and marketing": for whom it works. */
const WORKS_FOR =
  /\b[Ww]e(?: are|'re) (?:an?|the|one of)\b[^.;:]{0,80}? (?:that|which|who) (?:serves?|supports?|helps?|powers?|works? for)\b/u;

/** What follows the employer's name where it says what it does: "Oakmere reads invoices". */
const DOES =
  /^ (?:\p{Ll}+ly )?(?!(?:is|has|needs|wants|seeks|requires|expects|uses|asks)\b)\p{Ll}{2,}s\b/u;

/**
 * Does the sentence say what the employer makes or does? Fields of work in it are its trade, not
 * the job's.
 */
export function isOwnTrade(
  sentence: string,
  company: string | null,
  packs: readonly LanguagePack[],
): boolean {
  if (OWN_PRODUCT.test(sentence)) return true;
  if (packs[0]?.code === 'en' && !asks(sentence, packs)) {
    if (IS_A_PRODUCT.test(sentence) || WORKS_FOR.test(sentence)) return true;
  }
  if (packs[0]?.code !== 'en' || !company || !sentence.startsWith(company)) return false;
  return DOES.test(sentence.slice(company.length)) && !asks(sentence, packs);
}

/** "All power tools and testers (Megger) provided": what the employer hands out. */
const HANDED_OUT =
  /^[^.;:]{0,40}?(?<!\b(?:you|to|be|services|support|care)[^.;:]{0,40}) (?:(?:is|are|will be) )?(?:provided|supplied)(?: by (?:us|the company))?(?=[.,;)]|$)/iu;
const ALL_OF_IT =
  /(?:^|[.;:!] ?)(?:all|full|own|your|company|quality|a full set of|the) [^.;:]{0,60}$/iu;

/** Are the things named here what one is given for the work? */
export function isHandedOut(
  sentence: string,
  name: Stretch,
  packs: readonly LanguagePack[],
): boolean {
  if (packs[0]?.code !== 'en' || !ALL_OF_IT.test(sentence.slice(0, name.start))) {
    return false;
  }
  return HANDED_OUT.test(sentence.slice(name.end));
}

/** Work that does checks, rather than passing them. */
const DOES_CHECKS =
  /\b(?:experience|knowledge|understanding|familiar\p{L}*|conduct\p{L}*|coordinat\p{L}*|manag\p{L}*|process\p{L}*|perform\p{L}*|administ\p{L}*|run(?:ning)?|carr(?:y|ying) out|complet\p{L}*|oversee\p{L}*)\b[^.;]{0,40}$/iu;

/** "An enhanced DBS check is made on everyone": a check one has to pass is no field of work. */
export function isCheckToPass(
  sentence: string,
  name: Stretch,
  packs: readonly LanguagePack[],
): boolean {
  if (DOES_CHECKS.test(sentence.slice(0, name.start))) return false;
  return packs.some(({ gates, spaced }) =>
    [gates.clearance, gates.backgroundCheck].some((source) =>
      [...sentence.matchAll(words(source, spaced))].some(
        (match) => match.index <= name.start && name.end <= match.index + match[0].length,
      ),
    ),
  );
}
