import { GAP } from './characters.ts';
import { BREAK, type Context } from './context.ts';
import { CUE, cueBits } from './cue-words.ts';
import type { Feature } from './evidence.ts';
import type { Hit } from './match.ts';
import { isArticled, plainGap } from './neighbours.ts';
import { FLAG, hashOf } from './tokens.ts';

const SOME = hashOf('some');

/** How far back words such as "experience with" are looked for. */
const REACH = 5;

/** What the words before a hit say of it. */
export function readBefore(context: Context, hit: Hit, found: Set<Feature>): void {
  const { tokens } = context;
  const from = context.lineStart(hit.line);
  const previous = hit.first - 1;
  if (previous < from) return;
  const close = context.breakBefore(hit.first, hit.line);
  const bits = cueBits(tokens.hash(previous));
  if (close === 0 && tokens.gap(hit.first) === GAP.space) {
    // "to Excel" with a capital is no verb, and "an Oracle consultant" no everyday thing.
    const named = found.has('case.as-listed');
    // "some R": no everyday word is a single capital.
    if (tokens.hash(previous) === SOME && named && found.has('short.one'))
      found.add('before.skill').add('before.preposition');
    else if (isArticled(context, hit)) found.add(named ? 'article.capital' : 'before.article');
    if (bits & CUE.verb && !named) found.add('before.verb');
    if (
      tokens.flags(previous) & FLAG.firstUpper &&
      (bits & (CUE.before | CUE.tool | CUE.joiner | CUE.article)) === 0 &&
      !context.nameBefore(previous) &&
      previous > from &&
      context.breakBefore(previous, hit.line) === 0
    ) {
      found.add('before.capital');
    }
    if (PREPOSITIONS.has(tokens.hash(previous))) found.add('before.preposition');
  }
  for (let t = previous, words = 0; t >= from && words < REACH; t--, words++) {
    const breaks = context.breakBefore(t + 1, hit.line);
    if (breaks & BREAK.stop) break;
    const word = cueBits(tokens.hash(t));
    if (word & CUE.before) found.add('before.skill');
    if (word & CUE.tool) found.add('before.tool');
    if (word & CUE.apply) found.add('before.apply');
  }
  for (let t = previous, words = 0; t >= from && words < 12; t--, words++) {
    if (context.breakBefore(t + 1, hit.line) & BREAK.stop) break;
    const word = cueBits(tokens.hash(t));
    if (word & CUE.degree) found.add('before.degree');
    if (word & CUE.before && words >= REACH) found.add('line.skill');
  }
  if (previous - from > 40) found.add('line.long');
}

/** What the words after a hit say of it. */
export function readAfter(context: Context, hit: Hit, found: Set<Feature>): void {
  const { tokens } = context;
  const to = context.lineEnd(hit.line);
  let next = hit.last + 1;
  while (next < to && tokens.flags(next) & FLAG.number && plainGap(context, next, hit)) next++;
  if (next >= to) return;
  for (let t = next; t < to && t < next + 3; t++) {
    if (cueBits(tokens.hash(t)) & CUE.format) found.add('after.format');
  }
  const breaks = context.breakBefore(next, hit.line);
  if (breaks !== 0) return;
  const bits = cueBits(tokens.hash(next));
  const gap = tokens.gap(next);
  if (bits & CUE.role) found.add('after.role');
  if (bits & (CUE.after | CUE.role)) {
    found.add('after.skill');
    return;
  }
  if (gap !== GAP.space) return;
  if (bits & CUE.team) found.add('after.team');
  if (bits & CUE.object) found.add('after.object');
  if (bits & CUE.proper) found.add('after.proper');
  if (
    tokens.flags(next) & FLAG.firstUpper &&
    (bits & CUE.joiner) === 0 &&
    !context.isCaselessLine(hit.line) &&
    !context.nameAt(next)
  ) {
    found.add(endsInRole(context, hit, next) ? 'after.title' : 'after.capital');
  } else if ((bits & (CUE.joiner | CUE.object)) === 0 && !context.nameAt(next))
    found.add('after.word');
}

/** "Oracle Business Systems Analyst": capitals up to a word for who works with it. */
function endsInRole(context: Context, hit: Hit, from: number): boolean {
  const { tokens } = context;
  const to = Math.min(context.lineEnd(hit.line), from + 4);
  for (let t = from; t < to && tokens.gap(t) === GAP.space; t++) {
    if (isRoleWord(tokens.hash(t))) return true;
    if ((tokens.flags(t) & FLAG.firstUpper) === 0) return false;
  }
  return false;
}

/** "Developer", "analyst": who works with what is named before. */
export function isRoleWord(hash: number): boolean {
  return (cueBits(hash) & (CUE.after | CUE.role)) !== 0 || ROLES.has(hash);
}

const ROLES = new Set(
  ['analyst', 'manager', 'lead', 'technician', 'designer', 'tester', 'expert', 'trainer'].map(
    hashOf,
  ),
);

/** After these stands a noun, so no verb. */
const PREPOSITIONS = new Set(
  ['in', 'with', 'of', 'using', 'on', 'for', 'mit', 'en', 'avec', 'con', 'v', 's'].map(hashOf),
);
