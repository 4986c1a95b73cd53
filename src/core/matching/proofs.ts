import { answeredBy } from '../catalog/credential-meets.ts';
import { impliedBy } from '../catalog/index.ts';
import type { Relations } from '../domain/catalog.ts';
import type { Lapse, Proof } from '../domain/report.ts';
import type { Depth, VaultRecord } from '../domain/vault.ts';
import { lapsedOn } from './lapse.ts';
import { perVault } from './per-vault.ts';

/** A proof together with how deeply it proves the skill. */
export interface DepthProof extends Proof {
  depth: Depth;
}

/** Everything a vault proves, by skill id and by credential id. */
export interface Proofs {
  skill(id: string): { proofs: DepthProof[]; lapsed: Lapse[] };
  achievement(id: string): { proofs: DepthProof[]; lapsed: Lapse[] };
}

interface Entry {
  proofs: DepthProof[];
  lapsed: Lapse[];
}

const NOTHING: Entry = { proofs: [], lapsed: [] };

/**
 * Index a vault. A narrower skill proves its broader ones (PostgreSQL answers SQL, never the
 * reverse) and says so in `via`; so does a credential that answers another (AZ-104 answers "an Azure
 * certification"). A lapsed credential proves nothing and is kept apart with its date.
 *
 * @param today `YYYY-MM-DD`, in the person's own time zone
 */
export const proofsOf: (
  records: readonly VaultRecord[],
  catalog: Relations,
  today: string,
) => Proofs = perVault(index);

function index(records: readonly VaultRecord[], catalog: Relations, today: string): Proofs {
  const skills = new Map<string, Entry>();
  const achievements = new Map<string, Entry>();
  let names: Map<string, string> | null = null;
  const implied = new Map<string, readonly string[]>();
  const broaderThan = (id: string) => {
    const known = implied.get(id) ?? [...impliedBy(catalog, id)];
    implied.set(id, known);
    return known;
  };

  for (const record of records) {
    const expired = lapsedOn(record, today);
    // Known from this record already; looking through all proofs would be slow in a large vault.
    const seen = new Map<Map<string, Entry>, Set<string>>([
      [skills, new Set()],
      [achievements, new Set()],
    ]);
    const add = (map: Map<string, Entry>, id: string, depth: Depth, via: string | null) => {
      const entry = map.get(id) ?? { proofs: [], lapsed: [] };
      map.set(id, entry);
      const base = { recordId: record.id, title: record.title };
      const print = expired === null ? `${id}\n${via ?? ''}` : id;
      if (seen.get(map)?.has(print)) return;
      seen.get(map)?.add(print);
      if (expired !== null) entry.lapsed.push({ ...base, expired });
      else entry.proofs.push({ ...base, kind: record.kind, via, depth });
    };
    for (const skill of record.skills) {
      add(skills, skill.skillId, skill.depth, null);
      for (const broader of broaderThan(skill.skillId))
        add(skills, broader, skill.depth, skill.name);
    }
    if (record.kind === 'credential') {
      const id =
        record.achievementId ?? (names ??= achievementNames(catalog)).get(fold(record.title));
      if (id === undefined) continue;
      add(achievements, id, 'unknown', null);
      for (const answered of answeredBy(catalog, id))
        add(achievements, answered, 'unknown', catalog.credentials.get(id)?.name ?? record.title);
    }
  }

  const find = (map: Map<string, Entry>) => (id: string) => {
    const entry = map.get(id);
    if (!entry) return NOTHING;
    // A direct proof says more than one by way of a narrower skill.
    const proofs = entry.proofs.toSorted((a, b) => Number(a.via !== null) - Number(b.via !== null));
    return { proofs, lapsed: entry.lapsed };
  };
  return { skill: find(skills), achievement: find(achievements) };
}

/** Names typed by hand, so that "pmp" in the vault is the PMP of the catalogue. */
function achievementNames(catalog: Relations): Map<string, string> {
  const names = new Map<string, string>();
  for (const credential of catalog.credentials.values())
    for (const name of [credential.name, ...(credential.names ?? []), ...(credential.risky ?? [])])
      if (!names.has(fold(name))) names.set(fold(name), credential.id);
  return names;
}

const fold = (name: string) =>
  name.normalize('NFKC').toLowerCase().replace(/[®™]/g, '').replace(/\s+/g, ' ').trim();
