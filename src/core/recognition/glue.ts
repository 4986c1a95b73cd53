import { GAP } from './characters.ts';
import type { Lexicon, Tables } from './lexicon.ts';
import { slotOf } from './slots.ts';
import { FLAG, foldWord, hashOf, LONGEST_WORD, Tokens } from './tokens.ts';

/**
 * Words by which the lines and sentences of postings begin. A capital inside a word is a lost line
 * break when one of these, or a name, begins there: "JavaScriptWe are", not "PowerShell".
 */
const OPENERS = `we you the job jobs our experience experienced in company as this if your full what it its senior for about
   date at working please to industry work strong with all role excellent knowledge further ability have
   applications do qualifications flexible key location are learning by there responsibilities salary no good
   how hands on who why an and able each requirements required benefits from over would information solid mid
   here only proficiency proficient understanding compensation after be develop developing development developer
   one more candidates candidate advanced skills skill collaborate join competitive understand must professional
   provide apply research technical support supporting interested then lead leading when they get required
   questions through therefore interviews some not need tasks responsibility during being bachelor bachelors
   master masters very equal exposure analyze analyse create creating java within additional solve identify
   assist ensure keep however but managing manage however general own performance mentoring start whether never
   design designing build building test testing write writing perform career coming junior deliver desirable
   assess train training plan planning using use see send description preferred responsible demonstrate utilize
   comprehensive proven employment place extensive position minimum will coordinate capable other or thus prior
   improve expert along among take driving high submit expected most reporting participate participating personal
   qualified also great studies customer leave integrity bonus impact coach strive adhere regular daily where
   help implement achieve several focus willingness familiarity familiar fluent fluency degree education nice
   years year basic demonstrable passion passionate previous ideally desired essential additionally maintain
   maintaining monitor prepare review conduct communicate communication team attention problem time contract
   type salary hours posted category level seniority function duties summary overview primary main day what's
   erfahrung kenntnisse sie wir du ihre deine aufgaben profil gute sehr sicherer abgeschlossene ausbildung
   bereitschaft unser unsere das der die als mit fundierte wünschenswert vous nous votre vos expérience maîtrise
   connaissance bonne je jij ervaring kennis`;

let openers: Set<number> | null = null;

/** Whether a word, by its hash, is one of them. */
function isOpener(hash: number): boolean {
  openers ??= new Set(OPENERS.split(/\s+/).map((word) => hashOf(foldWord(word, 0, word.length))));
  return openers.has(hash);
}

/**
 * Cuts words in which a line break was lost, if there are any: "SQLExperience", "skillsPython".
 * A word that is itself a name, or begins one, is never cut.
 */
export function splitGlued(lexicon: Lexicon, tokens: Tokens): Tokens {
  const { tables } = lexicon;
  let split: Tokens | null = null;
  for (let line = 0; line < tokens.lines.length; line++) {
    const to = tokens.lineFirst[line + 1] ?? 0;
    if (split) split.lineFirst[line] = split.count;
    for (let t = tokens.lineFirst[line] ?? 0; t < to; t++) {
      const flags = tokens.flags(t);
      const cuts =
        (flags & FLAG.innerUpper) !== 0 && tokens.length(t) <= LONGEST_WORD
          ? cutsOf(tables, tokens, line, t)
          : NO_CUTS;
      if (cuts.length > 0 && split === null) split = copyOf(tokens, t, line);
      if (split === null) continue;
      if (cuts.length === 0) {
        split.push(tokens.start(t), tokens.end(t), tokens.hash(t), flags, tokens.gap(t));
      } else cutWord(tokens, line, t, cuts, split);
    }
  }
  if (split) split.lineFirst[tokens.lines.length] = split.count;
  return split ?? tokens;
}

const NO_CUTS: number[] = [];

