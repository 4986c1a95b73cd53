import type { Depth, VaultRecord } from '../../core/domain/vault.ts';
import { t } from '../../platform/i18n.ts';

/** Something a listing asks for, of which the person says "I have this". */
export interface Asked {
  kind: 'skill' | 'certification';
  id: string;
  name: string;
}

/** What the catalogue knows of a credential. */
export interface CatalogFacts {
  id: string;
  issuer: string | null;
  skills: readonly { id: string; name: string; depth: string }[];
  validityMonths: number | null | 'unknown';
}

/**
 * The record behind "I have this": a skill becomes declared experience, its depth left open; a
 * certification becomes a credential with what the catalogue knows of it. Dates stay open too:
 * nothing is written down that the person did not say.
 */
export async function ownedRecord(
  asked: Asked,
  search: (name: string) => Promise<readonly CatalogFacts[]>,
  id: string,
  now: number,
): Promise<VaultRecord> {
  const base = { id, title: asked.name.slice(0, 300), note: '', createdAt: now, updatedAt: now };
  if (asked.kind === 'skill') {
    const skills = [{ skillId: asked.id, name: asked.name, depth: 'unknown' as const }];
    return { kind: 'experience', ...base, skills, learned: null, lastUsed: null };
  }
  const facts = (await search(asked.name)).find((found) => found.id === asked.id);
  return {
    kind: 'credential',
    ...base,
    achievementId: asked.id,
    issuer: facts?.issuer ?? '',
    issued: null,
    expiry: facts?.validityMonths === null ? { kind: 'never' } : { kind: 'unknown' },
    identifier: '',
    link: '',
    skills: (facts?.skills ?? []).map((skill) => ({
      skillId: skill.id,
      name: skill.name,
      depth: depthFrom(skill.depth),
    })),
  };
}

/** One record for each thing that the person says to have, to be saved together. */
export function ownedRecords(
  asked: readonly Asked[],
  search: (name: string) => Promise<readonly CatalogFacts[]>,
  now: number,
): Promise<VaultRecord[]> {
  return Promise.all(asked.map((one) => ownedRecord(one, search, crypto.randomUUID(), now)));
}

/** What to say when it is saved. */
export function notedWords(asked: readonly Asked[]): string {
  const [first] = asked;
  if (!first || asked.length > 1) return t('notedMany', asked.length);
  return t(first.kind === 'skill' ? 'notedExperience' : 'notedCredential', first.name);
}

/** A depth as it comes out of the catalogue. */
export function depthFrom(text: string): Depth {
  return text === 'basic' || text === 'working' || text === 'advanced' ? text : 'unknown';
}
