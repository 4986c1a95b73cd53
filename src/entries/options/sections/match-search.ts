import type { VaultRecord } from '../../../core/domain/vault.ts';

/** Whether every word of a search stands somewhere in a record; case and accents do not matter. */
export function searcher(query: string): (record: VaultRecord) => boolean {
  const words = fold(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  return (record) => {
    const text = words.length === 0 ? '' : textOf(record);
    return words.every((word) => text.includes(word));
  };
}

/** Folding is most of the work, and records do not change: each is folded once. */
const texts = new WeakMap<VaultRecord, string>();

function textOf(record: VaultRecord): string {
  const known = texts.get(record);
  if (known !== undefined) return known;
  const text = fold(
    [
      record.title,
      record.kind === 'credential' ? `${record.issuer} ${record.identifier}` : '',
      record.note,
      ...record.skills.map(({ name }) => name),
      ...(record.evidence ?? []).map(({ project, did, result }) => `${project} ${did} ${result}`),
    ].join(' '),
  );
  texts.set(record, text);
  return text;
}

const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
