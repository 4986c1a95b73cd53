import { GAP } from './characters.ts';
import { BREAK, type Context } from './context.ts';
import { CUE, cueBits } from './cue-words.ts';
import { isMethod, startsSentence } from './evidence.ts';
import { isRoleWord } from './evidence-beside.ts';
import type { Hit } from './match.ts';
import { FORM } from './form-flags.ts';
import { isProduct } from './neighbours.ts';
import { FLAG, hashOf } from './tokens.ts';

// Where even the safe name of a product is no skill, or has to be weighed.

/** One word that the catalogue writes with capitals has none, among words that do. */
export function isWrittenSmall(context: Context, hit: Hit): boolean {
  const listed = hit.flags & (FORM.capital | FORM.capitals | FORM.mixed);
  const text = context.tokens.lines[hit.line] ?? '';
  // "We do 160 covers": an abbreviation and a number that make a name only in capitals.
  if (hit.first !== hit.last && listed === FORM.capitals && !context.isCaselessLine(hit.line))
    return /^\p{Ll}{1,4} \d/u.test(text.slice(hit.start, hit.end));
  return (
    hit.first === hit.last &&
    (listed === FORM.capital || listed === FORM.capitals) &&
    (context.tokens.flags(hit.first) & (FLAG.hasUpper | FLAG.hasDigit)) === 0 &&
    !context.isCaselessLine(hit.line)
  );
}

/**
 * "DevOps Engineer", "Ingenieur (m/w/d) Robotik": the field that a job is called after. What of it is
 * asked for the text says; a title that stands alone (a card of a list) keeps it.
 */
export function isFieldOfRole(context: Context, hit: Hit): boolean {
  if (hit.line !== 0 || context.tokens.lines.length < 2) return false;
  if (context.sortOf(hit) !== 'practice' && !isMethod(context, hit)) return false;
  const next = hit.last + 1;
  return (
    hit.first === hit.last ||
    (next < context.lineEnd(hit.line) && isRoleWord(context.tokens.hash(next)))
  );
}

/** "A Snowflake-free culture": the compound says that the thing is not there. */
export function isWithout(context: Context, hit: Hit): boolean {
  const text = context.tokens.lines[hit.line] ?? '';
  if (!'-‐‑'.includes(text.charAt(hit.end) || ' ')) return false;
  return /^[-‐‑](?:free|less)(?![\p{L}\p{N}-])/iu.test(text.slice(hit.end, hit.end + 8));
}

/** "Contact Ruby Jackson": a doubtful name behind a first name. */
export function isSurname(context: Context, hit: Hit): boolean {
  if (hit.first !== hit.last || (hit.flags & FORM.risky) === 0) return false;
  const before = (context.tokens.lines[hit.line] ?? '').slice(0, hit.start);
  return /\b(?:[Cc]ontact|[Cc]all|[Ee]-?mail):? \p{Lu}\p{Ll}+ $/u.test(before.slice(-40));
}

const PERSONS =
  'dogs?|cats?|puppy|kitten|parrot|hamster|rabbit|goat|llama|horse|pony|tortoise|turtle|goldfish|hedgehog|owl|mascot|chef|cook|boss|founder|owner|manager|director|receptionist|admin|assistant|colleague|neighbour|neighbor|someone|somebody|man|woman|guy|lady';
const BEINGS = `${PERSONS}|plant|robot|boat|van|room|office|intranet`;
const CALLED = new RegExp(`\\b(?:${BEINGS}),? (?:who is |that is |is )?(?:named|called) $`, 'iu');
// "In the office, Excel Online" and "the manager, Salesforce Administrators" introduce nobody.
const INTRODUCED = new RegExp(`\\b(?:our|my|your) (?:[\\p{L}-]+ ){0,2}(?:${PERSONS}), $`, 'iu');

