import type { InnerZone, LanguagePack } from './language-pack.ts';
import { EDGE, lighten, plain } from './patterns.ts';

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

interface Compiled {
  zone: InnerZone;
  weak: boolean;
  whole: RegExp | null;
  part: RegExp | null;
}

const rules = new WeakMap<LanguagePack, Compiled[]>();

function compile(pack: LanguagePack): Compiled[] {
  const known = rules.get(pack);
  if (known) return known;
  const [left, right] = pack.spaced ? [EDGE.left, EDGE.right] : ['', ''];
  const make = (source: string) =>
    pack.spaced ? new RegExp(lighten(source), 'i') : new RegExp(source, 'iu');
  const made = pack.headings.map((rule) => ({
    zone: rule.zone,
    weak: rule.weak === true,
    whole: rule.whole === undefined ? null : make(`^(?:${rule.whole})$`),
    part: rule.part === undefined ? null : make(`${left}(?:${rule.part})${right}`),
  }));
  rules.set(pack, made);
  return made;
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
    for (const rule of compile(pack)) {
      const part = rule.part?.exec(words)?.[0].length ?? 0;
      const whole = rule.whole?.test(words) === true || part >= words.length * NEARLY_ALL;
      if (!whole && !(partly && part > 0)) continue;
      return { zone: rule.zone, weak: rule.weak, whole, firm: FIRM.test(words) };
    }
  }
  return null;
}
