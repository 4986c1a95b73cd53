import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCatalogFiles } from '../../scripts/lib/load-catalog.ts';
import { compileLexicon } from '../../src/core/recognition/compile-lexicon.ts';
import { loadLexicon, type Lexicon } from '../../src/core/recognition/lexicon.ts';
import { recognise, type NameMention } from '../../src/core/recognition/recognise.ts';
import { genericTags } from './data/generic-tags.ts';
import { half } from './lib/half.ts';
import {
  measures,
  scorePosting,
  total,
  type LabelledPosting,
  type NamedScore,
  type Span,
} from './lib/named-skills.ts';

/** Kinds that are *named skills* in the sense of ../shared/skills.md; practices and soft are not. */
const NAMED_KINDS = new Set([
  'tool',
  'language',
  'standard',
  'method',
  'human-language',
  'certification',
]);

interface AmbiguousWord extends Span {
  id: string;
  word: string;
  text: string;
  skill: boolean;
}

interface TaggedPosting {
  id: string;
  tags: string[];
  body: string;
}

/**
 * `npm run eval -- skills [DIR] [--errors]`: recognition on the labelled sets of ../shared/eval.
 * WAYMARK_CATALOG names another folder of catalogue files, to compare two states.
 */
export function run(args: string[]): Promise<number> {
  const folder = args.find((arg) => !arg.startsWith('--')) ?? '../shared/eval/dev';
  if (!existsSync(join(folder, 'postings.jsonl'))) {
    console.log(`skipped: ${folder}/postings.jsonl is not here`);
    return Promise.resolve(0);
  }
  const errors = args.includes('--errors');
  const lexicon = loadLexicon(compileLexicon(loadCatalogFiles(process.env['WAYMARK_CATALOG'])));
  const postings = read<LabelledPosting>(join(folder, 'postings.jsonl'));
  const list = [join(folder, '../ignore_surfaces.json'), join(folder, 'ignore_surfaces.json')];
  const disciplines = new Set(
    JSON.parse(readFileSync(list.find(existsSync) ?? '', 'utf8')) as string[],
  );
  console.log(`catalogue: ${lexicon.size} concepts; ${postings.length} postings`);
  named(lexicon, postings, disciplines, errors);
  ambiguous(lexicon, folder, 'ambiguous.jsonl', errors);
  ambiguous(lexicon, folder, 'ambiguous_handwritten.jsonl', errors);
  tags(lexicon, join(folder, 'so_tags.jsonl'), errors);
  return Promise.resolve(0);
}

function read<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}

/** Mentions in a text, as offsets into it. `why` puts what led to it behind. */
export function spansIn(
  lexicon: Lexicon,
  text: string,
  sureOnly = true,
): (Span & { mention: NameMention; kind: string })[] {
  const lines = text.split('\n');
  const offsets: number[] = [];
  let at = 0;
  for (const line of lines) {
    offsets.push(at);
    at += line.length + 1;
  }
  const found = recognise(
    lexicon,
    { title: null, company: null, lines: lines.map((line) => ({ text: line })) },
    { why: true },
  );
  return found
    .filter((mention) => mention.sure || !sureOnly)
    .map((mention) => ({
      start: (offsets[mention.line] ?? 0) + mention.start,
      end: (offsets[mention.line] ?? 0) + mention.end,
      mention,
      kind: lexicon.concept(mention.concept).kind,
    }));
}

function namedSpans(lexicon: Lexicon, text: string): Span[] {
  return spansIn(lexicon, text).filter((span) => NAMED_KINDS.has(span.kind));
}

/** The same posting as a board might serve it; offsets of the labels are carried over. */
const SHAPES: Record<string, (posting: LabelledPosting) => LabelledPosting> = {
  'as written': (posting) => posting,
  'newlines collapsed': (posting) => ({ ...posting, text: posting.text.replaceAll('\n', ' ') }),
  'lower-cased': (posting) => ({ ...posting, text: lowerCased(posting.text) }),
  glued: withoutBreaks,
};

function lowerCased(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]/g, (c) => c.toLowerCase());
}

function withoutBreaks(posting: LabelledPosting): LabelledPosting {
  const shift: number[] = [];
  let removed = 0;
  for (let i = 0; i <= posting.text.length; i++) {
    shift.push(i - removed);
    if (posting.text[i] === '\n') removed++;
  }
  const move = <T extends Span>(spans: T[]): T[] =>
    spans.map((span) => ({ ...span, start: shift[span.start] ?? 0, end: shift[span.end] ?? 0 }));
  return {
    ...posting,
    text: posting.text.replaceAll('\n', ''),
    named: move(posting.named),
    ignore: move(posting.ignore),
    knowledge: move(posting.knowledge),
  };
}

