import type { SkillKind } from '../domain/catalog.ts';

/** What is known of a written form of a name: the lower 16 bits of `formMeta`. */
export const FORM = {
  /** Counts only with evidence. */
  risky: 1,
  /** Must be written in exactly the case of the catalogue. */
  exact: 2,
  /** Every word must begin with a capital (made from the humps of a name). */
  cased: 4,
  /** Not a name: a word nearby that speaks for the concept's risky names. */
  cue: 8,
  /** Not a name: a phrase in which the concept's risky names mean something else. */
  not: 16,
  /** A name in another tongue than English. */
  local: 32,
  /** Made by a spelling rule. */
  made: 64,
  /** The catalogue writes it with a first capital, */
  capital: 128,
  /** wholly in capitals, */
  capitals: 256,
  /** or with capitals inside: `gRPC`, `SAFe`, `LaTeX`. */
  mixed: 512,
  /** Several words. */
  phrase: 1024,
  /** In another tongue, and like an English word: not looked for in English text. */
  foreign: 2048,
  /** With `not`: the phrase has not the name in it; it speaks against the name from nearby. */
  anti: 4096,
  /** Its words must be parted: written as one they are an everyday word ("CAR-T"). */
  parted: 8192,
  /** Its pattern has characters beyond Latin-1 and takes two bytes for each. */
  wide: 16384,
  /** The last form with its hash. */
  last: 32768,
} as const;

export const SKILL_KINDS: readonly SkillKind[] = [
  'tool',
  'language',
  'method',
  'practice',
  'standard',
  'certification',
  'human-language',
  'soft',
];

/** First word of a snapshot; changes when the layout does. */
export const MAGIC = 0x574d4c32;

/**
 * The order of the sections in a snapshot. Each is an Int32Array but `text` (patterns, and
 * behind a 0 the exact letters of those with FORM.exact) and `names` (UTF-8). The head holds the magic number, then the length in bytes of each section; all
 * begin at multiples of four. Numbers are little-endian, as on every machine a browser runs on.
 */
export const SECTIONS = [
  /** Bit set over hashes: a word that is in no name is dismissed by one look. */
  'filter',
  'slotHash',
  /** 0 = empty; else (first form + 1) << 2 | leads to a longer name << 1 | 1. */
  'slotValue',
  /** Concept << 16 | bits of FORM. Forms with one hash stand together. */
  'formMeta',
  /** Where each form's pattern begins in `text`; one more than there are forms. */
  'formText',
  'conceptKind',
  /** 1 = credential. */
  'conceptCredential',
  /** Index of the family + 1, 0 = none. */
  'conceptFamily',
  /** Offsets into `names` of id, name, id, name … and the families after them. */
  'nameOffset',
  'text',
  'names',
] as const;
export type Section = (typeof SECTIONS)[number];

/** Writes sections one after the other behind the head. */
export function writeSnapshot(sections: Record<Section, ArrayBufferView>): Uint8Array {
  const head = 4 * (1 + SECTIONS.length);
  const sizes = SECTIONS.map((name) => sections[name].byteLength);
  const total = sizes.reduce((sum, size) => sum + padded(size), head);
  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  view.setInt32(0, MAGIC, true);
  let offset = head;
  SECTIONS.forEach((name, index) => {
    const part = sections[name];
    view.setInt32(4 * (index + 1), part.byteLength, true);
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), offset);
    offset += padded(part.byteLength);
  });
  return bytes;
}

/** Finds the sections of a snapshot. Nothing is copied unless the bytes lie at an odd place. */
export function readSnapshot(bytes: Uint8Array): Record<Section, Uint8Array> {
  const whole = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const view = new DataView(whole.buffer, whole.byteOffset, whole.byteLength);
  if (whole.byteLength < 4 * (1 + SECTIONS.length) || view.getInt32(0, true) !== MAGIC) {
    throw new Error('not a lexicon of this version');
  }
  const found: Partial<Record<Section, Uint8Array>> = {};
  let offset = 4 * (1 + SECTIONS.length);
  SECTIONS.forEach((name, index) => {
    const size = view.getInt32(4 * (index + 1), true);
    found[name] = whole.subarray(offset, offset + size);
    offset += padded(size);
  });
  return found as Record<Section, Uint8Array>;
}

function padded(size: number): number {
  return (size + 3) & ~3;
}
