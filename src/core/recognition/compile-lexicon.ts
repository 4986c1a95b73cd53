import type { CredentialEntry, SkillEntry } from '../domain/catalog.ts';

/** Compiles the catalogue into the snapshot that `loadLexicon` opens. Pure and deterministic. */
export function compileLexicon(input: {
  skills: readonly SkillEntry[];
  credentials: readonly CredentialEntry[];
}): Uint8Array {
  const concepts = [
    ...input.skills.map((s) => [s.id, s.name, s.kind, 0, s.family ?? '']),
    ...input.credentials.map((c) => [c.id, c.name, 'certification', 1, c.family ?? '']),
  ];
  return new TextEncoder().encode(JSON.stringify(concepts));
}
