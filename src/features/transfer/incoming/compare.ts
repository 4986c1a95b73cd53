import type { ImportRow } from '../../../core/domain/import.ts';
import type { HeldCredential, PartialDate, VaultRecord } from '../../../core/domain/vault.ts';
import { linkKey } from './cert-link.ts';
import { plain } from './table.ts';

/** How a record of a file stands to what is in the vault. */
export type Compared = Omit<ImportRow, 'mentioned'>;
type Difference = ImportRow['differences'][number];

/** Finds for a record of a file the one that is there already, by identity and not by id. */
export function comparer(stored: readonly VaultRecord[]): (record: VaultRecord) => Compared {
  const byTitle = new Map<string, VaultRecord[]>();
  const byLink = new Map<string, VaultRecord>();
  const byKey = new Map<string, VaultRecord>();
  const learn = (record: VaultRecord) => {
    const title = titleKey(record);
    byTitle.set(title, [...(byTitle.get(title) ?? []), record]);
    if (record.kind !== 'credential') return;
    const link = linkKey(record.link);
    if (link !== '') byLink.set(link, record);
    if (record.source && record.source.key !== '') byKey.set(record.source.key, record);
  };
  stored.forEach(learn);
  return (record) => {
    const known = find(record);
    if (!known) {
      learn(record);
      return { status: 'new', record, differences: [], conflict: false };
    }
    return compare(known, record);
  };

  function find(record: VaultRecord): VaultRecord | undefined {
    const titled = byTitle.get(titleKey(record)) ?? [];
    if (record.kind !== 'credential') return titled[0];
    const key = record.source?.key ?? '';
    const sameKey = key === '' ? undefined : byKey.get(key);
    if (sameKey) return sameKey;
    const link = linkKey(record.link);
    const sameLink = link === '' ? undefined : byLink.get(link);
    if (sameLink && !clash(sameLink, record)) return sameLink;
    return titled.find((other) => other.kind === 'credential' && mayBeOne(other, record));
  }
}

function titleKey({ kind, title }: VaultRecord): string {
  return `${kind} ${plain(title.replace(/[®™©]/g, ''))}`;
}

/** Two digital credentials with keys of their own are never one. */
function clash(a: VaultRecord, b: HeldCredential): boolean {
  const known = a.kind === 'credential' ? (a.source?.key ?? '') : '';
  const key = b.source?.key ?? '';
  return known !== '' && key !== '' && known !== key;
}

function mayBeOne(a: HeldCredential, b: HeldCredential): boolean {
  if (clash(a, b)) return false;
  if (a.identifier !== '' && b.identifier !== '' && linkKey(a.link) !== linkKey(b.link))
    return plain(a.identifier) === plain(b.identifier);
  if (!sameDate(a.issued, b.issued)) return false;
  const [one, other] = [plain(a.issuer).split(' ')[0] ?? '', plain(b.issuer).split(' ')[0] ?? ''];
  return one === '' || other === '' || one === other;
}

/** Equal as far as both are known: "2023" and "2023-05" do not disagree. */
function sameDate(a: PartialDate | null, b: PartialDate | null): boolean {
  return a === null || b === null || a.startsWith(b) || b.startsWith(a);
}

function compare(known: VaultRecord, incoming: VaultRecord): Compared {
  const differences: Difference[] = [];
  let conflict = false;
  const note = (field: Difference['field'], before: string, after: string, clashes: boolean) => {
    differences.push({ field, before, after });
    conflict ||= clashes;
  };
  const skills = [...known.skills];
  const held = new Set(skills.map(({ skillId }) => skillId));
  const further = incoming.skills.filter(({ skillId }) => !held.has(skillId));
  if (further.length > 0) {
    note('skills', names(skills), names([...skills, ...further]), false);
    skills.push(...further);
  }
  let record: VaultRecord = { ...known, skills: skills.slice(0, 200) };
  if (known.kind === 'credential' && incoming.kind === 'credential') {
    const next: HeldCredential = { ...known, skills: record.skills };
    for (const field of ['issuer', 'identifier', 'link'] as const) {
      const value = incoming[field];
      if (value === '' || value === known[field]) continue;
      // Spelled otherwise is no news: what the person sees here stays.
      if (known[field] !== '' && (field === 'issuer' || linkKey(value) === linkKey(known.link)))
        continue;
      note(field, known[field], value, known[field] !== '');
      next[field] = value;
    }
    const { issued } = incoming;
    if (issued !== null && issued !== known.issued && known.issued?.startsWith(issued) !== true) {
      note('issued', known.issued ?? '', issued, !sameDate(known.issued, issued));
      next.issued = issued;
    }
    const [before, after] = [dateOf(known), dateOf(incoming)];
    if (incoming.expiry.kind !== 'unknown' && before !== after && !before.startsWith(after)) {
      note('expiry', before, after, before !== '' && !after.startsWith(before));
      next.expiry = incoming.expiry;
    }
    if (incoming.source && !known.source) next.source = incoming.source;
    next.achievementId = known.achievementId ?? incoming.achievementId;
    record = next;
  }
  const gained =
    record.kind === 'credential' && known.kind === 'credential' && record.source !== known.source;
  const status = differences.length > 0 || gained ? 'changed' : 'same';
  return {
    status,
    record: { ...record, updatedAt: Math.max(incoming.updatedAt, known.updatedAt + 1) },
    differences,
    conflict,
  };
}

function dateOf({ expiry }: HeldCredential): string {
  if (expiry.kind === 'date') return expiry.date;
  return expiry.kind === 'never' ? 'never' : '';
}

function names(skills: readonly { name: string }[]): string {
  return skills.map(({ name }) => name).join(', ');
}
