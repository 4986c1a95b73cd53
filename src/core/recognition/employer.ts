import { keyOf, patternOf } from './pattern.ts';
import type { Hit } from './match.ts';
import type { Tokens } from './tokens.ts';
import { hashOf } from './tokens.ts';

const LEGAL =
  /[\s,]+(inc|incorporated|llc|ltd|limited|gmbh|mbh|ag|se|plc|corp|corporation|co|company|kg|ohg|sa|sas|sarl|srl|spa|bv|nv|ab|as|oy|oyj|aps|kk|pty|pvt|pte|llp|lp|sro|spol|sp|zoo|holding|holdings|group)\.?$/iu;

/**
 * Tells hits that name the employer itself: "Snowflake" is no skill in a posting of Snowflake Inc.,
 * though "Snowflake SnowPro" and "Microsoft Excel" at Microsoft are longer names and stay.
 */
export function employerTest(company: string | null): (tokens: Tokens, hit: Hit) => boolean {
  if (company === null) return () => false;
  let core = company.trim();
  for (let shorter = core.replace(LEGAL, ''); shorter !== core; shorter = core.replace(LEGAL, '')) {
    core = shorter;
  }
  const whole = keyOf(patternOf(company) ?? '');
  const short = keyOf(patternOf(core) ?? '');
  if (short === '') return () => false;
  const words = (patternOf(core) ?? '')
    .split(/[ /.&'~|]/)
    .filter(Boolean)
    .map(hashOf);
  const initials = initialsOf(core);
  return (tokens, hit) => {
    const key = keyOf(patternOf((tokens.lines[hit.line] ?? '').slice(hit.start, hit.end)) ?? '');
    if (key === short || key === whole || key === initials) return !isAskedFor(tokens, hit);
    return words.length > 1 && insideName(tokens, hit, words);
  };
}

/** "OTRS" of the "Ozark Teachers Retirement System", which writes itself so from then on. */
function initialsOf(name: string): string | null {
  const initials = name.match(/\b\p{Lu}(?=\p{Ll})/gu) ?? [];
  return initials.length < 3 ? null : keyOf(patternOf(initials.join('')) ?? '');
}

/**
 * The employer that the text itself names, where the page does not: "Bluebeam is looking for …",
 * "At Databricks, we …", at the start of a line.
 */
export function employerIn(lines: readonly { text: string }[]): string | null {
  for (const { text } of lines) {
    if (!MAY_NAME.test(text)) continue;
    const name = HIRES.exec(text)?.[1] ?? AT.exec(text)?.[1];
    if (name !== undefined) return name;
  }
  return null;
}

/** What either expression below needs: they take a cold worker two milliseconds to compile. */
const MAY_NAME = /^\s*(?:At |\S+(?: \S+){0,3} (?:seeks|is|are)\b)/;
const NAME = String.raw`(\p{Lu}[\p{L}\p{N}&'-]*(?: \p{Lu}[\p{L}\p{N}&'-]*){0,3})`;
const HIRES = new RegExp(
  String.raw`^\s*${NAME} (?:seeks|(?:is|are) (?:(?:currently|now|actively) )?(?:looking for|seeking|hiring|searching for|recruiting))(?![\p{L}])`,
  'u',
);
const AT = new RegExp(String.raw`^\s*At ${NAME}, (?:we|our)(?![\p{L}])`, 'u');

/** "Experience with Databricks": asked for although the employer makes it. */
function isAskedFor(tokens: Tokens, hit: Hit): boolean {
  const before = (tokens.lines[hit.line] ?? '').slice(Math.max(0, hit.start - 40), hit.start);
  return /\b(?:experience|knowledge|proficiency|proficient|expertise|familiarity|familiar) (?:with|in|of|using) $/iu.test(
    before,
  );
}

/** The hit is part of the employer's full name ("Python" in "Python Predictions"). */
function insideName(tokens: Tokens, hit: Hit, words: readonly number[]): boolean {
  const from = tokens.lineFirst[hit.line] ?? 0;
  const to = tokens.lineFirst[hit.line + 1] ?? 0;
  if (hit.last - hit.first + 1 >= words.length) return false;
  for (let begin = Math.max(from, hit.last - words.length + 1); begin <= hit.first; begin++) {
    if (begin + words.length > to) break;
    if (words.every((word, k) => tokens.hash(begin + k) === word)) return true;
  }
  return false;
}

/** The hit is part of an address ("jobs@oracle.com", "www.sap.com/careers"). */
export function isInAddress(tokens: Tokens, hit: Hit): boolean {
  const text = tokens.lines[hit.line] ?? '';
  const before = text.charAt(hit.start - 1);
  const after = text.charAt(hit.end);
  if (!/[@.:/_-]/.test(before + after)) return false;
  let start = hit.start;
  let end = hit.end;
  while (start > 0 && hit.start - start < 200 && !/[\s,;()<>"]/.test(text.charAt(start - 1)))
    start--;
  while (end < text.length && end - hit.end < 200 && !/[\s,;()<>"]/.test(text.charAt(end))) end++;
  const chunk = text.slice(start, end);
  return (
    /:\/\/|^www\.|\S@\S/i.test(chunk) || /^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,4}\/\S/.test(chunk)
  );
}
