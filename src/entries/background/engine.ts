import { catalogFrom } from '../../core/catalog/index.ts';
import type { Catalog } from '../../core/domain/catalog.ts';
import type { Posting } from '../../core/domain/posting.ts';
import type { Report } from '../../core/domain/report.ts';
import type { VaultRecord } from '../../core/domain/vault.ts';
import { reportFor } from '../../core/advice/report-for.ts';
import { readPosting } from '../../core/matching/read-posting.ts';
import { type Lexicon, loadLexicon } from '../../core/recognition/lexicon.ts';
import { packagedUrl } from '../../platform/browser.ts';
import { once } from '../../platform/once.ts';
import { capPosting } from './cap-posting.ts';
import { today } from './today.ts';

/** What recognition and advice know of the world. */
export interface Engine {
  lexicon: Lexicon;
  catalog: Catalog;
}

/** The engine, loaded from the package when it is first needed in this life of the worker. */
export const engine = once(async (): Promise<Engine> => {
  const [lexicon, catalog] = await Promise.all([
    packaged('catalog/lexicon.bin').then((file) => file.arrayBuffer()),
    packaged('catalog/catalog.json').then((file) => file.json() as Promise<CatalogFile>),
  ]);
  return { lexicon: loadLexicon(new Uint8Array(lexicon)), catalog: catalogFrom(catalog) };
});

/** One posting held against these records, as page, badge and popup all show it. */
export async function reportOn(posting: Posting, records: readonly VaultRecord[]): Promise<Report> {
  const { lexicon, catalog } = await engine();
  return reportFor(readPosting(lexicon, capPosting(posting)), records, catalog, today());
}

type CatalogFile = Parameters<typeof catalogFrom>[0];

/** A file of the extension's own package; nothing here ever asks the network. */
function packaged(path: string): Promise<globalThis.Response> {
  return fetch(packagedUrl(path));
}
