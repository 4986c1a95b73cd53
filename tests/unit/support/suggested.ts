import { reportFor } from '../../../src/core/advice/report-for.ts';
import type { CredentialEntry, SkillEntry } from '../../../src/core/domain/catalog.ts';
import type { VaultRecord } from '../../../src/core/domain/vault.ts';
import { catalogOf, reading } from './make.ts';

/** What is suggested to whom for which listing, in a catalogue of these skills. */
export function suggesting(skills: readonly SkillEntry[]) {
  const suggestions = (
    asks: Parameters<typeof reading>[0],
    credentials: readonly CredentialEntry[],
    records: readonly VaultRecord[] = [],
  ) =>
    reportFor(reading(asks), records, catalogOf([...skills], [...credentials]), '2026-11-24')
      .suggestions;
  const ids = (...args: Parameters<typeof suggestions>) =>
    suggestions(...args).map(({ credentialId }) => credentialId);
  return { suggestions, ids };
}
