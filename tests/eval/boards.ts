import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textOfHtml } from '../../scripts/catalog/shared-texts.ts';
import { compiledLexicon } from '../../scripts/lib/compiled-lexicon.ts';
import { catalogFrom } from '../../src/core/catalog/index.ts';
import { loadCatalogFiles } from '../../scripts/lib/load-catalog.ts';
import { demandOf, shoppingRows } from '../../src/core/boards/demand.ts';
import { readPosting } from '../../src/core/matching/read-posting.ts';
import type { Posting } from '../../src/core/domain/posting.ts';
import { postingFromText } from '../../src/features/sites/pasted.ts';
import { type RealAd, realAds } from './reading-real-draw.ts';

interface Judged {
  boards: { role: string; listings: { id: string; asks?: string[] }[] }[];
}

/** What one reader said of a row, and the counts that it showed then. */
interface Verdict {
  reading: number;
  verdict: string;
  named: number;
  required: number;
}

/** By role and row, oldest reading first. */
type Verdicts = Readonly<Record<string, Readonly<Record<string, readonly Verdict[]>>>>;

const data = (name: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, 'data', name), 'utf8'));

/**
 * `npm run eval -- boards [--asks] [--why]`: the top ten rows of boards of real adverts, each with
 * the verdict that the latest independent reading of it gave, and with the counts which that reader
 * saw where they have changed since; a row that nobody judged yet says so. `--asks` prints what four
 * of the boards were read to ask for, `--why` the sentences behind each row.
 */
export function run(args: string[]): Promise<number> {
  const ads = new Map(realAds().map((ad) => [ad.id, ad]));
  if (ads.size === 0) {
    console.log('boards: the reference folder is absent; nothing was measured');
    return Promise.resolve(0);
  }
  const lexicon = compiledLexicon();
  const catalog = catalogFrom(loadCatalogFiles());
  const verdicts = data('board-verdicts.json') as Verdicts;
  const counts = new Map<string, number>();
  for (const { role, listings } of (data('judged-boards.json') as Judged).boards) {
    const readings = listings.map(({ id }) => readPosting(lexicon, postingOf(ads.get(id))));
    const demand = demandOf(readings, [], catalog, '2026-11-24', role);
    const provisional = demand.provisional ? ', provisional' : '';
    console.log(`\n${role}: ${demand.listings} listings, ${demand.rows.length} rows${provisional}`);
    if (args.includes('--asks'))
      for (const { id, asks = [] } of listings) console.log(`  ${id}: ${asks.join(', ')}`);
    for (const row of shoppingRows(demand).slice(0, 10)) {
      const { id, members, kind, named, required, preferred } = row;
      const name = members.map((member) => member.name).join(' or ');
      const judged = verdicts[role]?.[id]?.at(-1);
      const verdict = judged?.verdict ?? 'not judged';
      counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
      const moved = judged && (judged.named !== named || judged.required !== required);
      const then = moved
        ? ` (reading ${judged.reading} saw ${judged.named}, required ${judged.required})`
        : '';
      console.log(
        `  ${verdict.padEnd(10)} ${name} [${id}] · ${kind}, named in ${named}, required ${required}, preferred ${preferred}${then}`,
      );
      if (!args.includes('--why')) continue;
      for (const [index, { skills, certifications }] of readings.entries())
        for (const ask of [...skills, ...certifications])
          if (ask.sure && members.some((member) => member.id === ask.id))
            console.log(
              `      ${listings[index]?.id} ${ask.strength}: ${ask.mentions[0]?.sentence}`,
            );
    }
  }
  console.log(`\n${[...counts].map(([verdict, count]) => `${verdict} ${count}`).join(', ')}`);
  return Promise.resolve(0);
}

/** An advert as the product would have it from its page: with its title and its employer. */
function postingOf(ad: RealAd | undefined): Posting {
  const { title = null, company = null, html_or_text: html = '' } = ad ?? {};
  return { ...postingFromText(textOfHtml(html)), title, company };
}
