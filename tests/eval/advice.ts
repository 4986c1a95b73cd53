import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedTexts } from '../../scripts/catalog/shared-texts.ts';
import { compiledLexicon } from '../../scripts/lib/compiled-lexicon.ts';
import { loadCatalogFiles } from '../../scripts/lib/load-catalog.ts';
import { reportFor } from '../../src/core/advice/report-for.ts';
import { catalogFrom } from '../../src/core/catalog/index.ts';
import type { DeclaredExperience } from '../../src/core/domain/vault.ts';
import { readPosting } from '../../src/core/matching/read-posting.ts';
import { settleFamilies } from '../../src/core/matching/settle-families.ts';
import { postingFromText } from '../../src/features/sites/pasted.ts';
import { realAds } from './reading-real-draw.ts';

/** One listing, an invented person, and what an independent reading says of each suggestion. */
interface Judged {
  id: string;
  who: string;
  has: { skill: string; since: number }[];
  /** Credential → "sensible", "useless" or "insulting", and why. */
  verdicts: Record<string, [verdict: string, why: string]>;
}

const TODAY = '2026-11-24';
const SHOWN = 3;

/**
 * `npm run eval -- advice [--gaps] [--table]`: the first three suggestions for thirty real adverts of
 * different fields, each held against an invented small vault, with the verdict of an independent
 * reading. `--gaps` prints what is missing, `--table` the table of docs/audits.
 */
export function run(args: string[]): Promise<number> {
  const texts = new Map(
    sharedTexts()
      .filter(({ from }) => from === 'ads')
      .map(({ id, text }) => [id, text]),
  );
  if (texts.size === 0) {
    console.log('advice: the reference folder is absent; nothing was measured');
    return Promise.resolve(0);
  }
  const ads = new Map(realAds().map((ad) => [ad.id, ad]));
  const lexicon = compiledLexicon();
  const catalog = catalogFrom(loadCatalogFiles());
  const judged = JSON.parse(
    readFileSync(join(import.meta.dirname, 'data/judged-advice.json'), 'utf8'),
  ) as Judged[];
  const counts = new Map<string, number>();
  const table = args.includes('--table');
  for (const { id, who, has, verdicts } of judged) {
    const ad = ads.get(id);
    const title = ad?.title ?? '';
    const posting = { ...postingFromText(texts.get(id) ?? ''), title };
    const reading = settleFamilies(readPosting(lexicon, posting), catalog);
    const report = reportFor(reading, has.map(recordOf), catalog, TODAY);
    const suggestions = report.suggestions.slice(0, SHOWN);
    if (!table) console.log(`\n${id} · ${ad?.industry ?? ''} · ${title} · ${who}`);
    if (args.includes('--gaps'))
      for (const line of [...report.skills, ...report.certifications])
        if (line.standing === 'missing' && line.strength !== 'mentioned' && line.sure)
          console.log(`    missing ${line.strength} ${line.name} [${line.id}]`);
    if (suggestions.length === 0) {
      counts.set('none', (counts.get('none') ?? 0) + 1);
      if (table) console.log(`| ${id} | ${title} | ${who} | none | | |`);
      else console.log('  nothing is suggested');
    }
    for (const { credentialId, name, closes, notYet } of suggestions) {
      const [verdict, why] = verdicts[credentialId] ?? ['not judged', ''];
      counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
      const gaps = closes.map((gap) => gap.name).join(', ');
      const later = notYet ? ' (not yet)' : '';
      if (table)
        console.log(`| ${id} | ${title} | ${who} | ${name}${later} | ${verdict} | ${why} |`);
      else console.log(`  ${verdict.padEnd(10)} ${name}${later} [${credentialId}]: ${gaps}`);
    }
  }
  console.log(`\n${[...counts].map(([verdict, count]) => `${verdict} ${count}`).join(', ')}`);
  return Promise.resolve(0);
}

function recordOf({ skill, since }: Judged['has'][number]): DeclaredExperience {
  return {
    kind: 'experience',
    id: skill,
    title: skill,
    skills: [{ skillId: skill, name: skill, depth: 'working' }],
    learned: since,
    lastUsed: 2026,
    note: '',
    createdAt: 1,
    updatedAt: 1,
  };
}
