import { searchCatalog } from '../../../core/catalog/search-catalog.ts';
import type { Handler } from '../../../protocol/serve.ts';
import { theCatalog } from '../engine.ts';

const MOST = 6;

/**
 * What a name in a listing might stand for instead. The card offers it for pressing: what is typed
 * into a page, even into a closed root, the page could read.
 */
export const cardSame: Handler<'cardSame'> = async ({ id, name }) => {
  const catalog = await theCatalog();
  const [first = name] = name.split(/[\s/(,]+/);
  const found = [name, first].flatMap((query) => searchCatalog(catalog, query, 'any', MOST + 1));
  const choices = new Map(found.map(({ entry }) => [entry.id, { id: entry.id, name: entry.name }]));
  choices.delete(id);
  return { choices: [...choices.values()].slice(0, MOST) };
};
