import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedTexts } from '../../scripts/catalog/shared-texts.ts';
import { compiledLexicon } from '../../scripts/lib/compiled-lexicon.ts';
import { catalogFrom } from '../../src/core/catalog/index.ts';
import { loadCatalogFiles } from '../../scripts/lib/load-catalog.ts';
import { demandOf, shoppingRows } from '../../src/core/boards/demand.ts';
import { readPosting } from '../../src/core/matching/read-posting.ts';
import { postingFromText } from '../../src/features/sites/pasted.ts';

interface Judged {
  boards: { role: string; listings: { id: string; asks?: string[] }[] }[];
}

type Verdicts = Readonly<Record<string, Readonly<Record<string, string>>>>;

const data = (name: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, 'data', name), 'utf8'));

/**
 * `npm run eval -- boards [--asks] [--why]`: the top ten rows of nine boards of real adverts, each
 * with the verdict that an independent reading gave it; a row that nobody judged yet says so. `--asks`
 * prints that reading, `--why` the sentences behind each row.
 */
export function run(args: string[]): Promise<number> {
  const texts = new Map(
    sharedTexts()
      .filter(({ from }) => from === 'ads')
      .map(({ id, text }) => [id, text]),
  );
  if (texts.size === 0) {
    console.log('boards: the reference folder is absent; nothing was measured');
    return Promise.resolve(0);
  }
  const lexicon = compiledLexicon();
  const catalog = catalogFrom(loadCatalogFiles());
  const verdicts = data('board-verdicts.json') as Verdicts;
  const counts = new Map<string, number>();
  for (const { role, listings } of (data('judged-boards.json') as Judged).boards) {
    const readings = listings.map(({ id }) =>
      readPosting(lexicon, postingFromText(texts.get(id) ?? '')),
    );
    const demand = demandOf(readings, [], catalog, '2026-11-24', role);
    const provisional = demand.provisional ? ', provisional' : '';
    console.log(`\n${role}: ${demand.listings} listings, ${demand.rows.length} rows${provisional}`);
    if (args.includes('--asks'))
      for (const { id, asks = [] } of listings) console.log(`  ${id}: ${asks.join(', ')}`);
    for (const { members, kind, named, required, preferred } of shoppingRows(demand).slice(0, 10)) {
      const name = members.map((member) => member.name).join(' or ');
      const verdict = verdicts[role]?.[members.map(({ id }) => id).join('+')] ?? 'not judged';
      counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
      console.log(
        `  ${verdict.padEnd(10)} ${name} [${members.map(({ id }) => id).join('+')}] · ${kind}, named in ${named}, required ${required}, preferred ${preferred}`,
      );
      if (!args.includes('--why')) continue;
      for (const [index, { skills, certifications }] of readings.entries())
        for (const ask of [...skills, ...certifications])
          if (ask.sure && members.some(({ id }) => id === ask.id))
            console.log(
              `      ${listings[index]?.id} ${ask.strength}: ${ask.mentions[0]?.sentence}`,
            );
    }
  }
  console.log(`\n${[...counts].map(([verdict, count]) => `${verdict} ${count}`).join(', ')}`);
  return Promise.resolve(0);
}
