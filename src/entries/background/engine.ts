import { catalogFrom } from '../../core/catalog/index.ts';
import type { Catalog } from '../../core/domain/catalog.ts';
import type { Posting } from '../../core/domain/posting.ts';
import type { Report } from '../../core/domain/report.ts';
import type { Correction } from '../../core/domain/correction.ts';
import type { CredentialNote } from '../../core/domain/advice.ts';
import type { Reading } from '../../core/domain/reading.ts';
import type { VaultRecord } from '../../core/domain/vault.ts';
import { reportFor } from '../../core/advice/report-for.ts';
import { wishesFrom } from '../../core/advice/wishes.ts';
import { withOwnCredentials } from '../../core/matching/own-credentials.ts';
import { applyCorrections, correctionsFor, postingKey } from '../../core/matching/corrections.ts';
import { ownSkills } from '../../core/matching/own-skills.ts';
import { readPosting } from '../../core/matching/read-posting.ts';
import { settleFamilies } from '../../core/matching/settle-families.ts';
import type { Lexicon } from '../../core/recognition/lexicon.ts';
import { packagedUrl } from '../../platform/browser.ts';
import { once } from '../../platform/once.ts';
import { capPosting } from './cap-posting.ts';
import { packagedLexicon } from './packaged-lexicon.ts';
import { today } from './today.ts';

/** What recognition and advice know of the world. */
export interface Engine {
  lexicon: Lexicon;
  catalog: Catalog;
}

/** The engine, loaded from the package when it is first needed in this life of the worker. */
export const engine = once(async (): Promise<Engine> => {
  const [lexicon, catalog] = await Promise.all([
    packagedLexicon(packaged('catalog/lexicon.bin').then((file) => file.arrayBuffer())),
    packaged('catalog/catalog.json').then((file) => file.json() as Promise<CatalogFile>),
  ]);
  return { lexicon, catalog: catalogFrom(catalog) };
});

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
  const { lexicon, catalog } = await engine();
  const options = { own: ownSkills(corrections), unknown };
  const reading = settleFamilies(readPosting(lexicon, capPosting(posting), options), catalog);
  return applyCorrections(reading, correctionsFor(corrections, postingKey(reading)), catalog);
}

/** The catalogue with the credentials that the person added. */
export async function catalogWith(corrections: readonly Correction[]): Promise<Catalog> {
  return withOwnCredentials((await engine()).catalog, corrections);
}

/** One posting held against what the person has, as page, badge and popup all show it. */
export async function reportOn(posting: Posting, own: Own): Promise<Report> {
  const reading = await readingOf(posting, own.corrections, { unknown: true });
  const wishes = wishesFrom(own.notes ?? []);
  return reportFor(reading, own.records, await catalogWith(own.corrections), today(), wishes);
}

type CatalogFile = Parameters<typeof catalogFrom>[0];

/** A file of the extension's own package; nothing here ever asks the network. */
function packaged(path: string): Promise<globalThis.Response> {
  return fetch(packagedUrl(path));
}