/** Where a word is to be cut, as offsets into its text. */
function cutsOf(tables: Tables, tokens: Tokens, line: number, t: number): number[] {
  if (slotOf(tables, tokens.hash(t)) !== 0) return NO_CUTS;
  const start = tokens.start(t);
  const word = (tokens.lines[line] ?? '').slice(start, tokens.end(t));
  const places: number[] = [];
  for (let i = 1; i < word.length; i++) {
    if (!/\p{Lu}/u.test(word.charAt(i))) continue;
    const before = word.charAt(i - 1);
    if (/[\p{Ll}\p{N}]/u.test(before) || /\p{Ll}/u.test(word.charAt(i + 1))) places.push(i);
  }
  const cuts: number[] = [];
  let from = 0;
  for (let k = 0; k < places.length; k++) {
    const place = places[k] ?? 0;
    const next = word.slice(place);
    if (
      mayCut(
        tables,
        word.slice(from, place),
        next,
        places.slice(k + 1).map((p) => p - place),
      )
    ) {
      cuts.push(place);
      from = place;
    }
  }
  return cuts;
}

/** A cut needs a reason on both sides. `humps`: where `right` could be cut again. */
function mayCut(tables: Tables, left: string, right: string, humps: readonly number[]): boolean {
  if (left.length < 2 || right.length < 2) return false;
  const pieces = [right, ...humps.map((hump) => right.slice(0, hump))];
  const opens = pieces.some((piece) => isOpener(folded(piece)));
  const rightName = pieces.some((piece) => isName(tables, piece));
  const leftName = isName(tables, left);
  // "experienceJava": a word that begins small is no product's name, and ends where a capital is.
  const leftWord = /^\p{Ll}{4,}$/u.test(left) || isOpener(folded(left));
  return (
    (leftName && (opens || rightName)) ||
    (leftWord && (opens || rightName)) ||
    (opens && /^\p{L}?\p{Ll}{3,}$/u.test(left))
  );
}

function folded(word: string): number {
  return hashOf(foldWord(word, 0, word.length));
}

function isName(tables: Tables, word: string): boolean {
  return word.length >= 2 && slotOf(tables, folded(word)) >> 1 !== 0;
}

function copyOf(tokens: Tokens, count: number, line: number): Tokens {
  const copy = new Tokens(tokens.lines, tokens.count + 64);
  copy.words.set(tokens.words.subarray(0, 4 * count));
  copy.lineFirst.set(tokens.lineFirst.subarray(0, line + 1));
  copy.count = count;
  return copy;
}

function cutWord(tokens: Tokens, line: number, t: number, cuts: number[], into: Tokens): void {
  const text = tokens.lines[line] ?? '';
  const start = tokens.start(t);
  const end = tokens.end(t);
  const flags = tokens.flags(t);
  const edges = [0, ...cuts, end - start];
  for (let k = 0; k + 1 < edges.length; k++) {
    const from = start + (edges[k] ?? 0);
    const to = start + (edges[k + 1] ?? 0);
    const word = foldWord(text, from, to);
    const raw = text.slice(from, to);
    const letters =
      (/^\p{Lu}/u.test(raw) ? FLAG.firstUpper : 0) |
      (/\p{Lu}/u.test(raw) ? FLAG.hasUpper : 0) |
      (/\p{Ll}/u.test(raw) ? FLAG.hasLower : 0) |
      (/.\p{Lu}/u.test(raw) && /\p{Ll}/u.test(raw) ? FLAG.innerUpper : 0) |
      (/\p{N}/u.test(raw) ? FLAG.hasDigit : 0) |
      (/^\p{N}+$/u.test(raw) ? FLAG.number : 0) |
      (word.length === raw.length ? 0 : FLAG.refolded);
    const outer =
      (k === 0 ? flags & FLAG.leadDot : 0) |
      (k + 2 === edges.length ? flags & (FLAG.tail | FLAG.hyphenAfter) : 0);
    const gap = k === 0 ? tokens.gap(t) : GAP.glue;
    into.push(from, to, hashOf(word), letters | outer, gap);
  }
}
