import { compileEntries } from '../../src/core/recognition/compile-lexicon.ts';
import { loadLexicon } from '../../src/core/recognition/lexicon.ts';
import { oneExpression, perTerm, walk, waymark, type Contender } from './matchers.ts';
import { inventNames, inventText } from './texts.ts';

/** One line of the table: times as multiples of the walk measured beside them. */
export interface Row {
  what: string;
  /** By size of the text in characters. */
  ratios: Record<number, number>;
}

const SIZES = [2_000, 8_000, 64_000];
const ROUNDS = 11;

/** Everything that is measured, in one run. `say` gets each line as soon as it is known. */
export function measure(say: (line: string) => void): void {
  const flat: Record<number, number[]> = {};
  for (const count of [1_000, 5_000, 40_000]) {
    const names = inventNames(count);
    const entries = names.map((name, i) => ({
      id: `n${i}`,
      name,
      kind: 'tool' as const,
      credential: false,
    }));
    const buildStart = performance.now();
    const bytes = compileEntries(entries);
    const build = performance.now() - buildStart;
    const lexicon = loadLexicon(bytes);
    const load = repeated(() => void loadLexicon(bytes), 2_000);
    say(
      `${count} names: built in ${build.toFixed(0)} ms, loaded in ${load.toFixed(3)} ms (1/${Math.round(build / load)}), ${(bytes.length / 1024).toFixed(0)} KB`,
    );
    const contenders: Contender[] = waymark(lexicon);
    if (count === 5_000) contenders.push(oneExpression(names), perTerm(names));
    for (const contender of contenders) {
      const cells: string[] = [];
      for (const size of SIZES) {
        if (size > (contender.most ?? Infinity)) {
          cells.push('–');
          continue;
        }
        const { text, named } = inventText(size, names);
        const lines = text.split('\n');
        const found = contender.run(lines);
        const right =
          contender.name === 'a RegExp per name' || contender.name === 'matcher'
            ? found >= named
            : found === named;
        if (!right) throw new Error(`${contender.name}: ${found} of ${named} names found`);
        const ratio = against(
          () => contender.run(lines),
          () => walk(lines),
          size,
        );
        cells.push(ratio.toFixed(ratio < 100 ? 2 : 0));
        if (contender.name === 'matcher') (flat[size] ??= []).push(ratio);
      }
      say(`  ${contender.name.padEnd(24)} × walk at 2 / 8 / 64 KB: ${cells.join(' / ')}`);
    }
  }
  const grown = SIZES.map((size) => ((flat[size]?.[2] ?? 0) / (flat[size]?.[0] ?? 1)).toFixed(2));
  say(`40,000 names against 1,000, matcher: ${grown.join(' / ')}`);
}

/**
 * Median of rounds in which subject and reference alternate. Each is repeated until it lasts some
 * milliseconds: a browser's clock is coarse.
 */
function against(subject: () => unknown, reference: () => unknown, size: number): number {
  const repeats = Math.ceil(4_000_000 / size);
  const once = median(times(subject, 5));
  const own = Math.max(1, Math.min(repeats, Math.ceil(10 / Math.max(once, 0.001))));
  const ratios: number[] = [];
  for (let round = 0; round < (once > 500 ? 3 : ROUNDS); round++) {
    const base = repeated(reference, repeats);
    ratios.push(repeated(subject, own) / base);
  }
  return median(ratios);
}

function repeated(run: () => unknown, repeats: number): number {
  const start = performance.now();
  for (let k = 0; k < repeats; k++) run();
  return (performance.now() - start) / repeats;
}

function times(run: () => unknown, count: number): number[] {
  return Array.from({ length: count }, () => repeated(run, 1));
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
