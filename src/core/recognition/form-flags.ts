import type { SkillKind } from '../domain/catalog.ts';

/** What is known of a written form of a name, as bits. */
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
  /** In the lexicon as it is opened: the pattern has two bytes for each character. */
  wide: 16384,
  /** There: the last form with its hash. */
  last: 32768,
} as const;

/** A cue or a phrase that denies: not a name. */
export const HINT = FORM.cue | FORM.not;

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
