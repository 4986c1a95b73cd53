import type { VaultRecord } from '../../../core/domain/vault.ts';

/** Whether every word of a search stands somewhere in a record; case and accents do not matter. */
export function matchesSearch(record: VaultRecord, query: string): boolean {
  const text = fold(
    [
      record.title,
      record.kind === 'credential' ? `${record.issuer} ${record.identifier}` : '',
      record.note,
      ...record.skills.map(({ name }) => name),
    ].join(' '),
  );
  return fold(query)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
