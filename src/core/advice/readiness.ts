import { impliedBy } from '../catalog/index.ts';
import type { Catalog, CredentialEntry } from '../domain/catalog.ts';
import type { VaultRecord } from '../domain/vault.ts';
import { PREREQUISITES } from './prerequisites.ts';

/** Why somebody should not start with a credential yet. */
export type NotYet = 'experience' | 'level' | 'training';

/**
 * Whether the vault speaks for starting with a credential now. One that demands years of work needs
 * declared experience of as many years in one of its skills; one that demands training in a field,
 * or an advanced one, needs one of its skills in the vault. `null` = nothing speaks against it.
 * Credentials that must come first are another matter (`missingFirst`): they can be taken.
 *
 * @param today `YYYY-MM-DD`
 */
export function notYet(
  entry: CredentialEntry,
  records: readonly VaultRecord[],
  catalog: Catalog,
  today: string,
): NotYet | null {
  const taught = new Set(entry.skills.map(({ id }) => id));
  const related = records.filter(({ skills }) => skills.some(({ skillId }) => taught.has(skillId)));
  // Who shows "Microsoft Office" may show Excel for experts: the broader speaks for the narrower.
  const isTool = (id: string) => catalog.skills.get(id)?.kind === 'tool';
  const broader = new Set(
    entry.skills.flatMap(({ id }) => impliedBy(catalog, id)).filter((id) => isTool(id)),
  );
  const knowsBroader = () =>
    records.some(({ skills }) => skills.some(({ skillId }) => broader.has(skillId)));
  const months = entry.experienceMonths === 'unknown' ? 0 : entry.experienceMonths;
  if (months > 0) {
    const year = Number(today.slice(0, 4));
    const worked = related.some(
      (record) =>
        record.kind === 'experience' &&
        record.learned !== null &&
        (Math.min(record.lastUsed ?? year, year) - record.learned) * 12 >= months,
    );
    if (!worked) return 'experience';
  }
  if (PREREQUISITES[entry.id]?.training && related.length === 0) return 'training';
  if (entry.level === 'advanced' && related.length === 0 && !knowsBroader()) return 'level';
  return null;
}
