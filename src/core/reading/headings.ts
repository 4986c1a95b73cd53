import { mayHold } from './anchors.ts';
import type { HeadingRule, InnerZone, LanguagePack } from './language-pack.ts';
import { EDGE, inSmallLetters, lighten, plain } from './patterns.ts';

/** What the words of a heading mean. */
export interface HeadingMeaning {
  zone: InnerZone;
  /** Only preferred as long as nothing else is required. */
  weak: boolean;
  /** The whole text is a known heading: no markup needed. */
  whole: boolean;
  /** Says "must", "required" …: holds against an enclosing "nice to have". */
  firm: boolean;
}

/** Longest text, in words and characters, that can be a heading. */
const MOST = { words: 16, chars: 130 };

/** Known words that make up this share of a line are the heading, with or without markup. */
const NEARLY_ALL = 0.8;

/** The patterns of a rule, each made when a heading may hold it. */
interface Compiled {
  whole?: RegExp;
  part?: RegExp;
}

const compiled = new WeakMap<HeadingRule, Compiled>();

/** The match of one of a rule's patterns in the words of a heading, which have small letters. */
function found(
  words: string,
  rule: HeadingRule,
  what: 'whole' | 'part',
  spaced: boolean,
): RegExpExecArray | null {
  const source = rule[what];
  if (source === undefined || (spaced && !mayHold(source, words))) return null;
  const made = compiled.get(rule) ?? {};
  compiled.set(rule, made);
  made[what] ??= make(source, what, spaced);
  return made[what].exec(words);
}

function make(source: string, what: 'whole' | 'part', spaced: boolean): RegExp {
  const [left, right] = what === 'whole' ? ['^', '$'] : spaced ? [EDGE.left, EDGE.right] : ['', ''];
  return spaced
    ? new RegExp(`${left}(?:${inSmallLetters(lighten(source))})${right}`)
    : new RegExp(`${left}(?:${source})${right}`, 'iu');
}

/**
 * The words of a heading without its dress: emoji, numbering, brackets and trailing punctuation
 * gone, small letters, straight quotes.
 */
export function headingWords(text: string): string {
  return plain(text)
    .toLowerCase()
    .normalize('NFKC')
    .replace(/^(?:[^\p{L}\p{N}(]|\p{So})+/u, '')
    .replace(/^(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)\]]\s+/u, '')
    .replace(/^[^\p{L}\p{N}(]+/u, '')
    .replace(/[^\p{L}\p{N})+]+$/u, '')
    .replace(/\s+/g, ' ')
    .replace(/(?<=\p{L}) for (?:this|the|our|an?) \p{L}.{0,50}$/u, '')
    .trim();
}

/**
 * Words with which headings ask and sentences of a list do not begin ("What you can expect", "Wat
 * bieden wij", "Proč k nám"): known words behind them make a heading without markup.
 */
const ASKING =
  /^(?:(?:what|who|how|why)(?:'s|'re)?|about|was|das (?:bieten|bringst|erwartet|zeichnet|machst)|diese aufgaben|wer|wen|warum|über|ce que|qui|pourquoi|à propos|wat|wie|waarom|over|co|kdo|koho|jak|proč|na čem|čemu|o nás|(?:lo )?qu[eé]|a?quién(?:es)?|por qu[eé]|sobre|o que|quem|cosa|chi|perch[éè]|di cosa)(?= )/u;

/** Does the text begin as a heading that asks or tells ("Who we are")? */
export function isAsking(text: string): boolean {
  return ASKING.test(headingWords(text));
}

/** Words of headings that announce what awaits somebody: perks, or tasks. */
const EXPECT = /expect|await|erwart|attend|espera|aspett|wacht|čeká/iu;

/** Does the heading say what to expect, without saying of what kind it is? */
export function announces(text: string): boolean {
  return EXPECT.test(text);
}

const FIRM =
  /require|must|essential|minimum|mandatory|prerequisit|need|look|obligat|imprescind|indispensab|voraussetz|anforder|exig|vereis|必須|požad|nezbyt|necessari|obbligator|nutn/iu;

/**
 * What a heading means in the given languages, `null` when its words are not known. `partly`: the
 * line is known to be a heading by its markup or shape, so that known words inside it suffice.
 */
export function headingMeaning(
  text: string,
  packs: readonly LanguagePack[],
  partly: boolean,
): HeadingMeaning | null {
  if (text.length > MOST.chars) return null;
  const words = headingWords(text);
  if (words === '' || words.split(' ').length > MOST.words) return null;
  for (const pack of packs) {
    for (const rule of pack.headings) {
      const part = found(words, rule, 'part', pack.spaced)?.[0].length ?? 0;
      const whole =
        part >= words.length * NEARLY_ALL || found(words, rule, 'whole', pack.spaced) !== null;
      if (!whole && !(partly && part > 0)) continue;
      return { zone: rule.zone, weak: rule.weak === true, whole, firm: FIRM.test(words) };
    }
  }
  return null;
}
