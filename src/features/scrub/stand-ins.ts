/** What was replaced, by kind; shown before anything is saved. */
export interface Replaced {
  names: number;
  mails: number;
  phones: number;
  numbers: number;
  tokens: number;
  own: number;
}

const MAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/gu;
/** With a country code, a leading zero, a word that announces it, or in the North American shape. */
const PHONE =
  /(?:\+|\b00)\d[\d\s()./-]{6,}\d|\(?\b0\d{1,4}\)?[\s/-][\d\s()./-]{4,}\d|(?<=\b(?:tel|phone|telefon|mobile?|mobil|fax|call|t[ée]l)\b[^\p{L}\d]{0,4})\d[\d\s()./-]{4,}\d|\(?\b\d{3}\)?[-. ]\d{3}[-. ]\d{4}\b/giu;
const UUID = /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi;
const LONG_NUMBER = /\d{6,}/g;
const LONG_WORD = /[A-Za-z0-9_=+-]{16,}/g;
/** Letters and digits that alternate this often are no word of anybody's. */
const LEAST_CHANGES = 4;

/**
 * Replacements for what a page knows of people: the same thing has the same stand-in wherever it
 * stands, so that an id in an address still is the id in the page.
 */
export class StandIns {
  readonly replaced: Replaced = { names: 0, mails: 0, phones: 0, numbers: 0, tokens: 0, own: 0 };
  readonly #known = new Map<string, string>();
  #names: RegExp | null = null;
  #own: RegExp | null = null;

  /** Replace these full names, and their parts, wherever they stand as words. */
  useNames(names: Iterable<string>): void {
    const parts = new Set<string>();
    for (const name of names) {
      const words = name.split(/\s+/).filter((word) => word.length > 1);
      if (words.length === 0) continue;
      for (const word of [...words, words.join(' ')]) parts.add(word);
      const person = this.#count('names');
      for (const [at, word] of words.entries())
        this.#keep('name', word, at === 0 ? `Given${person}` : `Family${person}`);
      this.#keep('name', words.join(' '), `Given${person} Family${person}`);
    }
    this.#names = wordsAsPattern(parts, 'gu');
  }

  /** Replace these words as well, which the person typed. */
  useOwn(words: Iterable<string>): void {
    this.#own = wordsAsPattern(words, 'giu');
  }

  /** A text without people, addresses, numbers and keys. */
  text(text: string): string {
    let clean = text;
    if (this.#own)
      clean = clean.replace(this.#own, (word) =>
        this.#of('own', word.toLowerCase(), (n) => `Word${n}`),
      );
    clean = clean
      .replace(MAIL, (mail) => this.#of('mails', mail, (n) => `person${n}@example.com`))
      .replace(PHONE, (phone) => this.#of('phones', phone, (n) => `+00 0000 ${n}`));
    if (this.#names)
      clean = clean.replace(this.#names, (name) => this.#known.get(`name ${name}`) ?? 'Person');
    return this.value(clean);
  }

  /** A value that is no prose: only numbers and keys. */
  value(value: string): string {
    return value
      .replace(UUID, (id) =>
        this.#of('tokens', id, (n) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`),
      )
      .replace(LONG_WORD, (word) =>
        isToken(word) ? this.#of('tokens', word, (n) => `token${n}`) : word,
      )
      .replace(LONG_NUMBER, (digits) =>
        isStandIn(digits)
          ? digits
          : this.#of('numbers', digits, (n) => `1${String(n).padStart(digits.length - 1, '0')}`),
      );
  }

  /** An address: its shape stays, and of what it asks for only names and numbers. */
  address(address: string): string {
    const url = URL.parse(address, 'https://relative.invalid/');
    // That one applies by mail tells a posting; to whom is nobody's business.
    if (url?.protocol === 'mailto:') return `mailto:${this.text(decode(url.pathname))}`;
    if (url === null || !/^https?:$/.test(url.protocol)) return '';
    url.username = '';
    url.password = '';
    // A plain word names a part of the page; anything else may name a person or a visit.
    if (!/^#[a-z][a-z-]{0,30}$/i.test(url.hash)) url.hash = '';
    url.pathname = url.pathname.replace(
      /\/(in|people|person|profiles?|users?|u|members?|recruiters?)\/[^/]+/gi,
      '/$1/person',
    );
    for (const [name, value] of [...url.searchParams])
      url.searchParams.set(name, /^[\d-]+$|^[0-9a-f-]{36}$/i.test(value) ? value : 'x');
    const clean = this.text(decode(url.href)).replace(/\s/g, '%20');
    return clean.startsWith('https://relative.invalid')
      ? clean.slice('https://relative.invalid'.length)
      : clean;
  }

  #of(kind: keyof Replaced, what: string, make: (n: number) => string): string {
    const key = `${kind} ${what}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const made = make(this.#count(kind));
    this.#known.set(key, made);
    return made;
  }

  #count(kind: keyof Replaced): number {
    this.replaced[kind] += 1;
    return this.replaced[kind];
  }

  #keep(kind: string, what: string, standIn: string): void {
    const key = `${kind} ${what}`;
    if (!this.#known.has(key)) this.#known.set(key, standIn);
  }
}

function wordsAsPattern(words: Iterable<string>, flags: string): RegExp | null {
  const escaped = [...new Set(words)]
    .map((word) => word.trim())
    .filter((word) => word !== '')
    // Longer ones first, so that a full name is not taken apart.
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'));
  return escaped.length === 0
    ? null
    : new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, flags);
}

function isToken(word: string): boolean {
  const changes = word.match(/[A-Za-z](?=\d)|\d(?=[A-Za-z])/g)?.length ?? 0;
  if (changes >= LEAST_CHANGES) return true;
  // A title in an address is long as well, but its parts are words or numbers.
  return word.split(/[-_]/).some((part) => /^(?=.*[a-z])(?=.*[A-Z])(?=.*\d).{30,}$/.test(part));
}

/** A number that this class made (also the tail of an id of zeros) stays as it is. */
function isStandIn(digits: string): boolean {
  return /^1?0{4,}\d+$/.test(digits);
}

function decode(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
