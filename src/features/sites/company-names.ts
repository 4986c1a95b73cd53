import { squeeze } from './agree.ts';

/** What makes a name one of a company. */
export const LEGAL_FORM =
  /(?:株式会社|有限会社|合同会社|주식회사|有限公司)|[\s,](?:gmbh|ag|se|kg|ltd|limited|llc|llp|inc|corp|plc|co|s\.?r\.?o|a\.?s|s\.?a|s\.?l|s\.?p\.?a|s\.?r\.?l|sas|bv|b\.v|nv|oy|ab|aps|as|sp\. z o\.o)\.?$/iu;

const LATIN = /^[\p{Script=Latin}\p{N}]+$/u;

/** A description, with its letters alone: squeezed once, since every candidate is held against it. */
export interface Spoken {
  readonly text: string;
  readonly squeezed: string;
}

/** The description says the name, or its first word as employers say it of themselves. */
export function isSpokenOf(name: string, { text, squeezed }: Spoken): boolean {
  const bare = name.replace(LEGAL_FORM, '').trim();
  const whole = squeeze(bare);
  if (whole.length < (LATIN.test(whole) ? 3 : 2)) return false;
  // A short one stands in many words: "FTE" in "often".
  if (whole.length < 5 && LATIN.test(whole)) return text.includes(bare);
  if (squeezed.includes(whole)) return true;
  const [first] = bare.replace(/^(?:the|die|der|das|le|la|les|el|los)\s+/i, '').split(/[\s&,]+/);
  const [begin = ''] = /^\S+ \p{Lu}\S+/u.exec(bare) ?? [];
  if (begin.length > 7 && text.includes(begin)) return true;
  // With its capital and within a sentence: "Your role" does not speak of "Your Privacy".
  if (first === undefined || first.length < 4 || !/^\p{Lu}/u.test(first)) return false;
  return text
    .split(` ${first}`)
    .slice(0, -1)
    .some((before) => /[\p{Ll},]$/u.test(before));
}

/**
 * The name as the description spells it, from the one run together in an address: "thornburyrail"
 * is "Thornbury Rail Leasing". `null` when the description never says it.
 */
export function spelledOut(slug: string, text: string): string | null {
  const wanted = squeeze(slug);
  const words = text.split(/\s+/);
  const isName = (word: string | undefined): boolean => /^[\p{Lu}\p{N}&]/u.test(word ?? '');
  for (let from = 0; from < words.length && wanted.length > 2; from += 1) {
    if (!isName(words[from]) || !wanted.startsWith(squeeze(words[from] ?? '').slice(0, 2)))
      continue;
    let phrase = '';
    for (let at = from; at < from + 6 && isName(words[at]); at += 1) {
      phrase = `${phrase} ${words[at] ?? ''}`.trim();
      if (/[.,;:!?)’']/u.test(words[at] ?? '')) break;
    }
    const name = phrase.replace(/(?:[’']s)?[.,;:!?)’']+$|[’']s$/u, '');
    if (squeeze(name).startsWith(wanted)) return name;
  }
  return null;
}

/** One name begins with the other, whatever stands between their letters. */
export function startsAlike(a: string, b: string): boolean {
  const one = squeeze(a);
  const two = squeeze(b);
  return one !== '' && two !== '' && (one.startsWith(two) || two.startsWith(one));
}

/** "Bank Zielony Dab" is part of a longer name that begins alike and has its words in order. */
export function isFuller(lead: string, part: string): boolean {
  const [words, wanted] = [lead.split(' '), part.split(' ')];
  if (words[0] !== wanted[0] || words.length > wanted.length + 3) return false;
  // A sentence about it.
  if (words.some((word) => /^\p{Ll}{4}/u.test(word))) return false;
  // "Acme B.V." is not what Acme calls itself.
  if (words.slice(wanted.length).every((word) => /\.$|^\p{Lu}{1,4}$/u.test(word))) return false;
  let at = 0;
  for (const word of words) if (word === wanted[at]) at += 1;
  return at === wanted.length && words.length > wanted.length;
}

/** The site's own name of two words or more stands in the longer one. */
export function holds(name: string, other: string): boolean {
  return other.includes(' ') && squeeze(name).includes(squeeze(other));
}

/** The page's title has the first letters of the name: "FIMM" of "Fastnet Institute of Marine Modelling". */
export function isSpelledShort(name: string, title: string): boolean {
  const letters = (name.match(/(?<=^|[\s-])\p{Lu}/gu) ?? []).join('');
  return letters.length > 2 && title.split(/[^\p{L}]+/u).includes(letters);
}

/** "Tollgate Beverage Co. has been bottling": whom a text without a name around it begins with. */
export function firstWords(text: string): string | null {
  return (
    /^((?:\p{Lu}[\p{L}&'’-]+ ){1,5}(?:Co\.|Inc\.?|Ltd\.?|LLC|GmbH|AG)) \p{Ll}/u.exec(text)?.[1] ??
    null
  );
}
