import type { VaultRecord } from '../../../core/domain/vault.ts';

/** Whether every word of a search stands somewhere in a record; case and accents do not matter. */
function searcher(query: string): (record: VaultRecord) => boolean {
  const words = fold(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  return (record) => {
    const text = words.length === 0 ? '' : textOf(record);
    return words.every((word) => text.includes(word));
  };
}

/**
 * A search that follows the keys: what was typed on is looked for among what was found before, so
 * that in a vault of thousands only the first letter goes through everything.
 */
export function followingSearch(): (records: VaultRecord[], query: string) => VaultRecord[] {
  let last: { records: VaultRecord[]; query: string; found: VaultRecord[] } | null = null;
  return (records, query) => {
    const from = last?.records === records && query.startsWith(last.query) ? last.found : records;
    const found = query.trim() === '' ? records : from.filter(searcher(query));
    last = { records, query, found };
    return found;
  };
}

/** Records that are got ready at once, well within one frame. */
const AT_ONCE = 200;

/** Get records ready for the search, a few at a time, so that keys come between; can be called off. */
export function readyForSearch(records: readonly VaultRecord[]): () => void {
  // A short list needs no preparation.
  if (records.length <= AT_ONCE) return () => undefined;
  let asked = 0;
  const go = (from: number) => {
    if (from >= records.length) return;
    asked = window.setTimeout(() => {
      records.slice(from, from + AT_ONCE).forEach(textOf);
      go(from + AT_ONCE);
    });
  };
  go(0);
  return () => clearTimeout(asked);
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

/** Most text is plain letters, for which the costly part changes nothing. */
const PLAIN = /^[\x20-\x7e]*$/;

function fold(text: string): string {
  const plain = PLAIN.test(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '');
  return plain.toLowerCase();
}
