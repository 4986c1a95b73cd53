import { gzipSync } from 'node:zlib';
import type { SkillEntry } from '../../src/core/domain/catalog.ts';
import { compileLexicon } from '../../src/core/recognition/compile-lexicon.ts';
import { loadLexicon } from '../../src/core/recognition/lexicon.ts';
import { recognise } from '../../src/core/recognition/recognise.ts';
import { loadCatalogFiles } from '../lib/load-catalog.ts';
import { coverage } from './coverage.ts';
import { fieldOf, readCatalogFiles } from './files.ts';
import { KnownNames } from './known-names.ts';
import { sharedTexts } from './shared-texts.ts';
import { sightings, type Sightings } from './sightings.ts';
import { unseenEntries } from './unseen.ts';

/**
 * `npm run catalog -- report [--unknown N]`: per field what the catalogue holds and what of it the
 * real job texts name, how much of the reference lists it knows, and the most frequent phrases
 * that it does not know.
 */
export function report(args: readonly string[]): number {
  const catalog = loadCatalogFiles();
  const bytes = compileLexicon(catalog);
  const lexicon = loadLexicon(bytes);
  const texts = sharedTexts();
  const seen = sightings(lexicon, texts);
  printFields(seen);
  console.log(
    `\nlexicon: ${bytes.length} bytes, ${gzipSync(bytes).length} gzipped; ` +
      `${catalog.skills.length} skills, ${catalog.credentials.length} credentials`,
  );
  if (texts.length === 0) {
    console.log('skipped: ../shared is not here, so nothing can be said of real job texts');
    return 0;
  }
  const unseen = unseenEntries(catalog.credentials);
  const reasons = unseen.filter(({ reason }) => reason !== null).length;
  console.log(
    `entries that stand in no shared text: ${unseen.length}, ${reasons} of them with a reason`,
  );
  const known = new KnownNames([...catalog.skills, ...catalog.credentials]);
  const recognises = (text: string) =>
    recognise(lexicon, { title: null, company: null, lines: [{ text }] }).length > 0;
  for (const one of coverage(known, recognises)) {
    const asked = one.rows - one.notSkills;
    const share = ((100 * one.known) / Math.max(1, asked)).toFixed(1);
    console.log(
      `\n${one.list}: ${one.rows} rows, ${one.notSkills} no skills; ` +
        `${one.known} of ${asked} known (${share} %)`,
    );
    if (one.missing.length > 0) console.log(`  missing: ${one.missing.join('; ')}`);
  }
  const most = args.includes('--unknown') ? Number(args[args.indexOf('--unknown') + 1]) : 40;
  console.log(`\nmost frequent unknown phrases in lists (of ${texts.length} texts):`);
  const unknown = [...seen.unknown].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  console.log(
    `  ${unknown
      .slice(0, most)
      .map(([phrase, n]) => `${phrase} ${n}`)
      .join('; ')}`,
  );
  return 0;
}

function printFields(seen: Sightings): void {
  console.log('field                    skills  names  risky  seen   mentions');
  for (const file of readCatalogFiles('skills')) {
    const entries = JSON.parse(file.text) as SkillEntry[];
    const sum = (of: (entry: SkillEntry) => number) =>
      entries.reduce((total, entry) => total + of(entry), 0);
    const names = sum((one) => 1 + (one.names?.length ?? 0) + localCount(one));
    const risky = sum((one) => one.risky?.length ?? 0);
    const found = entries.filter((one) => seen.texts.has(one.id)).length;
    const mentions = sum((one) => seen.mentions.get(one.id) ?? 0);
    console.log(
      fieldOf(file).padEnd(24),
      [entries.length, names, risky, found, mentions].map((n) => String(n).padStart(6)).join(' '),
    );
  }
}

function localCount(entry: SkillEntry): number {
  return Object.values(entry.local ?? {}).reduce((total, names) => total + names.length, 0);
}
