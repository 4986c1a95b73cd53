import type { SkillAsk } from '../../../core/domain/reading.ts';
import type { VaultRecord } from '../../../core/domain/vault.ts';
import { t } from '../../../platform/i18n.ts';
import { type Asked, type CatalogFacts, ownedRecord } from '../owned-record.ts';

/** A skill or certification that a text names. */
export type FoundSkill = Pick<SkillAsk, 'id' | 'name' | 'kind'>;

/** Whether the vault says so already. */
export function isNoted({ id }: FoundSkill, records: readonly VaultRecord[]): boolean {
  return records.some(
    (record) =>
      record.skills.some(({ skillId }) => skillId === id) ||
      (record.kind === 'credential' && record.achievementId === id),
  );
}

/** All skills as one experience, to be edited and deleted as one; each certification by itself. */
export async function recordsFrom(
  chosen: readonly FoundSkill[],
  search: (name: string) => Promise<readonly CatalogFacts[]>,
): Promise<VaultRecord[]> {
  const now = Date.now();
  const skills = chosen.filter(({ kind }) => kind !== 'certification');
  const records: VaultRecord[] = [];
  if (skills.length > 0)
    records.push({
      kind: 'experience',
      id: crypto.randomUUID(),
      title: t('fromTextRecord'),
      skills: skills.map(({ id, name }) => ({ skillId: id, name, depth: 'unknown' })),
      learned: null,
      lastUsed: null,
      note: '',
      createdAt: now,
      updatedAt: now,
    });
  for (const { id, name, kind } of chosen) {
    if (kind !== 'certification') continue;
    const asked: Asked = { kind, id, name };
    records.push(await ownedRecord(asked, search, crypto.randomUUID(), now));
  }
  return records;
}
