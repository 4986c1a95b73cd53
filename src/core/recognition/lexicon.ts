import type { SkillKind } from '../domain/catalog.ts';
import { readSnapshot, SKILL_KINDS } from './snapshot.ts';

/** What a name stands for: a skill or a credential of the catalogue. */
export interface Concept {
  id: string;
  name: string;
  kind: SkillKind;
  /** The id is a credential's; its kind is then `certification`. */
  credential: boolean;
  family: string | null;
}

/** The tables that the matcher reads (`snapshot.ts` says what is in them). */
export interface Tables {
  filter: Int32Array;
  /** See `spread`. */
  filterShift: number;
  slotHash: Int32Array;
  slotValue: Int32Array;
  slotMask: number;
  slotShift: number;
  formMeta: Int32Array;
  formText: Int32Array;
  conceptKind: Int32Array;
  conceptFamily: Int32Array;
  text: Uint8Array;
}

/** The compiled catalogue, opened. Concepts are decoded when asked for. */
export interface Lexicon {
  /** Number of concepts. */
  readonly size: number;
  /** The concept with this index; throws when there is none. */
  concept(index: number): Concept;
  /** For the matcher only. */
  readonly tables: Tables;
}

/** The upper bits of a hash, well mixed: its place in a table of 2^(32 − shift). */
export function spread(hash: number, shift: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> shift;
}

/** Opens a snapshot made by `compileLexicon`; the bytes must not change afterwards. */
export function loadLexicon(bytes: Uint8Array): Lexicon {
  const parts = readSnapshot(bytes);
  const ints = (part: Uint8Array): Int32Array =>
    new Int32Array(part.buffer, part.byteOffset, part.byteLength >> 2);
  const filter = ints(parts.filter);
  const slotHash = ints(parts.slotHash);
  const tables: Tables = {
    filter,
    filterShift: Math.clz32(filter.length * 32 - 1),
    slotHash,
    slotValue: ints(parts.slotValue),
    slotMask: slotHash.length - 1,
    slotShift: Math.clz32(slotHash.length - 1),
    formMeta: ints(parts.formMeta),
    formText: ints(parts.formText),
    conceptKind: ints(parts.conceptKind),
    conceptFamily: ints(parts.conceptFamily),
    text: parts.text,
  };
  const credential = ints(parts.conceptCredential);
  const offsets = ints(parts.nameOffset);
  const decoder = new TextDecoder();
  const name = (index: number): string =>
    decoder.decode(parts.names.subarray(offsets[index] ?? 0, offsets[index + 1] ?? 0));
  const size = tables.conceptKind.length;
  const decoded: (Concept | undefined)[] = [];
  return {
    size,
    tables,
    concept(index) {
      const known = decoded[index];
      if (known) return known;
      if (!(index >= 0 && index < size)) throw new RangeError(`no concept ${index}`);
      const family = tables.conceptFamily[index] ?? 0;
      const concept: Concept = {
        id: name(2 * index),
        name: name(2 * index + 1),
        kind: SKILL_KINDS[tables.conceptKind[index] ?? 0] ?? 'tool',
        credential: credential[index] === 1,
        family: family === 0 ? null : name(2 * size + family - 1),
      };
      decoded[index] = concept;
      return concept;
    },
  };
}
