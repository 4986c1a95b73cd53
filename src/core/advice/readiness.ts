import { impliedBy } from '../catalog/index.ts';
import type { Catalog, CredentialEntry } from '../domain/catalog.ts';
import type { VaultRecord } from '../domain/vault.ts';
import { perVault } from '../matching/per-vault.ts';
import { PREREQUISITES } from './prerequisites.ts';

/** Why somebody should not start with a credential yet. */
export type NotYet = 'experience' | 'level' | 'training';

/** Months of a broad practice that speak for one kind of it. */
const YEARS_SPEAK = 36;

/** Each skill that the vault shows, with the most months of declared experience in it. */
const monthsWith: (
  records: readonly VaultRecord[],
  catalog: Catalog,
  today: string,
) => ReadonlyMap<string, number> = perVault((records, _catalog, today) => {
  const year = Number(today.slice(0, 4));
  const most = new Map<string, number>();
  for (const record of records) {
    const worked =
      record.kind === 'experience' && record.learned !== null
        ? (Math.min(record.lastUsed ?? year, year) - record.learned) * 12
        : 0;
    for (const { skillId } of record.skills)
      most.set(skillId, Math.max(worked, most.get(skillId) ?? 0));
  }
  return most;
});

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
  const shown = monthsWith(records, catalog, today);
  const related = entry.skills.filter(({ id }) => shown.has(id));
  // Who shows "Microsoft Office" may show Excel for experts, and who has audited for years may sit
  // for internal audit: the broader speaks for the narrower.
  const speaks = (id: string) =>
    catalog.skills.get(id)?.kind === 'tool' ||
    (entry.assessment.proctored === true && (shown.get(id) ?? 0) >= YEARS_SPEAK);
  const knowsBroader = () =>
    entry.skills.some(({ id }) =>
      impliedBy(catalog, id).some((each) => shown.has(each) && speaks(each)),
    );
  const months = entry.experienceMonths === 'unknown' ? 0 : entry.experienceMonths;
  const worked = (id: string) => (shown.get(id) ?? 0) >= months;
  // Years of the broader practice count too: who audited from outside may sit for internal audit.
  const counts = (id: string) =>
    worked(id) || impliedBy(catalog, id).some((each) => worked(each) && speaks(each));
  if (months > 0 && !entry.skills.some(({ id }) => counts(id))) return 'experience';
  if (PREREQUISITES[entry.id]?.training && related.length === 0) return 'training';
  if (entry.level === 'advanced' && related.length === 0 && !knowsBroader()) return 'level';
  return null;
}
