/** Invented names and texts for the bench, the same on every run. */

const ONSETS = [
  'b',
  'br',
  'd',
  'f',
  'g',
  'gr',
  'k',
  'kl',
  'l',
  'm',
  'n',
  'p',
  'pr',
  'r',
  's',
  'st',
  't',
  'tr',
  'v',
  'z',
];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ai', 'ou'];
const CODAS = ['', 'n', 'r', 'x', 'l', 'sk', 'm', 'th'];
const PLAIN =
  `we are looking for a person who can work with teams across the company and bring strong knowledge of
  modern methods to our customers you will plan build test and run services that people use every day
  experience in a similar role is welcome but not required please send us what you have done before
  the position is open to all and we offer training flexible hours and a friendly place to learn
  responsibilities include writing clear documents talking with partners keeping systems healthy and
  improving how things are done together with colleagues from other departments`.split(/\s+/);

/** A small generator of numbers below 1, seeded: the bench must measure the same every time. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 0x100000000;
  };
}

const PLAIN_WORDS: ReadonlySet<string> = new Set(PLAIN);

/**
 * So many distinct names: real ones first, in an order that is the same every time, then invented
 * ones. Real ones are left out when the plain words alone could spell them, or when they need
 * evidence: then nobody could say how many names are in a text.
 */
export function namesForBench(count: number, real: readonly string[]): string[] {
  const random = seeded(3);
  const usable = [...new Map(real.map((name) => [name.toLowerCase(), name])).values()]
    .filter((name) => /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/.test(name) && name.length > 3)
    .filter((name) => name.split(' ').some((word) => !isPlain(word.toLowerCase())))
    .map((name) => ({ name, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ name }) => name)
    .slice(0, count);
  return [...usable, ...inventNames(count - usable.length)];
}

/** A word of the texts, or one that a rule makes of one. */
function isPlain(word: string): boolean {
  return [word, `${word}s`, word.replace(/e?s$/, '')].some((one) => PLAIN_WORDS.has(one));
}

/** Distinct names of one to three invented words, none of which occurs in the plain words. */
function inventNames(count: number): string[] {
  const random = seeded(7);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const word = (): string => {
    let made = '';
    const syllables = 2 + Math.floor(random() * 2);
    for (let i = 0; i < syllables; i++) made += pick(ONSETS) + pick(VOWELS);
    made += pick(CODAS);
    return made.charAt(0).toUpperCase() + made.slice(1) + 'q';
  };
  const names = new Set<string>();
  while (names.size < count) {
    const words = random() < 0.6 ? 1 : random() < 0.75 ? 2 : 3;
    names.add(Array.from({ length: words }, word).join(' '));
  }
  return [...names];
}

/** Text of about `size` characters with a name after every tenth word or so; two-byte. */
export function inventText(
  size: number,
  names: readonly string[],
): { text: string; named: number } {
  const random = seeded(size);
  const parts: string[] = ['–'];
  let length = 1;
  let named = 0;
  while (length < size) {
    const sentence: string[] = [];
    const words = 8 + Math.floor(random() * 10);
    for (let i = 0; i < words; i++) {
      if (random() < 0.09) {
        sentence.push(`(${names[Math.floor(random() * names.length)] ?? ''})`);
        named++;
      } else sentence.push(PLAIN[Math.floor(random() * PLAIN.length)] ?? '');
    }
    const line = `${sentence.join(' ')}.\n`;
    parts.push(line);
    length += line.length;
  }
  return { text: parts.join(''), named };
}
