import type { CredentialEntry, SkillEntry } from '../domain/catalog.ts';
import { allForms, type NamedEntry } from './forms.ts';
import { namingOf } from './naming.ts';
import { SKILL_KINDS } from './form-flags.ts';
import { CREDENTIAL, PACKED_MAGIC, PACKED_SECTIONS } from './packed.ts';
import { writeSections } from './sections.ts';
import { plainWords } from './pattern.ts';
import { plane, writeForms } from './write-forms.ts';

export type { NamedEntry } from './forms.ts';

/**
 * Compiles the catalogue into the packed lexicon that `loadLexicon` opens. Pure and deterministic: the
 * same entries in the same order give the same bytes. Run when the extension is built.
 */
export function compileLexicon(input: {
  skills: readonly SkillEntry[];
  credentials: readonly CredentialEntry[];
}): Uint8Array {
  return compileEntries([
    ...input.skills.map((skill) => ({ ...skill, credential: false })),
    ...input.credentials.map((one) => ({
      ...one,
      kind: 'certification' as const,
      credential: true,
    })),
  ]);
}

/** The same for entries of any origin; the index of an entry becomes its concept's index. */
export function compileEntries(entries: readonly NamedEntry[]): Uint8Array {
  if (entries.length > MOST_CONCEPTS) throw new Error(`more than ${MOST_CONCEPTS} entries`);
  const forms = allForms(entries);
  const first = new Map<number, string>();
  for (const { concept, pattern } of forms) if (!first.has(concept)) first.set(concept, pattern);
  const namings = entries.map((entry, concept) =>
    namingOf(entry, plainWords(first.get(concept) ?? '')),
  );
  const families = [...new Set(entries.flatMap((entry) => entry.family ?? []))].sort();
  const familyOf = entries.map((entry) =>
    entry.family === undefined ? 0 : families.indexOf(entry.family) + 1,
  );
  const encoder = new TextEncoder();
  return writeSections(PACKED_MAGIC, PACKED_SECTIONS, {
    ...writeForms(forms, entries.length),
    concepts: Uint8Array.from(
      entries,
      (entry) => SKILL_KINDS.indexOf(entry.kind) | (entry.credential ? CREDENTIAL : 0),
    ),
    familyLow: plane(familyOf, 0),
    familyHigh: plane(familyOf, 8),
    families: encoder.encode(families.join('\n')),
    namings: Uint8Array.from(namings, (one) => one.naming),
    names: encoder.encode(namings.flatMap((one) => one.lines).join('\n')),
  });
}

/** A concept has 16 bits in a form's record. */
const MOST_CONCEPTS = 0xffff;
