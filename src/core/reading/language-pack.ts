import type { Zone } from '../domain/reading.ts';

/**
 * A zone as reading sees it: `unneeded` holds what a listing says it does *not* ask ("Not
 * required: COBOL"). It never leaves `core/reading`: names in it become negations.
 */
export type InnerZone = Zone | 'unneeded';

/**
 * What a heading means, as the source of a regular expression over its normalised text.
 * `whole`: the heading is nothing but these words; such a line needs no markup to be a heading.
 * `part`: the words stand anywhere in a line that the markup or its shape shows to be a heading.
 */
export interface HeadingRule {
  zone: InnerZone;
  whole?: string;
  part?: string;
  /** "Desired skills": preferred, unless nothing else in the listing is required. */
  weak?: boolean;
}

/** Whether words ask, wish or wave off, and what part of the sentence they speak of. */
export interface CueRule {
  kind: 'required' | 'preferred' | 'negated';
  /**
   * `before`: speaks of what stands before it ("Kotlin is a plus"); `after`: of what follows
   * ("preferably Kotlin"); `both`: of the whole clause; `sentence`: of the sentence, and of the
   * items that follow its colon ("it would be nice if you also know:").
   */
  reach: 'before' | 'after' | 'both' | 'sentence';
  words: string;
  /** "At least", "minimum": asks only where something is asked anyway, never against a wish. */
  mild?: boolean;
}

/** Sources of regular expressions by which gates are found. Empty text: not known there. */
export interface GateWords {
  /** Degrees and diplomas, unmistakable by themselves. */
  degree: string;
  /** "A high degree of care", "master data". */
  notDegree: string;
  /** "or equivalent experience": lowers a degree, and is shown. */
  equivalent: string;
  /** Licences, registrations, permits to practise. */
  licence: string;
  /** Where a licence word means something else (software licences …). */
  notLicence: string;
  clearance: string;
  permit: string;
  backgroundCheck: string;
  /** A number of years (first group: the number, in digits or words) of experience. */
  years: string;
  /** Years of something else (age, the company's history). */
  notYears: string;
  /** A human language at a level. */
  language: string;
}

/** Everything reading knows of one language: headings, cues, list words, gates. */
export interface LanguagePack {
  /** BCP 47 primary tag. */
  code: string;
  /** False for scripts without spaces: patterns then match inside running characters. */
  spaced: boolean;
  /** Very common words by which the language is told; separated by spaces. */
  common: string;
  headings: readonly HeadingRule[];
  cues: readonly CueRule[];
  /** Wording that asks for something without a cue: "experience with", "you have". */
  asks: string;
  /** Wording that addresses the reader or wants somebody: asks even outside every requirement. */
  seeks: string;
  /**
   * How a paragraph begins that asks to its end ("We need …"), or that wishes to its end, and how
   * the sentences that go on with it address the reader ("You run …").
   */
  openings?: { required: string; preferred: string; goesOn: string };
  /** The listing speaks of itself ("we", "our"): what follows is not asked. */
  self: string;
  /** How a line that describes a duty begins or reads. */
  duty: string;
  /** Strong signs that a line speaks of pay and perks, whatever its heading. */
  benefit: string;
  /** Strong signs that a line tells how to apply. */
  apply: string;
  /** Equal-opportunity and privacy statements. */
  equal: string;
  /** Head nouns that open a new phrase after a comma: "…, knowledge of X". */
  heads: string;
  /** Conjunctions that part a sentence in clauses ("but", "while"). */
  breaks: string;
  /** The word for "or", and for "and". */
  or: string;
  and: string;
  /** Before a list of which one is enough: "one of", "such as". */
  oneOf: string;
  /** Announces a list of items of which one is enough: "at least one of the following". */
  choice: string;
  /** After a list of which one is enough: "or similar", "your pick". */
  orSimilar: string;
  levels: { basic: string; working: string; advanced: string };
  gates: GateWords;
}
