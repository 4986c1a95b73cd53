import { compileEntries } from '../../src/core/recognition/compile-lexicon.ts';
import { expandLexicon } from '../../src/core/recognition/expand.ts';
import { loadLexicon } from '../../src/core/recognition/lexicon.ts';
import { tokenise } from '../../src/core/recognition/tokenise.ts';
import { flashText, oneExpression, perTerm, walk, waymark, type Contender } from './matchers.ts';
import { inventText, namesForBench } from './texts.ts';

const SIZES = [2_000, 8_000, 64_000];
const ROUNDS = 41;
/** The vocabulary on which the others are measured too. */
const MIDDLE = 5_000;

type Times = Record<number, number>;

/** Everything that is measured, in one run. `say` gets each line as soon as it is known. */
export function measure(
  say: (line: string) => void,
  real: readonly string[],
  more: readonly ((names: readonly string[]) => Contender)[] = [],
): void {
  const matcher: Record<number, Times> = {};
  for (const count of [1_000, MIDDLE, 40_000]) {
    const names = namesForBench(count, real);
    const entries = names.map((name, i) => ({
      id: `n${i}`,
      name,
      kind: 'tool' as const,
      credential: false,
    }));
    const buildStart = performance.now();
    const packed = compileEntries(entries);
    const expanded = expandLexicon(packed);
    const build = performance.now() - buildStart;
    const lexicon = loadLexicon(expanded);
    const load = repeated(() => void loadLexicon(expanded), 2_000);
    say(
      `${count} names: built in ${build.toFixed(0)} ms, loaded in ${load.toFixed(4)} ms (1/${Math.round(build / load)}), ${kilobytes(packed)} KB packed, ${kilobytes(expanded)} KB expanded`,
    );
    const own = waymark(lexicon);
    const contenders: Contender[] = [wordsOnly, ...own];
    if (count === MIDDLE) {
      contenders.push(
        flashText(names),
        oneExpression(names),
        perTerm(names),
        ...more.map((make) => make(names)),
      );
    }
    const shown: Times[] = contenders.map(() => ({}));
    for (const size of SIZES) {
      const { text, named } = inventText(size, names);
      const lines = text.split('\n');
      const able = contenders.filter((one) => size <= (one.most ?? Infinity));
      for (const one of able) checkCount(one, lines, named);
      const times = alternated(able, lines, size);
      able.forEach((one, k) => {
        const place = shown[contenders.indexOf(one)];
        if (place) place[size] = times[k] ?? NaN;
        if (one.name === 'matcher') (matcher[count] ??= {})[size] = times[k] ?? NaN;
      });
    }
    contenders.forEach((one, k) => {
      const cells = SIZES.map((size) => digits(shown[k]?.[size]));
      const against = SIZES.map((size) =>
        digits((shown[k]?.[size] ?? NaN) / (matcher[count]?.[size] ?? NaN)),
      );
      say(
        `  ${one.name.padEnd(24)} × walk at 2 / 8 / 64 KB: ${cells.join(' / ').padEnd(28)} × matcher: ${against.join(' / ')}`,
      );
    });
  }
  const grown = SIZES.map((size) =>
    digits((matcher[40_000]?.[size] ?? NaN) / (matcher[1_000]?.[size] ?? NaN)),
  );
  say(`40,000 names against 1,000, matcher: ${grown.join(' / ')}`);
}

/** The words alone: nothing that respects their borders can be faster. */
const wordsOnly: Contender = {
  name: 'words only',
  run(lines) {
    const tokens = tokenise(lines);
    tokens.release();
    return tokens.count;
  },
};

/**
 * Those that look for whole names must find as many as were put in; others, at least those. Waymark
 * wants evidence for a few of them, so whole recognition may leave one in a hundred.
 */
function checkCount(contender: Contender, lines: readonly string[], named: number): void {
  const found = contender.run(lines);
  const whole = ['one RegExp, right edges', 'flashtext.js'].includes(contender.name);
  const right =
    contender.name === 'whole recognition'
      ? found <= named && found >= 0.99 * named
      : contender.name === wordsOnly.name || (whole ? found === named : found >= named);
  if (!right) throw new Error(`${contender.name}: ${found} of ${named} names found`);
}

/**
 * Each contender's time as a multiple of the walk: the best of rounds in which all alternate, since
 * whatever else runs on the machine only ever makes one slower. Each is repeated until it lasts some
 * milliseconds: a browser's clock is coarse.
 */
function alternated(
  contenders: readonly Contender[],
  lines: readonly string[],
  size: number,
): number[] {
  const repeats = Math.ceil(2_000_000 / size);
  const best = contenders.map(() => Infinity);
  const own = contenders.map((one) => {
    if (one.once) return 1;
    const once = Math.min(...Array.from({ length: 5 }, () => repeated(() => one.run(lines), 1)));
    return Math.max(1, Math.min(repeats, Math.ceil(6 / Math.max(once, 0.001))));
  });
  let base = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    base = Math.min(
      base,
      repeated(() => walk(lines), repeats),
    );
    contenders.forEach((one, k) => {
      if (round > 2 && own[k] === 1) return;
      if (round > 0 && one.once) return;
      best[k] = Math.min(
        best[k] ?? Infinity,
        repeated(() => one.run(lines), own[k] ?? 1),
      );
    });
  }
  return best.map((time) => time / base);
}

function repeated(run: () => unknown, repeats: number): number {
  const start = performance.now();
  for (let k = 0; k < repeats; k++) run();
  return (performance.now() - start) / repeats;
}

function digits(ratio: number | undefined): string {
  if (ratio === undefined || Number.isNaN(ratio)) return '–';
  return ratio.toFixed(ratio < 100 ? 2 : 0);
}

function kilobytes(bytes: Uint8Array): string {
  return (bytes.length / 1024).toFixed(0);
}
