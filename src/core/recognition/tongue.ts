import { BREAK, type Context } from './context.ts';
import { CUE, cueBits } from './cue-words.ts';
import type { Feature } from './evidence.ts';
import type { Hit } from './match.ts';
import { beginsItem, isArticled, neighbour } from './neighbours.ts';
import { FORM } from './form-flags.ts';
import { FLAG, hashOf } from './tokens.ts';

const WORDS_BEFORE = 6;
const WORDS_AFTER = 7;

/** "Polish-speaking": it can only be the language. */
const SPEAKING = new Set(['speaking', 'speaker', 'speakers', 'sprachig'].map(hashOf));

/** "Some Polish"; "a plus, as are Spanish and Creole". */
const SOME = new Set(['some', 'etwas', 'quelques', 'algo'].map(hashOf));
const WISHED = new Set(
  ['plus', 'bonus', 'advantage', 'asset', 'ideally', 'vorteil', 'atout', 'pluspunt', 'ventaja'].map(
    hashOf,
  ),
);

/**
 * Evidence on the name of a human language. "Danish" is asked for in "fluent in Danish" and not in
 * "the Danish market": it needs a frame, its own or that of a language it is listed with.
 */
export function gatherTongueEvidence(context: Context, hit: Hit): Set<Feature> {
  const found = new Set<Feature>(['bias']);
  readFrame(context, hit, found);
  for (const step of [1, -1] as const) {
    let at: Hit | undefined = hit;
    for (let hop = 0; hop < 4; hop++) {
      at = neighbour(context, at, step).hit;
      if (!at || context.sortOf(at) !== 'tongue') break;
      found.add('list.left');
      const theirs = new Set<Feature>();
      readFrame(context, at, theirs);
      if (theirs.has('frame.before') || theirs.has('frame.after')) found.add('frame.list');
    }
  }
  const words = context.lineEnd(hit.line) - context.lineStart(hit.line);
  if (words === hit.last - hit.first + 1) found.add('alone');
  else if (beginsItem(context, hit)) found.add('item.start');
  else if (words <= 6) found.add('short-line');
  if (hit.line === 0) found.add('title');
  if (context.cue(hit) === 'near') found.add('cue.near');
  if (hit.flags & FORM.phrase) found.add('phrase');
  const flags = context.tokens.flags(hit.first);
  if (!(flags & FLAG.hasUpper) && !context.isCaselessLine(hit.line)) {
    found.add(hit.flags & FORM.local ? 'listed-lower' : 'case.lower');
  }
  return found;
}

function readFrame(context: Context, hit: Hit, found: Set<Feature>): void {
  const { tokens } = context;
  const from = context.lineStart(hit.line);
  const to = context.lineEnd(hit.line);
  for (let t = hit.first - 1, words = 0; t >= from && words < WORDS_BEFORE; t--, words++) {
    if (context.breakBefore(t + 1, hit.line) & BREAK.stop) break;
    const bits = cueBits(tokens.hash(t));
    if (bits & CUE.speak) found.add('frame.before');
    if (bits & (CUE.apply | CUE.dossier) && words < 4) found.add('apply');
    const some = words === 0 && SOME.has(tokens.hash(t));
    if (some || WISHED.has(tokens.hash(t))) found.add('cue.near');
    else if (words === 0 && isArticled(context, hit)) found.add('before.article');
  }
  for (let t = hit.last + 1, words = 0; t < to && words < WORDS_AFTER; t++, words++) {
    const breaks = context.breakBefore(t, hit.line);
    if (breaks & BREAK.stop) break;
    const bits = cueBits(tokens.hash(t));
    if (bits & CUE.spoken) found.add('frame.after');
    if (words === 0 && SPEAKING.has(tokens.hash(t))) found.add('cue.near');
    if (bits & CUE.nation && words === 0 && breaks === 0) found.add('nation');
    else if (words === 0 && breaks === 0 && bits === 0 && !context.nameAt(t))
      found.add('after.word');
    if (words === 0 && breaks === 0 && tokens.flags(t) & FLAG.firstUpper && bits === 0) {
      found.add('after.capital');
    }
  }
}
