import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedTexts } from '../../scripts/catalog/shared-texts.ts';
import { compiledLexicon } from '../../scripts/lib/compiled-lexicon.ts';
import { loadCatalogFiles } from '../../scripts/lib/load-catalog.ts';
import { reportFor } from '../../src/core/advice/report-for.ts';
import { catalogFrom } from '../../src/core/catalog/index.ts';
import type { Catalog } from '../../src/core/domain/catalog.ts';
import type { VaultRecord } from '../../src/core/domain/vault.ts';
import { readPosting } from '../../src/core/matching/read-posting.ts';
import { settleFamilies } from '../../src/core/matching/settle-families.ts';
import { postingFromText } from '../../src/features/sites/pasted.ts';
import { realAds } from './reading-real-draw.ts';

/** One listing, an invented person, and what an independent reading says of each suggestion. */
interface Judged {
  id: string;
  who: string;
  has: { skill: string; since: number }[];
  /** Credentials held, by id. */
  holds?: string[];
  /** Credential, or "none" → "sensible", "useless" or "insulting", and why. */
  verdicts: Record<string, [verdict: string, why: string]>;
  /** Of a reader who wrote no rule: the number of the reading. */
  reading?: number;
}

const OWN = 'judged-advice.json';
/** Readings by others; of their words only one per verdict is kept, and no text of a listing. */
const READERS = 'judged-advice-readers.json';

const TODAY = '2026-11-24';
const SHOWN = 3;

/**
 * `npm run eval -- advice [--gaps] [--table]`: the first three suggestions of today for adverts of
 * different fields, each held against an invented small vault, with every verdict that is known of them
 * and their sums by reading. `--gaps` prints what is missing, `--table` the table of docs/audits.
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
  const tallies = new Map<string, Tally>();
  const table = args.includes('--table');
  for (const { id, who, has, holds = [], verdicts, reading: by } of [OWN, READERS].flatMap(
    judgedIn,
  )) {
    const counts = tallyOf(by === undefined ? 'the writer of the rules' : `reading ${by}`, tallies);
    const ad = ads.get(id);
    const text = texts.get(id);
    if (!ad || text === undefined) {
      // Written for a reader, and not kept: only the verdicts are.
      count(counts, 'listing not here');
      continue;
    }
    const { title } = ad;
    const posting = { ...postingFromText(text), title };
    const reading = settleFamilies(readPosting(lexicon, posting), catalog);
    const records = [...has.map(experienceOf), ...holds.map((held) => credentialOf(held, catalog))];
    const report = reportFor(reading, records, catalog, TODAY);
    const suggestions = report.suggestions.slice(0, SHOWN);
    if (!table) console.log(`\n${id} · ${ad.industry} · ${title} · ${who}`);
    if (args.includes('--gaps'))
      for (const line of [...report.skills, ...report.certifications])
        if (line.standing === 'missing' && line.strength !== 'mentioned' && line.sure)
          console.log(`    missing ${line.strength} ${line.name} [${line.id}]`);
    if (suggestions.length === 0) {
      const [verdict] = verdicts['none'] ?? ['not judged'];
      count(counts, `nothing, ${verdict}`);
      if (table) console.log(`| ${id} | ${title} | ${who} | none | | |`);
      else console.log('  nothing is suggested');
    }
    for (const { credentialId, name, closes, notYet } of suggestions) {
      const [verdict, why] = verdicts[credentialId] ?? ['not judged', ''];
      count(counts, verdict);
      const gaps = closes.map((gap) => gap.name).join(', ');
      const later = notYet ? ' (not yet)' : '';
      if (table)
        console.log(`| ${id} | ${title} | ${who} | ${name}${later} | ${verdict} | ${why} |`);
      else console.log(`  ${verdict.padEnd(10)} ${name}${later} [${credentialId}]: ${gaps}`);
    }
  }
  console.log();
  for (const [reading, counts] of tallies)
    console.log(`${reading}: ${[...counts].map(([said, times]) => `${said} ${times}`).join(', ')}`);
  return Promise.resolve(0);
}

/** How often each verdict was met. */
type Tally = Map<string, number>;

function tallyOf(reading: string, tallies: Map<string, Tally>): Tally {
  const tally = tallies.get(reading) ?? new Map<string, number>();
  tallies.set(reading, tally);
  return tally;
}

function count(tally: Tally, said: string): void {
  tally.set(said, (tally.get(said) ?? 0) + 1);
}

function judgedIn(file: string): Judged[] {
  return JSON.parse(readFileSync(join(import.meta.dirname, 'data', file), 'utf8')) as Judged[];
}

const WRITTEN = { note: '', createdAt: 1, updatedAt: 1 };

function experienceOf({ skill, since }: Judged['has'][number]): VaultRecord {
  return {
    ...WRITTEN,
    kind: 'experience',
    id: skill,
    title: skill,
    skills: [{ skillId: skill, name: skill, depth: 'working' }],
    learned: since,
    lastUsed: 2026,
  };
}

function credentialOf(id: string, catalog: Catalog): VaultRecord {
  const entry = catalog.credentials.get(id);
  const skills = entry?.skills ?? [];
  return {
    ...WRITTEN,
    kind: 'credential',
    id,
    title: entry?.name ?? id,
    issuer: entry?.issuer ?? '',
    achievementId: id,
    skills: skills.map((skill) => ({ skillId: skill.id, name: skill.id, depth: skill.depth })),
    issued: '2026-02',
    expiry: { kind: 'never' },
    identifier: '',
    link: '',
  };
}
