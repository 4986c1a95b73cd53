import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { askedIn } from '../src/core/boards/demand.ts';
import { readPosting } from '../src/core/matching/read-posting.ts';
import { postingFromText } from '../src/features/sites/pasted.ts';
import { sharedTexts } from './catalog/shared-texts.ts';
import { compiledLexicon } from './lib/compiled-lexicon.ts';

// Counts in how many adverts of all kinds each skill is named, for core/boards/particular.ts:
//   npx tsx scripts/measure-everywhere.ts
// Only counts leave the reference folder. What fewer than three adverts name is left out.

const FEWEST = 3;
const texts = sharedTexts().filter(({ from }) => from === 'ads');
if (texts.length === 0) {
  console.warn('measure-everywhere: the reference folder is absent; nothing was changed');
} else {
  const lexicon = compiledLexicon();
  const counts = new Map<string, number>();
  for (const { text } of texts)
    for (const id of askedIn(readPosting(lexicon, postingFromText(text))).keys())
      counts.set(id, (counts.get(id) ?? 0) + 1);
  const named = Object.fromEntries(
    [...counts].filter(([, count]) => count >= FEWEST).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  const file = join(import.meta.dirname, '../src/core/boards/everywhere.json');
  writeFileSync(file, `${JSON.stringify({ listings: texts.length, named }, null, 1)}\n`);
  console.warn(`${texts.length} adverts, ${Object.keys(named).length} skills`);
}
