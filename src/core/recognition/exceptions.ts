import { GAP } from './characters.ts';
import type { Context } from './context.ts';
import { CUE, cueBits } from './cue-words.ts';
import type { Hit } from './match.ts';
import { FORM } from './form-flags.ts';
import { FLAG } from './tokens.ts';

// Where even the safe name of a product is no skill, or has to be weighed.

/** One word that the catalogue writes with capitals has none, among words that do. */
export function isWrittenSmall(context: Context, hit: Hit): boolean {
  const listed = hit.flags & (FORM.capital | FORM.capitals | FORM.mixed);
  return (
    hit.first === hit.last &&
    (listed === FORM.capital || listed === FORM.capitals) &&
    (context.tokens.flags(hit.first) & (FLAG.hasUpper | FLAG.hasDigit)) === 0 &&
    !context.isCaselessLine(hit.line)
  );
}

/** "Python Road", "Oracle Inc": the next word makes a street or firm of it. */
export function isPartOfProperName(context: Context, hit: Hit): boolean {
  const next = hit.last + 1;
  if (next >= context.lineEnd(hit.line) || context.tokens.gap(next) !== GAP.space) return false;
  return (
    (cueBits(context.tokens.hash(next)) & CUE.proper) !== 0 &&
    (context.tokens.flags(next) & FLAG.firstUpper) !== 0
  );
}

/** "Attach your transcripts in Adobe PDF format": a kind of file, and how to apply. */
export function isFileToSend(context: Context, hit: Hit): boolean {
  const { tokens } = context;
  const end = context.lineEnd(hit.line);
  let format = false;
  for (let t = hit.first; t < Math.min(end, hit.last + 5); t++) {
    if (cueBits(tokens.hash(t)) & CUE.format) format = true;
  }
  if (!format) return false;
  const from = Math.max(context.lineStart(hit.line), hit.first - 12);
  for (let t = from; t < Math.min(end, hit.last + 8); t++) {
    const wanted = t < hit.first ? CUE.apply | CUE.papers : CUE.papers;
    if (cueBits(tokens.hash(t)) & wanted) return true;
  }
  return false;
}
