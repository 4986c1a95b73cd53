import { BREAK, type Context } from './context.ts';
import { CUE, cueBits } from './cue-words.ts';
import type { Hit } from './match.ts';
import { FORM } from './form-flags.ts';
import { FLAG } from './tokens.ts';

/** Another product's name on the hit's line: lists whose commas were lost stand so. */
export function isProduct(context: Context, other: Hit | undefined, hit: Hit): boolean {
  return (
    other !== undefined &&
    other.line === hit.line &&
    other.concept !== hit.concept &&
    (other.flags & FORM.risky) === 0 &&
    context.sortOf(other) === 'product'
  );
}

/**
 * The name beside the hit in the same list: after a comma, slash, "and" …, at most two words on.
 * `edge`: the hit's item ends on this side (a list mark, a bracket, or the end of the line).
 */
export function neighbour(
  context: Context,
  hit: Hit,
  step: 1 | -1,
): { hit: Hit | undefined; edge: boolean } {
  const { tokens } = context;
  const from = context.lineStart(hit.line);
  const to = context.lineEnd(hit.line);
  let t = step === 1 ? hit.last + 1 : hit.first - 1;
  const inside = (): boolean => t >= from && t < to;
  // Version numbers belong to the item: "Java 8, Spring".
  while (inside() && step === 1 && tokens.flags(t) & FLAG.number && plainGap(context, t, hit)) t++;
  if (!inside()) return { hit: undefined, edge: true };
  const listMarks = BREAK.list | BREAK.open | BREAK.close | BREAK.colon | BREAK.dash;
  const gapAt = (token: number): number =>
    context.breakBefore(step === 1 ? token : token + 1, hit.line);
  const breaks = gapAt(t);
  let edge = (breaks & (listMarks | BREAK.stop)) !== 0;
  if (breaks & BREAK.stop) return { hit: undefined, edge };
  if (breaks & BREAK.colon && step === -1) return { hit: undefined, edge };
  if (cueBits(tokens.hash(t)) & CUE.joiner && named(context, t, step) === undefined) {
    edge = true;
    t += step;
    if (!inside()) return { hit: undefined, edge };
    if (cueBits(tokens.hash(t)) & CUE.joiner) t += step;
  } else if ((breaks & listMarks) === 0) return { hit: undefined, edge: false };
  for (let words = 0; words < 3 && inside(); words++, t += step) {
    if (words > 0 && gapAt(t) & (listMarks | BREAK.stop)) break;
    const name = named(context, t, step);
    if (name && name.line === hit.line) return { hit: name, edge };
  }
  return { hit: undefined, edge };
}

/**
 * An article stands before the hit. Where a name is listed to its left, the "o" of "italiano o
 * portugués" is Spanish for "or", and not the Portuguese article.
 */
export function isArticled(context: Context, hit: Hit): boolean {
  const bits = cueBits(context.tokens.hash(hit.first - 1));
  if ((bits & CUE.article) === 0) return false;
  return (bits & CUE.joiner) === 0 || neighbour(context, hit, -1).hit === undefined;
}

/** "Danish, though the office runs in English": the line names the hit, then explains it. */
export function beginsItem(context: Context, hit: Hit): boolean {
  const next = hit.last + 1;
  if (hit.line === 0 || hit.first !== context.lineStart(hit.line)) return false;
  if (next >= context.lineEnd(hit.line)) return false;
  const marks = BREAK.list | BREAK.open | BREAK.dash | BREAK.colon;
  return (context.breakBefore(next, hit.line) & marks) !== 0;
}

/** The line above or below begins with a sure product, or is nothing but one: a list in a column. */
export function isInColumn(context: Context, hit: Hit): boolean {
  return [hit.line - 1, hit.line + 1].some((line) => {
    const first = context.lineStart(line);
    const other = line > 0 ? context.nameAt(first) : undefined;
    if (!other || other.concept === hit.concept || context.sortOf(other) !== 'product')
      return false;
    return (other.flags & FORM.risky) === 0 || other.last + 1 === context.lineEnd(line);
  });
}

function named(context: Context, token: number, step: 1 | -1): Hit | undefined {
  return step === 1 ? context.nameAt(token) : context.nameBefore(token);
}

/** Nothing parts the word from the one before but a space or a dot ("Java 8.1"). */
export function plainGap(context: Context, token: number, hit: Hit): boolean {
  return (context.breakBefore(token, hit.line) & ~BREAK.stop) === 0;
}
