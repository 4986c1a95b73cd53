import { GAP } from './characters.ts';
import { BREAK, type Context } from './context.ts';
import { readAfter, readBefore } from './evidence-beside.ts';
import { FORM, SKILL_KINDS } from './form-flags.ts';
import type { Hit } from './match.ts';
import { beginsItem, isInColumn, isProduct, neighbour } from './neighbours.ts';
import { FLAG } from './tokens.ts';

/** What can speak for or against a doubtful name; docs/recognition.md says each in a sentence. */
export type Feature =
  | 'bias'
  | 'case.as-listed'
  | 'case.at-start'
  | 'case.lower'
  | 'case.upper'
  | 'case.less'
  | 'case.caseless'
  | 'case.inexact'
  | 'short.one'
  | 'short.two'
  | 'phrase'
  | 'listed-lower'
  | 'touch.hyphen-after'
  | 'touch.hyphen-before'
  | 'touch.amp'
  | 'touch.other'
  | 'initial-of-name'
  | 'suffix'
  | 'version-after'
  | 'list.left'
  | 'list.right'
  | 'list.left-risky'
  | 'list.right-risky'
  | 'list.left-practice'
  | 'list.right-practice'
  | 'beside.product'
  | 'lower.bare'
  | 'capital.bare'
  | 'list.family'
  | 'list.item'
  /** The line names it first, then comes a comma, a bracket or the like. */
  | 'item.start'
  /** It begins its line, and a line beside that begins with a product. */
  | 'list.column'
  | 'alone'
  /** A name of several words begins a short line that is no sentence. */
  | 'item.phrase'
  | 'short-line'
  | 'before.skill'
  | 'before.tool'
  | 'before.article'
  | 'article.capital'
  | 'after.team'
  | 'line.skill'
  | 'line.long'
  | 'before.verb'
  | 'before.apply'
  | 'before.capital'
  | 'before.preposition'
  | 'after.format'
  | 'denied'
  | 'anti-cue'
  | 'safe'
  /** It shares a word with a name beside it. */
  | 'shared'
  | 'before.degree'
  | 'after.skill'
  | 'after.role'
  | 'after.title'
  | 'after.object'
  | 'after.capital'
  | 'after.proper'
  | 'after.word'
  | 'cue.near'
  | 'cue.line'
  | 'cue.far'
  | 'family.one'
  | 'family.many'
  | 'safe-elsewhere'
  | 'title'
  | 'line.products'
  | 'line.many-products'
  | 'posting.products'
  | 'posting.no-products'
  | 'frame.before'
  | 'frame.after'
  | 'frame.list'
  | 'nation'
  | 'apply';

/** Gathers the evidence on one hit of a product's or practice's name. */
export function gatherEvidence(context: Context, hit: Hit): Set<Feature> {
  const found = new Set<Feature>(['bias']);
  if ((hit.flags & FORM.risky) === 0) found.add('safe');
  readCase(context, hit, found);
  readTouch(context, hit, found);
  readNeighbours(context, hit, found);
  readBefore(context, hit, found);
  readAfter(context, hit, found);
  readPosting(context, hit, found);
  if (!SUPPORT.some((feature) => found.has(feature))) {
    if (found.has('case.lower')) found.add('lower.bare');
    if (found.has('after.capital') || found.has('before.capital')) found.add('capital.bare');
  }
  return found;
}

/** What can outweigh that a product's name is written small, or looks like a person's. */
const SUPPORT: readonly Feature[] = [
  'list.left',
  'list.right',
  'beside.product',
  'before.skill',
  'after.skill',
  'alone',
];

function readCase(context: Context, hit: Hit, found: Set<Feature>): void {
  const { tokens } = context;
  const flags = tokens.flags(hit.first);
  const length = tokens.length(hit.first);
  if (hit.first === hit.last && (flags & FLAG.hasDigit) === 0) {
    const plain = hit.end - hit.start <= length + 1;
    if (length === 1 && plain) found.add('short.one');
    else if (length === 2) found.add('short.two');
  }
  if (hit.flags & FORM.phrase) found.add('phrase');
  if (context.isCaselessLine(hit.line)) {
    found.add('case.caseless');
    return;
  }
  if (!hit.exactCase) found.add('case.inexact');
  const listed = hit.flags & (FORM.capital | FORM.capitals | FORM.mixed);
  if (listed === 0) {
    found.add('listed-lower');
    return;
  }
  const upper = (flags & FLAG.hasUpper) !== 0;
  const lower = (flags & FLAG.hasLower) !== 0;
  if (!upper) found.add(isMethod(context, hit) ? 'listed-lower' : 'case.lower');
  else if (listed & FORM.capitals) found.add(lower ? 'case.less' : 'case.as-listed');
  else if (!lower && length > 1) found.add('case.upper');
  else if (listed & FORM.mixed && (flags & FLAG.innerUpper) === 0) found.add('case.less');
  else if (startsSentence(context, hit) && listed === FORM.capital) found.add('case.at-start');
  else found.add('case.as-listed');
}

/** A way of working, which is written small as often as not. */
export function isMethod(context: Context, hit: Hit): boolean {
  return SKILL_KINDS[context.tables.conceptKind[hit.concept] ?? 0] === 'method';
}

/** The word stands where any word has a capital. */
export function startsSentence(context: Context, hit: Hit): boolean {
  if (hit.first === context.lineStart(hit.line)) return true;
  const breaks = context.breakBefore(hit.first, hit.line);
  return (breaks & (BREAK.stop | BREAK.colon | BREAK.dash)) !== 0 || beginsWithBullet(context, hit);
}

