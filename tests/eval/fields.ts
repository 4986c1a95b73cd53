import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textOfHtml } from '../../scripts/catalog/shared-texts.ts';
import { compiledLexicon } from '../../scripts/lib/compiled-lexicon.ts';
import { loadCatalogFiles } from '../../scripts/lib/load-catalog.ts';
import type { Mention } from '../../src/core/domain/reading.ts';
import { compileLexicon } from '../../src/core/recognition/compile-lexicon.ts';
import { loadLexicon, type Lexicon } from '../../src/core/recognition/lexicon.ts';
import { readPosting } from '../../src/core/matching/read-posting.ts';
import { postingFromText } from '../../src/features/sites/pasted.ts';
import { allAds, fieldNames, type DrawnAd } from './lib/draw-ads.ts';

/** Drawn and read one after the other; each was mended from before the next was drawn. */
const SETS = ['fresh', 'last', 'third', 'fourth'];
const READINGS = join(import.meta.dirname, 'data', 'field-readings');

/** What a person found that an ad asks for, without having seen what Waymark finds. */
interface FieldReading {
  id: string;
  asks: string[];
}

/** What somebody said about a name that Waymark found and the reading lacks, by ad and skill. */
type Verdicts = Record<string, Record<string, 'right' | 'wrong'>>;

interface Count {
  ads: number;
  asked: number;
  found: number;
  named: number;
  wrong: number;
  unjudged: number;
}

/**
 * `npm run eval -- fields [--fresh | --last | --third | --fourth] [--errors [FIELD]]`: real ads of 25 fields, each read by a
 * person first. Recall: of the names in the reading, those that a sure mention covers. Precision:
 * of the hard skills and certifications that Waymark names, those that the reading has or that were
 * judged right. `--fresh`: ads drawn and read after the catalogue had been mended from the first;
 * `--last`: after it had been mended from these too, so that no entry was made for them.
 * WAYMARK_CATALOG names another folder of catalogue files, to compare two states.
 */
export function run(args: string[]): Promise<number> {
  const ads = new Map(allAds().map((ad) => [ad.id, ad]));
  if (ads.size === 0) {
    console.log('skipped: ../shared/pages/descriptions.jsonl is not here');
    return Promise.resolve(0);
  }
  const set = SETS.find((name) => args.includes(`--${name}`));
  const verdicts = (readJson('verdicts.json') ?? {}) as Verdicts;
  const at = args.indexOf('--errors');
  const only = at < 0 ? undefined : args[at + 1];
  const other = process.env['WAYMARK_CATALOG'];
  const lexicon =
    other === undefined ? compiledLexicon() : loadLexicon(compileLexicon(loadCatalogFiles(other)));
  const total = empty();
  console.log('field                 ads  asked  found  recall  named  wrong  open  precision');
  for (const field of fieldNames) {
    const readings = readingsOf(field, set);
    if (readings === null) continue;
    const count = empty();
    const errors: string[] = [];
    for (const reading of readings) {
      const ad = ads.get(reading.id);
      if (ad) errors.push(...judge(lexicon, ad, reading, verdicts[reading.id] ?? {}, count));
    }
    print(field, count);
    if (at >= 0 && (only === undefined || only === field)) {
      for (const error of errors) console.log(`    ${error}`);
    }
    for (const key of Object.keys(total) as (keyof Count)[]) total[key] += count[key];
  }
  print('all', total);
  return Promise.resolve(0);
}

/** Adds one ad to the count; returns what is wrong, one line each. */
function judge(
  lexicon: Lexicon,
  ad: DrawnAd,
  { asks }: FieldReading,
  verdicts: Record<string, 'right' | 'wrong'>,
  count: Count,
): string[] {
  const posting = { ...postingFromText(textOfHtml(ad.html)), title: ad.title, company: ad.company };
  const reading = readPosting(lexicon, posting);
  const sure = [...reading.skills, ...reading.certifications].filter((one) => one.sure);
  const texts = new Map(
    [ad.title, ...posting.lines.map((line) => line.text)].map((t, i) => [i - 1, t]),
  );
  const errors: string[] = [];
  const covered = new Set<string>();
  count.ads += 1;
  for (const ask of asks) {
    const places = placesOf(ask, texts);
    const owners = sure.filter(({ mentions }) =>
      mentions.some((mention) => places.some((place) => covers(mention, place))),
    );
    for (const { id } of owners) covered.add(id);
    count.asked += 1;
    if (owners.length > 0) count.found += 1;
    else errors.push(`${ad.id} MISSED ${ask}${places.length === 0 ? ' (not in the text)' : ''}`);
  }
  for (const one of sure) {
    if ('soft' in one && one.soft) continue;
    count.named += 1;
    const verdict = covered.has(one.id) ? 'right' : verdicts[one.id];
    if (verdict === 'wrong') count.wrong += 1;
    if (verdict === undefined) count.unjudged += 1;
    if (verdict === 'right') continue;
    const mention = one.mentions[0];
    const line = mention ? (texts.get(mention.line) ?? '') : '';
    const from = Math.max(0, (mention?.start ?? 0) - 60);
    errors.push(
      `${ad.id} ${verdict === 'wrong' ? 'WRONG ' : 'OPEN  '} ${one.id}: ` +
        `${line.slice(from, mention?.start)}[${mention?.text ?? ''}]${line.slice(mention?.end).slice(0, 50)}`,
    );
  }
  return errors;
}

interface Place {
  line: number;
  start: number;
  end: number;
}

/** Where a name of the reading stands; small and capital letters are one. */
function placesOf(name: string, texts: ReadonlyMap<number, string>): Place[] {
  const body = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+');
  const places: Place[] = [];
  for (const edges of [`(?<![\\p{L}\\p{N}])${body}(?![\\p{L}\\p{N}+#])`, body]) {
    for (const [line, text] of texts) {
      for (const hit of text.matchAll(new RegExp(edges, 'giu')))
        places.push({ line, start: hit.index, end: hit.index + hit[0].length });
    }
    if (places.length > 0) break;
  }
  return places;
}

/** The mention holds at least half of the name: "HVAC systems design" for "HVAC systems". */
function covers(mention: Mention, place: Place): boolean {
  if (mention.line !== place.line) return false;
  const shared = Math.min(mention.end, place.end) - Math.max(mention.start, place.start);
  return shared * 2 >= place.end - place.start;
}

/** The first three sets have a file for each field, the later ones one file with the fields in it. */
function readingsOf(field: string, set: string | undefined): FieldReading[] | null {
  const whole = set === undefined ? null : readJson(`${set}.json`);
  if (whole !== null) return (whole as Record<string, FieldReading[]>)[field] ?? null;
  return readJson(set === undefined ? `${field}.json` : `${field}.${set}.json`) as
    FieldReading[] | null;
}

function readJson(file: string): unknown {
  const path = join(READINGS, file);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as unknown) : null;
}

function empty(): Count {
  return { ads: 0, asked: 0, found: 0, named: 0, wrong: 0, unjudged: 0 };
}

function print(name: string, count: Count): void {
  const judged = count.named - count.unjudged;
  console.log(
    name.padEnd(20),
    ...[count.ads, count.asked, count.found].map((n) => String(n).padStart(5)),
    (count.found / Math.max(1, count.asked)).toFixed(3).padStart(8),
    ...[count.named, count.wrong, count.unjudged].map((n) => String(n).padStart(5)),
    ((judged - count.wrong) / Math.max(1, judged)).toFixed(3).padStart(8),
  );
}
