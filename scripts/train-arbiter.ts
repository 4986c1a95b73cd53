/**
 * Trains the arbiter: `npx tsx scripts/train-arbiter.ts [--write]`.
 *
 * A logistic regression over the features of `core/recognition/evidence.ts`, drawn towards the
 * weights set by hand (`lib/arbiter-prior.ts`). Texts: ../shared/eval/train (SkillSpan, CC BY 4.0,
 * weak labels: what it annotates is a skill) and the *look* halves of the ambiguous words of
 * ../shared/eval/dev. Prints how well hand-set and trained weights do on folds kept apart; `--write`
 * puts the trained ones into core/recognition/weights.ts, to be reviewed like any change.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileLexicon } from '../src/core/recognition/compile-lexicon.ts';
import { SORT_OF_KIND, type Sort } from '../src/core/recognition/context.ts';
import type { Feature } from '../src/core/recognition/evidence.ts';
import { loadLexicon } from '../src/core/recognition/lexicon.ts';
import { weighAll, wordsOf } from '../src/core/recognition/recognise.ts';
import { SKILL_KINDS } from '../src/core/recognition/form-flags.ts';
import { half } from '../tests/eval/lib/half.ts';
import { PRIOR } from './lib/arbiter-prior.ts';
import { loadCatalogFiles } from './lib/load-catalog.ts';

const SHARED = join(import.meta.dirname, '../../shared/eval');
const WEIGHTS_FILE = join(import.meta.dirname, '../src/core/recognition/weights.ts');
const FOLDS = 5;
/** Weights of which the texts know too little to move them far. */
const FIRM = new Set<Feature>([
  'safe',
  'case.lower',
  'lower.bare',
  'case.inexact',
  'before.verb',
  'denied',
  'anti-cue',
  'after.role',
  'title',
  'capital.bare',
  'item.phrase',
  'item.start',
  'list.column',
]);

interface Sample {
  sort: Sort;
  features: Feature[];
  skill: boolean;
  weight: number;
  /** Samples of one posting stay in one fold. */
  group: string;
}

interface Span {
  start: number;
  end: number;
}

type Weights = Partial<Record<Feature, number>>;

if (!existsSync(SHARED)) {
  console.log(`skipped: ${SHARED} is not here`);
  process.exit(0);
}
const lexicon = loadLexicon(compileLexicon(loadCatalogFiles(process.env['WAYMARK_CATALOG'])));
const samples = [
  ...fromPostings(),
  ...fromWords('ambiguous'),
  ...fromWords('ambiguous_handwritten'),
];
const trained: Partial<Record<Sort, Weights>> = {};
for (const sort of ['product', 'practice', 'tongue'] as const) {
  const own = samples.filter((sample) => sample.sort === sort);
  const skills = own.filter((sample) => sample.skill).length;
  console.log(`\n${sort}: ${own.length} places, ${skills} of them skills`);
  console.log(`  by hand       ${quality(own, () => PRIOR[sort])}`);
  // Of pulls that do about as well, the strongest: it moves the hand-set weights least.
  let best = { loss: Infinity, pull: 1 };
  for (const pull of [1, 3, 10, 30]) {
    const folds = Array.from({ length: FOLDS }, (_, fold) =>
      fit(
        own.filter((sample) => foldOf(sample.group) !== fold),
        PRIOR[sort],
        pull,
      ),
    );
    const pick = (sample: Sample): Weights => folds[foldOf(sample.group)] ?? {};
    console.log(`  pull ${String(pull).padEnd(3)} held ${quality(own, pick)}`);
    const loss = logLoss(own, pick);
    if (loss < best.loss + 0.02) best = { loss: Math.min(loss, best.loss), pull };
  }
  trained[sort] = fit(own, PRIOR[sort], best.pull);
  console.log(`  pull ${best.pull} taken; on all ${quality(own, () => trained[sort] ?? {})}`);
}
if (process.argv.includes('--write')) write();

