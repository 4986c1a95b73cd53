import { GAP } from './characters.ts';
import { BREAK, type Context } from './context.ts';
import { CUE, cueBits } from './cue-words.ts';
import type { Hit } from './match.ts';
import { FORM } from './form-flags.ts';
import { FLAG, hashOf } from './tokens.ts';

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

/** "Available for download on Android": where the employer's own product runs, and no skill. */
export function isWhereItRuns(context: Context, hit: Hit): boolean {
  const { tokens } = context;
  const from = context.lineStart(hit.line);
  let runs = false;
  let offered = false;
  for (let t = hit.first - 1, words = 0; t >= from && words < 12; t--, words++) {
    if (context.breakBefore(t + 1, hit.line) & BREAK.stop) break;
    const hash = tokens.hash(t);
    if (cueBits(hash) & CUE.before) return false;
    if (RUNS_ON.has(hash)) runs = true;
    else if (AVAILABLE.has(hash) && words < 8) offered ||= runs;
  }
  return offered;
}

const RUNS_ON = new Set(['on', 'for', 'in'].map(hashOf));
const AVAILABLE = new Set(['available', 'download', 'downloaded', 'downloadable'].map(hashOf));

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
