import { catalogFrom } from '../../core/catalog/index.ts';
import { readRelations, type RelationsFile } from '../../core/catalog/relations.ts';
import type { Catalog, Relations } from '../../core/domain/catalog.ts';
import type { Posting } from '../../core/domain/posting.ts';
import type { Report } from '../../core/domain/report.ts';
import type { Correction } from '../../core/domain/correction.ts';
import type { CredentialNote } from '../../core/domain/advice.ts';
import type { Reading } from '../../core/domain/reading.ts';
import type { VaultRecord } from '../../core/domain/vault.ts';
import { withOwnCredentials } from '../../core/matching/own-credentials.ts';
import { applyCorrections, correctionsFor, postingKey } from '../../core/matching/corrections.ts';
import { ownSkills } from '../../core/matching/own-skills.ts';
import { type Matched, matchReading } from '../../core/matching/match-reading.ts';
import { readPosting } from '../../core/matching/read-posting.ts';
import { settleFamilies } from '../../core/matching/settle-families.ts';
import { packagedUrl } from '../../platform/browser.ts';
import { once } from '../../platform/once.ts';
import { capPosting } from './cap-posting.ts';
import { packagedLexicon } from './packaged-lexicon.ts';
import { today } from '../../platform/today.ts';

// What is in the package is loaded when it is first needed in this life of the worker: what a
// reading needs, what badge and marks need, and the whole catalogue, which only advice and search do.

/** All names that are looked for. */
export const theLexicon = once(packagedLexicon);

/** What answers what. */
export const theRelations = once(async (): Promise<Relations> =>
  readRelations((await (await packaged('catalog/relations.json')).json()) as RelationsFile),
);

/** Everything that is known of skills and credentials. */
export const theCatalog = once(async (): Promise<Catalog> =>
  catalogFrom((await (await packaged('catalog/catalog.json')).json()) as CatalogFile),
);

/** What of the vault a report depends on. */
export interface Own {
  records: readonly VaultRecord[];
  corrections: readonly Correction[];
  /** What was decided about credentials; absent where nothing can have been. */
  notes?: readonly CredentialNote[];
}

/**
 * One posting as it is read and as the person corrected the reading. `unknown`: also the names that
 * nobody knows.
 */
export async function readingOf(
  posting: Posting,
  corrections: readonly Correction[],
  { unknown = false } = {},
): Promise<Reading> {
  const [lexicon, relations] = await Promise.all([theLexicon(), theRelations()]);
  const options = { own: ownSkills(corrections), unknown };
  const reading = settleFamilies(readPosting(lexicon, capPosting(posting), options), relations);
  return applyCorrections(reading, correctionsFor(corrections, postingKey(reading)), relations);
}

/** The catalogue with the credentials that the person added. */
export async function catalogWith(corrections: readonly Correction[]): Promise<Catalog> {
  return withOwnCredentials(await theCatalog(), corrections);
}

/** One posting held against what the person has: all that badge and marks say of it. */
export async function matchedOn(posting: Posting, { records, corrections }: Own): Promise<Matched> {
  const [reading, relations] = await Promise.all([
    readingOf(posting, corrections, { unknown: true }),
    theRelations(),
  ]);
  return matchReading(reading, records, withOwnCredentials(relations, corrections), today());
}

/** The same with advice, as popup and card show it. */
export async function reportOn(posting: Posting, own: Own): Promise<Report> {
  const [reading, catalog, { reportFor }, { wishesFrom }] = await Promise.all([
    readingOf(posting, own.corrections, { unknown: true }),
    catalogWith(own.corrections),
    // Badge and marks do without advice.
    import('../../core/advice/report-for.ts'),
    import('../../core/advice/wishes.ts'),
  ]);
  const wishes = wishesFrom(own.notes ?? []);
  return reportFor(reading, own.records, catalog, today(), wishes);
}

type CatalogFile = Parameters<typeof catalogFrom>[0];

/** A file of the extension's own package; nothing here ever asks the network. */
function packaged(path: string): Promise<globalThis.Response> {
  return fetch(packagedUrl(path));
}
