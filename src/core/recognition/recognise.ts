import { weigh } from './arbiter.ts';
import { Context } from './context.ts';
import { employerIn, employerTest, isInAddress } from './employer.ts';
import type { Feature } from './evidence.ts';
import { splitGlued } from './glue.ts';
import type { Lexicon } from './lexicon.ts';
import { matchForms, type Hit } from './match.ts';
import type { OwnNames } from './own-names.ts';
import { FORM } from './form-flags.ts';
import { sharedWords } from './shared-words.ts';
import { tokenise } from './tokenise.ts';
import type { Tokens } from './tokens.ts';
import { FLOOR, SURE } from './weights.ts';

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
  /** How it came about; only on request. */
  why?: Why;
}

/** By what a mention was found, for `npm run read -- --why`. */
export interface Why {
  /** The tier of the written form. */
  tier: 'safe' | 'risky';
  /** The form was made by a spelling rule. */
  made: boolean;
  /** What the word carried besides the name. */
  suffix: Hit['suffix'];
  features: Feature[];
}

/** The text of a posting, as recognition needs it. */
export interface NameText {
  title: string | null;
  company: string | null;
  lines: readonly { text: string }[];
}

/** Finds the names of skills and credentials in a posting. Overlaps: leftmost, then longest. */
export function recognise(
  lexicon: Lexicon,
  text: NameText,
  options: { why?: boolean; own?: OwnNames } = {},
): NameMention[] {
  const tokens = wordsOf(lexicon, text);
  const weighed = weighAll(lexicon, tokens, text.company ?? employerIn(text.lines));
  if (options.own) {
    for (const one of weighAll(options.own.lexicon, tokens, null)) {
      weighed.push({ ...one, hit: { ...one.hit, concept: lexicon.size + one.hit.concept } });
    }
  }
  const kept = leftmostLongest(weighed);
  const shared = sharedWords(lexicon, tokens, kept);
  const all = shared.length === 0 ? kept : leftmostLongest([...shared, ...kept]);
  const mentions = all.map(({ hit, score, features }) => ({
    concept: hit.concept,
    line: hit.line - 1,
    start: hit.start,
    end: hit.end,
    sure: score >= SURE,
    score,
    ...(options.why === true && { why: reason(hit, features) }),
  }));
  tokens.release();
  return mentions;
}

/** A hit with its verdict. */
export interface Weighed {
  hit: Hit;
  score: number;
  features: Iterable<Feature>;
}

/** The words of a posting; line 0 is the title. */
export function wordsOf(lexicon: Lexicon, text: NameText): Tokens {
  const lines = [text.title ?? '', ...text.lines.map((line) => line.text)];
  return splitGlued(lexicon, tokenise(lines));
}

/** Every hit that is worth at least `floor`; they may still overlap. Also what training looks at. */
export function weighAll(
  lexicon: Lexicon,
  tokens: Tokens,
  company: string | null,
  floor = FLOOR,
): Weighed[] {
  const context = new Context(lexicon.tables, tokens, matchForms(lexicon, tokens));
  const isEmployer = employerTest(company);
  const weighed: Weighed[] = [];
  for (const hit of context.names) {
    const { score, features } = weigh(context, hit);
    if (score < floor || isInAddress(tokens, hit) || isEmployer(tokens, hit)) continue;
    weighed.push({ hit, score, features });
  }
  return weighed;
}

/** Of overlapping mentions the one that begins first, of those the longest, of those the surest. */
function leftmostLongest(weighed: Weighed[]): Weighed[] {
  weighed.sort(
    (a, b) =>
      a.hit.line - b.hit.line ||
      a.hit.start - b.hit.start ||
      b.hit.end - a.hit.end ||
      b.score - a.score,
  );
  const kept: Weighed[] = [];
  let line = -1;
  let end = 0;
  for (const one of weighed) {
    if (one.hit.line === line && one.hit.start < end) continue;
    kept.push(one);
    line = one.hit.line;
    end = one.hit.end;
  }
  return kept;
}

function reason(hit: Hit, features: Iterable<Feature>): Why {
  return {
    tier: hit.flags & FORM.risky ? 'risky' : 'safe',
    made: (hit.flags & FORM.made) !== 0,
    suffix: hit.suffix,
    features: [...features],
  };
}