function beginsWithBullet(context: Context, hit: Hit): boolean {
  return /[•▪●*]\s*$/.test((context.tokens.lines[hit.line] ?? '').slice(0, hit.start));
}

function readTouch(context: Context, hit: Hit, found: Set<Feature>): void {
  const text = context.tokens.lines[hit.line] ?? '';
  const before = text.charAt(hit.start - 1);
  const after = text.charAt(hit.end);
  const next = text.charAt(hit.end + 1);
  if (isDash(after) && /\S/.test(next)) found.add('touch.hyphen-after');
  if (isDash(before) && /\S/.test(text.charAt(hit.start - 2))) found.add('touch.hyphen-before');
  if (after === '&' || before === '&') found.add('touch.amp');
  if (/['’+#@%$€£]/.test(after) && after !== '') found.add('touch.other');
  else if (/[@#$€£\\°]/.test(before) && before !== '') found.add('touch.other');
  if (after === '.' && found.has('short.one') && /^\s*\p{Lu}/u.test(text.slice(hit.end + 1))) {
    found.add('initial-of-name');
  }
  if (hit.suffix !== 'none') found.add('suffix');
  const number = hit.last + 1;
  if (
    number < context.lineEnd(hit.line) &&
    context.tokens.flags(number) & FLAG.number &&
    context.tokens.gap(number) === GAP.space &&
    !found.has('short.one') &&
    !isYear(text, context.tokens.start(number), context.tokens.end(number))
  ) {
    found.add('version-after');
  }
}

/** "spring 2028" is a season; "SQL Server 2019" needs no version to be known. */
function isYear(text: string, start: number, end: number): boolean {
  return /^(19|20)\d\d$/.test(text.slice(start, end));
}

function isDash(char: string): boolean {
  return char !== '' && '-‐‑–'.includes(char);
}

function readNeighbours(context: Context, hit: Hit, found: Set<Feature>): void {
  const right = neighbour(context, hit, 1);
  const left = neighbour(context, hit, -1);
  if (
    (isProduct(context, context.nameBefore(hit.first - 1), hit) && !endsBefore(context, hit, 0)) ||
    (isProduct(context, context.nameAt(hit.last + 1), hit) && !endsBefore(context, hit, 1))
  ) {
    found.add('beside.product');
  }
  const { conceptFamily } = context.tables;
  const family = conceptFamily[hit.concept] ?? 0;
  for (const [side, other] of [
    ['left', left.hit],
    ['right', right.hit],
  ] as const) {
    if (!other || other.concept === hit.concept) continue;
    if (other.flags & FORM.risky) found.add(`list.${side}-risky`);
    else if (context.sortOf(other) === 'practice') found.add(`list.${side}-practice`);
    else found.add(`list.${side}`);
    if (family !== 0 && conceptFamily[other.concept] === family) found.add('list.family');
  }
  if (left.edge && right.edge) {
    const first = hit.first === context.lineStart(hit.line);
    const last = hit.last + 1 === context.lineEnd(hit.line);
    if (first && last) found.add('alone');
    else if (!first || !last) found.add('list.item');
  }
  if (beginsItem(context, hit)) found.add('item.start');
  if ((found.has('alone') || found.has('item.start')) && isInColumn(context, hit)) {
    found.add('list.column');
  }
  const line = context.tokens.lines[hit.line] ?? '';
  const words = context.lineEnd(hit.line) - context.lineStart(hit.line);
  if (words <= 6 && !/[.!?]\s*$/.test(line)) {
    found.add('short-line');
    const begins = hit.first === context.lineStart(hit.line) && hit.line > 0;
    if (begins && hit.last > hit.first && !line.endsWith(':')) found.add('item.phrase');
  }
}

/** A sentence ends before the hit (0) or behind it (1): what follows is no part of its list. */
function endsBefore(context: Context, hit: Hit, side: 0 | 1): boolean {
  const token = side === 0 ? hit.first : hit.last + 1;
  // No stop is in a lost line break, nor in the dot of ".NET".
  const other =
    (context.tokens.gap(token) & GAP.glue) !== 0 ||
    (context.tokens.flags(token) & FLAG.leadDot) !== 0;
  return !other && (context.breakBefore(token, hit.line) & BREAK.stop) !== 0;
}

/** "PALS within 6 months of hire": a certificate is what one still may get once hired. */
function isDueAfterHire(context: Context, hit: Hit): boolean {
  if (SKILL_KINDS[context.tables.conceptKind[hit.concept] ?? 0] !== 'certification') return false;
  const behind = (context.tokens.lines[hit.line] ?? '').slice(hit.end, hit.end + 60);
  return /^[^.;]{0,40}?\bwithin (?:the )?(?:first )?[\w-]+ (?:\(\d+\) )?(?:day|week|month|year)s?\b/i.test(
    behind,
  );
}

function readPosting(context: Context, hit: Hit, found: Set<Feature>): void {
  const cue = isDueAfterHire(context, hit) ? 'near' : context.cue(hit);
  if (cue !== null) found.add(`cue.${cue}`);
  const relatives = context.relatives(hit);
  if (relatives >= 3) found.add('family.many');
  else if (relatives >= 1) found.add('family.one');
  if (context.isSafeElsewhere(hit)) found.add('safe-elsewhere');
  if (hit.line === 0) found.add('title');
  let products = 0;
  for (const other of context.safeOn(hit.line)) {
    if (other.concept !== hit.concept && context.sortOf(other) === 'product') products++;
  }
  if (products >= 3) found.add('line.many-products');
  else if (products >= 1) found.add('line.products');
  if (context.products >= 4) found.add('posting.products');
  else if (context.products === 0) found.add('posting.no-products');
}
