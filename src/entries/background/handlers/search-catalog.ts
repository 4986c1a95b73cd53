import { type Found, searchCatalog as search } from '../../../core/catalog/search-catalog.ts';
import type { Catalog } from '../../../core/domain/catalog.ts';
import type { CatalogHit } from '../../../protocol/messages.ts';
import type { Handler } from '../../../protocol/serve.ts';
import { theCatalog } from '../engine.ts';

/** Autocomplete from both catalogues. */
export const searchCatalog: Handler<'searchCatalog'> = async ({ query, kind, limit }) => {
  const catalog = await theCatalog();
  return { hits: search(catalog, query, kind, limit).map((found) => hit(found, catalog)) };
};

function hit(found: Found, catalog: Catalog): CatalogHit {
  if (found.kind === 'skill') {
    const { id, name, gloss = '' } = found.entry;
    const none = { skills: [], url: null, issuer: null, validityMonths: 'unknown' } as const;
    return { kind: 'skill', id, name, detail: gloss, ...none, skills: [] };
  }
  const { id, name, issuer, url, validity, skills } = found.entry;
  return {
    kind: 'credential',
    id,
    name,
    detail: issuer,
    skills: skills.map((proved) => ({
      ...proved,
      name: catalog.skills.get(proved.id)?.name ?? proved.id,
    })),
    url,
    issuer,
    validityMonths: validity.months,
  };
}