function named(
  lexicon: Lexicon,
  postings: LabelledPosting[],
  disciplines: ReadonlySet<string>,
  errors: boolean,
): void {
  for (const [shape, change] of Object.entries(SHAPES)) {
    const scored = postings.map(change).map((posting) => ({
      posting,
      score: scorePosting(posting, namedSpans(lexicon, posting.text), disciplines),
    }));
    console.log(`\nnamed skills, ${shape}`);
    for (const [label, keep] of [
      ['all', () => true],
      ['tech', (p: LabelledPosting) => p.src === 'tech'],
      ['non-tech', (p: LabelledPosting) => p.src !== 'tech'],
    ] as [string, (p: LabelledPosting) => boolean][]) {
      const of = (part: string): NamedScore =>
        total(
          scored
            .filter(
              ({ posting }) => keep(posting) && (part === 'both' || half(posting.id) === part),
            )
            .map(({ score }) => score),
        );
      console.log(
        `  ${label.padEnd(9)} look ${shown(of('look'))}  blind ${shown(of('blind'))}  both ${shown(of('both'))}`,
      );
    }
    if (errors && shape === 'as written') {
      for (const { posting, score } of scored) {
        if (half(posting.id) === 'look')
          for (const line of score.errors) console.log(`    ${flat(line)}`);
      }
    }
  }
  const everything = postings.map((posting) =>
    scorePosting(
      posting,
      spansIn(lexicon, posting.text).filter((span) => span.kind !== 'soft'),
      disciplines,
    ),
  );
  console.log(`\nwith practices as well (not named skills): ${shown(total(everything))}`);
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function shown(score: NamedScore): string {
  const { p, r, f1 } = measures(score);
  return `P ${dec(p)} R ${dec(r)} F1 ${dec(f1)} (${score.wrong} wrong, ${score.gold - score.found} of ${score.gold} missed)`;
}

function dec(value: number): string {
  return value.toFixed(3).replace(/^0/, '');
}

function ambiguous(lexicon: Lexicon, folder: string, name: string, errors: boolean): void {
  if (!existsSync(join(folder, name))) return;
  const rows = read<AmbiguousWord>(join(folder, name));
  console.log(`\n${name}: ${rows.length} words`);
  const judged = rows.map((row) => {
    // A longer name over the word ("Project Management", "C++") is no claim about the word itself.
    const found = spansIn(lexicon, row.text).find(
      (s) =>
        s.start < row.end &&
        row.start < s.end &&
        (row.skill || s.end - s.start <= row.end - row.start),
    );
    return { row, said: found !== undefined, found };
  });
  for (const part of ['look', 'blind', 'both']) {
    const here = judged.filter(({ row }) => part === 'both' || half(row.id) === part);
    const yes = here.filter(({ row }) => row.skill);
    const no = here.filter(({ row }) => !row.skill);
    const hit = yes.filter(({ said }) => said).length;
    const wrong = no.filter(({ said }) => said).length;
    console.log(
      `  ${part.padEnd(5)} recall ${dec(hit / yes.length)} (${hit}/${yes.length})  FPR ${dec(wrong / no.length)} (${wrong}/${no.length})  precision ${dec(hit / (hit + wrong || 1))}`,
    );
  }
  if (!errors) return;
  for (const { row, said, found } of judged) {
    if (said === row.skill || half(row.id) !== 'look') continue;
    const from = Math.max(0, row.start - 60);
    console.log(
      `    ${said ? 'WRONG ' : 'MISSED'} ${row.word}: ${flat(row.text.slice(from, row.start))}[${row.text.slice(row.start, row.end)}]${flat(row.text.slice(row.end, row.end + 50))}${found ? ` ${found.mention.score.toFixed(2)} ${found.mention.why?.features.join(' ') ?? ''}` : ''}`,
    );
  }
}

function tags(lexicon: Lexicon, file: string, errors: boolean): void {
  if (!existsSync(file)) return;
  const counts = { look: [0, 0, 0], blind: [0, 0, 0] };
  const missed = new Map<string, number>();
  for (const posting of read<TaggedPosting>(file)) {
    if (!('tags' in posting) || !('body' in posting)) continue;
    const part = half(posting.id);
    const spans = spansIn(lexicon, posting.body);
    for (const tag of posting.tags) {
      const places = occurrences(posting.body, tag);
      if (places.length === 0) continue;
      const generic = genericTags.has(tag);
      const found = places.some((place) =>
        spans.some((s) => s.start < place.end && place.start < s.end),
      );
      counts[part][2]!++;
      if (generic) continue;
      counts[part][1]!++;
      if (found) counts[part][0]!++;
      else if (part === 'look') missed.set(tag, (missed.get(tag) ?? 0) + 1);
    }
  }
  console.log("\nemployers' own tags that stand in the text and are named skills");
  for (const [part, [found = 0, gold = 0, all = 0]] of Object.entries(counts)) {
    console.log(
      `  ${part.padEnd(5)} recall ${dec(found / gold)} (${found}/${gold}; ${all - gold} generic tags left out)`,
    );
  }
  if (errors) console.log(`    MISSED ${[...missed].map(([tag, n]) => `${tag} ${n}`).join(', ')}`);
}

/** Where a tag stands in a text, hyphens read as spaces or nothing. */
function occurrences(text: string, tag: string): Span[] {
  const words = tag
    .split('-')
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('[\\s-]?');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}+#])`, 'giu');
  return [...text.matchAll(pattern)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
}
