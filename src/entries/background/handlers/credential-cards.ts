import type { Catalog, CredentialEntry } from '../../../core/domain/catalog.ts';
import type { CredentialCard } from '../../../core/domain/credential-card.ts';
import type { Opinion } from '../../../core/domain/opinion.ts';
import { corrections } from '../../../features/vault/corrections.ts';
import { opinions } from '../../../features/vault/opinions.ts';
import type { Handler } from '../../../protocol/serve.ts';
import { catalogWith } from '../engine.ts';
import { vault } from '../vault.ts';

/** Everything that is known of some credentials. */
export const credentialCards: Handler<'credentialCards'> = async ({ ids }) => {
  const catalog = await catalogWith(await corrections.list(vault));
  const held = new Map((await opinions.list(vault)).map((one) => [one.credentialId, one]));
  const cards = ids.flatMap((id) => {
    const entry = catalog.credentials.get(id);
    return entry ? [card(entry, catalog, held.get(id) ?? null)] : [];
  });
  return { cards };
};

function card(entry: CredentialEntry, catalog: Catalog, opinion: Opinion | null): CredentialCard {
  const keys = new Set([...entry.cost.sources, ...entry.effort.sources, ...entry.sources]);
  const { replacedBy } = entry;
  return {
    entry,
    skills: entry.skills.map(({ id, depth }) => ({
      id,
      name: catalog.skills.get(id)?.name ?? id,
      depth,
    })),
    sources: [...keys].map((key) => catalog.sources[key] ?? key),
    replacedBy:
      replacedBy === undefined ? null : (catalog.credentials.get(replacedBy)?.name ?? null),
    opinion,
  };
}
