import type { Lexicon } from './lexicon.ts';

/** A place where a name of the lexicon stands. Offsets are UTF-16 into that line, end exclusive. */
export interface NameMention {
  /** Index of the concept in the lexicon. */
  concept: number;
  /** Index of the line, −1 = job title. */
  line: number;
  start: number;
  end: number;
  /** False: the evidence is thin; shown as unsure, never counted. */
  sure: boolean;
  /** Probability (0–1) that the name means the concept here. */
  score: number;
}

/** The text of a posting, as recognition needs it. */
export interface NameText {
  title: string | null;
  company: string | null;
  lines: readonly { text: string }[];
}

/** Finds the names of skills and credentials in a posting. Overlaps: leftmost, then longest. */
export function recognise(_lexicon: Lexicon, _text: NameText): NameMention[] {
  return [];
}
