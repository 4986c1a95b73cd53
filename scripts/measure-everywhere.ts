import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { askedIn } from '../src/core/boards/demand.ts';
import { LEAST_SHARE } from '../src/core/boards/particular.ts';
import { readPosting } from '../src/core/matching/read-posting.ts';
import { postingFromText } from '../src/features/sites/pasted.ts';
import { SHARED } from './catalog/files.ts';
import { sharedTexts } from './catalog/shared-texts.ts';
import { compiledLexicon } from './lib/compiled-lexicon.ts';

// In which share of adverts of all kinds each skill is named, for core/boards/particular.ts:
//   npx tsx scripts/measure-everywhere.ts
// Every field of work counts alike, however many adverts the sample has of it, and an employer with
// many adverts in a field counts there as a few. Only shares leave the reference folder.

/** As many adverts of one employer count in a field; the rest would repeat that house's habits. */
const MOST_OF_EMPLOYER = 5;
/** A field with few adverts leans on the others as if they had told of so many more. */
const LEAN = 10;
/** Fields too small to stand alone. */
const SMALL = new Set(['trades', 'education', 'legal-admin']);

interface Advert {
  field: string;
  company: string | null;
  asked: string[];
}

interface Field {
  adverts: number;
  named: Map<string, number>;
}

const adverts = read();
if (adverts.length === 0) {
  console.warn('measure-everywhere: the reference folder is absent; nothing was changed');
} else {
  const fields = [...byField(adverts).values()];
  const ids = [...new Set(adverts.flatMap(({ asked }) => asked))].sort();
  const mean = (of: (field: Field) => number) =>
    fields.reduce((sum, field) => sum + of(field), 0) / fields.length;
  const shares = ids.map((id): [string, number] => {
    const even = mean(({ adverts: all, named }) => (named.get(id) ?? 0) / all);
    const share = mean(
      ({ adverts: all, named }) => ((named.get(id) ?? 0) + even * LEAN) / (all + LEAN),
    );
    return [id, Math.round(share * 1000) / 1000];
  });
  const kept = shares.filter(([, share]) => share > LEAST_SHARE);
  const file = join(import.meta.dirname, '../src/core/boards/everywhere.json');
  const counted = { adverts: adverts.length, fields: fields.length };
  writeFileSync(
    file,
    `${JSON.stringify({ ...counted, shares: Object.fromEntries(kept) }, null, 2)}\n`,
  );
  console.warn(`${adverts.length} adverts of ${fields.length} fields, ${kept.length} skills`);
}

function read(): Advert[] {
  const texts = sharedTexts().filter(({ from }) => from === 'ads');
  if (texts.length === 0) return [];
  const about = new Map(
    readFileSync(join(SHARED, 'pages/descriptions.jsonl'), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const row = JSON.parse(line) as { id: string; industry: string; company: string | null };
        return [row.id, row];
      }),
  );
  const lexicon = compiledLexicon();
  return texts.map(({ id, text }) => {
    const { industry = 'other', company = null } = about.get(id) ?? {};
    return {
      field: SMALL.has(industry) ? 'small' : industry,
      company,
      asked: [...askedIn(readPosting(lexicon, postingFromText(text))).keys()],
    };
  });
}

function byField(all: readonly Advert[]): Map<string, Field> {
  const house = ({ field, company }: Advert) => `${field} ${company ?? ''}`;
  const ofHouse = new Map<string, number>();
  for (const advert of all) ofHouse.set(house(advert), (ofHouse.get(house(advert)) ?? 0) + 1);
  const fields = new Map<string, Field>();
  for (const advert of all) {
    const many = advert.company === null ? 1 : (ofHouse.get(house(advert)) ?? 1);
    const weight = Math.min(1, MOST_OF_EMPLOYER / many);
    const field = fields.get(advert.field) ?? { adverts: 0, named: new Map<string, number>() };
    field.adverts += weight;
    for (const id of advert.asked) field.named.set(id, (field.named.get(id) ?? 0) + weight);
    fields.set(advert.field, field);
  }
  return fields;
}