function read<T>(file: string): T[] {
  return readFileSync(join(SHARED, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}

/** Every place of a doubtful name in the training postings, with what SkillSpan says of it. */
function fromPostings(): Sample[] {
  const rows = read<{ id: string; text: string; spans: Span[]; skills: Span[] }>(
    'train/postings.jsonl',
  );
  const disciplines = new Set(
    JSON.parse(readFileSync(join(SHARED, 'ignore_surfaces.json'), 'utf8')) as string[],
  );
  return rows.flatMap((row) => {
    const lines = row.text.split('\n');
    const offsets: number[] = [];
    lines.reduce((at, line) => (offsets.push(at), at + line.length + 1), 0);
    // Titles and lists of tags before the description are not annotated.
    const body = Math.max(
      lines.findIndex((line) => line.startsWith('Job description')),
      lines.indexOf('Technologies') + 1,
    );
    return places(lines).flatMap(({ sort, features, line, start, end }): Sample[] => {
      if (line <= body) return [];
      const span = { start: (offsets[line] ?? 0) + start, end: (offsets[line] ?? 0) + end };
      const known = row.spans.some((one) => overlap(one, span) && isAbout(one, span));
      const within = [...row.spans, ...row.skills].some((one) => overlap(one, span));
      if (sort !== 'practice' && !known && within) return [];
      if (
        sort !== 'practice' &&
        disciplines.has(row.text.slice(span.start, span.end).toLowerCase())
      ) {
        return [];
      }
      const skill = known || (sort === 'practice' && within);
      return [{ sort, features, skill, weight: 1, group: row.id }];
    });
  });
}

function fromWords(file: string): Sample[] {
  const rows = read<Span & { id: string; text: string; skill: boolean }>(`dev/${file}.jsonl`);
  return rows
    .filter((row) => half(row.id) === 'look')
    .flatMap((row) =>
      places(row.text.split('\n')).flatMap(({ sort, features, line, start, end }): Sample[] => {
        const whole = line === 0 || row.text.indexOf('\n') < 0;
        // A line of tags in small letters is no sentence and would teach that case says nothing.
        if (/Technologies [\w .#+-]*$/.test(row.text.slice(0, row.start))) return [];
        if (!whole || start !== row.start || end > row.end || sort === 'practice') return [];
        return [{ sort, features, skill: row.skill, weight: 2, group: row.id }];
      }),
    );
}

function places(
  lines: string[],
): { sort: Sort; features: Feature[]; line: number; start: number; end: number }[] {
  const tokens = wordsOf(lexicon, {
    title: null,
    company: null,
    lines: lines.map((text) => ({ text })),
  });
  const all = weighAll(lexicon, tokens, null, 0);
  const safe = all.filter((one) => one.score >= 0.9).map((one) => one.hit);
  const found = all.flatMap(({ hit, features }) => {
    // "node" in "Node.js" is not judged by itself.
    const part = (o: Span & { line: number }): boolean =>
      o.line === hit.line && overlap(o, hit) && o.end - o.start > hit.end - hit.start;
    if (safe.some(part)) return [];
    const kind = SKILL_KINDS.indexOf(lexicon.concept(hit.concept).kind);
    const list = [...features];
    // What needs no weighing or was ruled out by a phrase teaches nothing.
    if (!list.includes('bias')) return [];
    return [
      {
        sort: SORT_OF_KIND[kind] ?? 'product',
        features: list,
        line: hit.line - 1,
        start: hit.start,
        end: hit.end,
      },
    ];
  });
  tokens.release();
  return found;
}

/** The annotation is of the name, not of a long phrase in which it happens to stand. */
function isAbout(annotation: Span, span: Span): boolean {
  return annotation.end - annotation.start <= 2 * (span.end - span.start) + 8;
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function foldOf(group: string): number {
  let hash = 0;
  for (let i = 0; i < group.length; i++) hash = (Math.imul(hash, 31) + group.charCodeAt(i)) | 0;
  return Math.abs(hash) % FOLDS;
}

function probability(weights: Weights, features: readonly Feature[]): number {
  let sum = 0;
  for (const feature of features) sum += weights[feature] ?? 0;
  return 1 / (1 + Math.exp(-sum));
}

/** Gradient descent on the log loss plus `pull` times the squared way from the prior, per weight. */
function fit(own: readonly Sample[], prior: Weights, pull: number): Weights {
  const names = [
    ...new Set([...(Object.keys(prior) as Feature[]), ...own.flatMap((s) => s.features)]),
  ];
  const weights: Weights = Object.fromEntries(names.map((name) => [name, prior[name] ?? 0]));
  const moved: Record<string, number> = {};
  const rate = 0.5;
  for (let round = 0; round < 600; round++) {
    const slope: Record<string, number> = {};
    for (const sample of own) {
      const error =
        (probability(weights, sample.features) - (sample.skill ? 1 : 0)) * sample.weight;
      for (const feature of sample.features) slope[feature] = (slope[feature] ?? 0) + error;
    }
    for (const name of names) {
      const drawn = pull * (FIRM.has(name) ? 5 : 1) * ((weights[name] ?? 0) - (prior[name] ?? 0));
      const step = ((slope[name] ?? 0) + drawn) / (own.length / 8 + pull);
      moved[name] = 0.8 * (moved[name] ?? 0) - rate * step;
      weights[name] = (weights[name] ?? 0) + (moved[name] ?? 0);
    }
  }
  return weights;
}

function logLoss(own: readonly Sample[], pick: (sample: Sample) => Weights): number {
  let loss = 0;
  let count = 0;
  for (const sample of own) {
    const p = Math.min(0.999, Math.max(0.001, probability(pick(sample), sample.features)));
    loss -= Math.log(sample.skill ? p : 1 - p) * sample.weight;
    count += sample.weight;
  }
  return loss / count;
}

function quality(own: readonly Sample[], pick: (sample: Sample) => Weights): string {
  let right = 0;
  let wrong = 0;
  let missed = 0;
  for (const sample of own) {
    const said = probability(pick(sample), sample.features) >= 0.5;
    if (said && sample.skill) right++;
    else if (said) wrong++;
    else if (sample.skill) missed++;
  }
  const p = right / (right + wrong);
  const r = right / (right + missed);
  return `log loss ${logLoss(own, pick).toFixed(3)}  P ${p.toFixed(3)} R ${r.toFixed(3)} F1 ${((2 * p * r) / (p + r)).toFixed(3)}`;
}

function write(): void {
  const source = readFileSync(WEIGHTS_FILE, 'utf8');
  const from = source.indexOf('export const WEIGHTS');
  const to = source.indexOf('/** From this probability');
  const rows = Object.entries(trained).map(([sort, weights]) => {
    const lines = Object.entries(weights)
      .filter(([, value]) => Math.abs(value) >= 0.05)
      .map(
        ([name, value]) => `    ${/^\w+$/.test(name) ? name : `'${name}'`}: ${+value.toFixed(2)},`,
      );
    return `  ${sort}: {\n${lines.join('\n')}\n  },`;
  });
  const block = `export const WEIGHTS: Record<Sort, Partial<Record<Feature, number>>> = {\n${rows.join('\n')}\n};\n\n`;
  writeFileSync(WEIGHTS_FILE, source.slice(0, from) + block + source.slice(to));
}
