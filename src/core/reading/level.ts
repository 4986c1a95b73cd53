import type { Level } from '../domain/reading.ts';
import type { LanguagePack } from './language-pack.ts';
import { matchesOf } from './patterns.ts';
import type { Stretch } from './sentences.ts';

const RANK = { none: 0, basic: 1, working: 2, advanced: 3, years: 4 } as const;

const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  ein: 1,
  eine: 1,
  einem: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  zehn: 10,
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  twee: 2,
  drie: 3,
  vijf: 5,
  zes: 6,
  tien: 10,
  uno: 1,
  una: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  diez: 10,
  um: 1,
  uma: 1,
  dois: 2,
  duas: 2,
  três: 3,
  quatro: 4,
  oito: 8,
  dez: 10,
  due: 2,
  tre: 3,
  quattro: 4,
  cinque: 5,
  sei: 6,
  sette: 7,
  otto: 8,
  dieci: 10,
  ett: 1,
  två: 2,
  fyra: 4,
  fem: 5,
  sju: 7,
  åtta: 8,
  tio: 10,
  rok: 1,
  dva: 2,
  tři: 3,
  čtyři: 4,
  pět: 5,
};

/** The number in words or digits, `null` when it is neither ("several"). */
export function numberOf(text: string): number | null {
  const digits = /\d+(?:[.,]\d)?/.exec(text.normalize('NFKC'))?.[0];
  if (digits !== undefined) return Number(digits.replace(',', '.'));
  return NUMBERS[text.toLowerCase().trim()] ?? null;
}

/** The deeper of two levels; years are the most telling. */
export function deeper(a: Level, b: Level): Level {
  if (a.kind === 'years' && b.kind === 'years') return a.years >= b.years ? a : b;
  return RANK[a.kind] >= RANK[b.kind] ? a : b;
}

/**
 * How deeply a name is asked for: years that stand with it ("5+ years of Excel", "Excel: 2
 * years"), else the nearest word of depth before it in its clause, or just behind it.
 */
export function levelOf(sentence: string, name: Stretch, packs: readonly LanguagePack[]): Level {
  const from = clauseStart(sentence, name.start);
  const before = sentence.slice(from, name.start);
  const after = sentence.slice(name.end, name.end + 60);
  for (const pack of packs) {
    const inYears = (text: string) => [...matchesOf(text, pack.gates.years, pack.spaced)];
    const last = inYears(before).at(-1);
    const close = last && before.length - last.index < 110 ? last : undefined;
    const behind = inYears(after).find((m) =>
      pack.spaced
        ? /^[\s:(,–-]*(?:experience|for|with)?[\s:(–-]*$/iu.test(after.slice(0, m.index))
        : /^[^、。,;]{0,16}$/u.test(after.slice(0, m.index)),
    );
    const found = close ?? behind;
    const number = numberOf(found?.[1] ?? '');
    const years = number !== null && /month/i.test(found?.[0] ?? '') ? number / 12 : number;
    if (years !== null && years > 0 && years <= 30) return { kind: 'years', years };
  }
  let best: Level = { kind: 'none' };
  let distance = 70;
  for (const pack of packs) {
    for (const kind of ['basic', 'working', 'advanced'] as const) {
      const source = pack.levels[kind];
      for (const match of matchesOf(before, source, pack.spaced)) {
        const gap = before.length - (match.index + match[0].length);
        if (gap < distance) {
          distance = gap;
          best = { kind };
        }
      }
      const [behind] = matchesOf(after, source, pack.spaced);
      if (
        behind &&
        /^[\s:(,–-]*(?:at |skills?,? |level |an? )?(?:an? )?$/iu.test(after.slice(0, behind.index))
      ) {
        const gap = behind.index;
        if (gap < distance) {
          distance = gap;
          best = { kind };
        }
      }
    }
  }
  return best;
}

/** A level word reaches to the end of its clause; another clause has its own. */
function clauseStart(sentence: string, before: number): number {
  const text = sentence.slice(0, before);
  const cut = Math.max(
    text.lastIndexOf(';'),
    text.lastIndexOf('. '),
    text.lastIndexOf(' – '),
    text.lastIndexOf(' - '),
    text.lastIndexOf('。'),
  );
  return Math.max(0, cut + 1);
}
