/**
 * The lexicon as it is packed with the extension: everything that can be made again is left out.
 * `expand.ts` makes of it what the matcher reads. All sections are bytes; numbers of several bytes
 * lie in planes (all low bytes, then all high ones), which zips far better.
 */
export const PACKED_MAGIC = 0x574d5001;

/** The sections of a packed lexicon, in order. */
export const PACKED_SECTIONS = [
  /** Every word of every form, sorted; each: 1 + how much it shares with the one before, the rest. */
  'words',
  /** A varint for each concept: how many forms follow in `refs`. */
  'formCounts',
  /** A byte for each word of each form: see REF. */
  'refs',
  /** Varints: places in the concept's list of words that are too large for a byte of `refs`. */
  'farRefs',
  /** What parts a word from the one before where it is no space; a dot before the first word. */
  'parts',
  /** The words' indexes, as each concept meets them, in planes. */
  'idsLow',
  'idsHigh',
  /** Empty while there are no more than 65,536 words. */
  'idsTop',
  /** The distinct sets of FORM bits, two bytes each; and for each form which of them it has. */
  'flagSets',
  'flags',
  /** For each form that is a name: what its last word becomes in the forms made by rule (INFLECT). */
  'inflections',
  /** The letters of names that must be written in exactly one case; one a line. */
  'exact',
  /** Kind, and CREDENTIAL. */
  'concepts',
  /** Index of the family + 1, 0 = none, in planes. */
  'familyLow',
  'familyHigh',
  'families',
  /** How id and name follow from the first form (naming.ts); and, one a line, those that do not. */
  'namings',
  'names',
] as const;
/** A packed lexicon, taken apart. */
export type Packed = Record<(typeof PACKED_SECTIONS)[number], Uint8Array>;

/** The bits of a byte of `refs`. */
export const REF = {
  /** 0 = a word that the concept has not had yet: the next of `ids`; else its place there, from 1. */
  place: 63,
  /** The place does not fit and stands in `farRefs`. */
  far: 63,
  /** Something else than a space stands before the word. */
  part: 64,
  /** The form ends here. */
  last: 128,
} as const;

/** The bits of `inflections`: with which endings of the last word a form exists as well. */
export const INFLECT = {
  /** `system` → `systems`, `policy` → `policies`. */
  plural: 1,
  /** `box` → `boxes`. */
  pluralEs: 2,
  /** `systems` → `system`, `policies` → `policy`. */
  singular: 4,
  /** `boxes` → `box`. */
  singularEs: 8,
} as const;

/** The bit of a credential in `concepts`; those below it are the kind. */
export const CREDENTIAL = 8;