/** Whom one reports to is a person. */
const UNDER =
  /\b(?:(?:report|answer)(?:s|ing)? (?:directly |straight )?(?:in)?to|founded by|rapporte[sz]? (?:directement )?à|berichtest (?:direkt )?an|reportas a|rapporteer(?:t|st) aan) $/iu;

/** "You'd report to Jira Malhotra": a capitalised word that is no name of a skill follows. */
function isBoss(context: Context, hit: Hit, before: string, after: string): boolean {
  if (!UNDER.test(before) || !FAMILY_NAME.test(after)) return false;
  const next = hit.last + 1;
  return context.nameAt(next) === undefined && (cueBits(context.tokens.hash(next)) & ROLE) === 0;
}

const FAMILY_NAME = /^ \p{Lu}\p{Ll}+(?![\p{L}\d])/u;
/** "Reports to SAP Consultants". */
const ROLE = CUE.role | CUE.after | CUE.team;

/** "A studio dog named Perl", "our admin, Perl Bailey": the name of somebody. */
export function isSomebody(context: Context, hit: Hit): boolean {
  if (hit.first !== hit.last) return false;
  const text = context.tokens.lines[hit.line] ?? '';
  const before = text.slice(Math.max(0, hit.start - 60), hit.start);
  const after = text.slice(hit.end, hit.end + 24);
  if (before.endsWith('ed ')) return CALLED.test(before);
  return before.endsWith(', ')
    ? FAMILY_NAME.test(after) && INTRODUCED.test(before)
    : isBoss(context, hit, before, after);
}

/** "React to change calmly": an order to do so, where any word would have a capital. */
export function isOrder(context: Context, hit: Hit): boolean {
  const next = hit.last + 1;
  if (hit.first !== hit.last || next >= context.lineEnd(hit.line)) return false;
  if (context.tokens.gap(next) !== GAP.space || !startsSentence(context, hit)) return false;
  const hash = context.tokens.hash(next);
  if (hash !== TO && (cueBits(hash) & CUE.object) === 0) return false;
  return !isProduct(context, context.nameAt(next + 1), hit);
}

const TO = hashOf('to');

/** "čka": an abbreviation in small letters, and with an accent, is a word of another tongue. */
export function isAccentedWord(context: Context, hit: Hit): boolean {
  if (hit.first !== hit.last || (hit.flags & FORM.capitals) === 0) return false;
  const text = (context.tokens.lines[hit.line] ?? '').slice(hit.start, hit.end);
  return text === text.toLowerCase() && text !== text.normalize('NFD');
}

/** "Python Road", "Oracle Inc": one of the next words makes a street or firm of it. */
export function isPartOfProperName(context: Context, hit: Hit): boolean {
  const next = hit.last + 1;
  if (!isCapital(context, hit, next)) return false;
  if (cueBits(context.tokens.hash(next)) & CUE.proper) return true;
  // "Python Bayou Road", "Cerner Hollow Road": the word between makes no skill of it.
  return (
    isCapital(context, hit, next + 1) &&
    STREETS.has(context.tokens.hash(next + 1)) &&
    context.nameAt(next) === undefined
  );
}

function isCapital(context: Context, hit: Hit, token: number): boolean {
  return (
    token < context.lineEnd(hit.line) &&
    context.tokens.gap(token) === GAP.space &&
    (context.tokens.flags(token) & FLAG.firstUpper) !== 0
  );
}

const STREETS = new Set(
  ['road', 'street', 'avenue', 'lane', 'drive', 'boulevard', 'highway', 'township'].map(hashOf),
);

/** "Available for download on Android": where the employer's own product runs, and no skill. */
export function isWhereItRuns(context: Context, hit: Hit): boolean {
  const { tokens } = context;
  const from = context.lineStart(hit.line);
  // Without one of these words near by nothing below can say yes, and hardly a text has one.
  let near = false;
  for (let t = Math.max(from, hit.first - 8); t < hit.first; t++)
    near ||= AVAILABLE.has(tokens.hash(t));
  if (!near) return false;
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
