import { unescapeXml } from './baked.ts';
import { expiryFrom, partialDate } from './dates.ts';
import { type Draft, emptyDraft, tidy } from './draft.ts';
import { CAPS, refuse } from './refusal.ts';

/**
 * The lines of a Word document's `word/document.xml`; styles and pictures are left out. A row of a
 * table whose cells hold one line each is one line.
 */
export function wordLines(xml: string): string[] {
  if (/<!DOCTYPE|<!ENTITY/i.test(xml)) refuse('import-doctype');
  const blocks = xml.split('</w:tr>');
  const lines = blocks.flatMap((block, index) => {
    const from = index === blocks.length - 1 ? -1 : block.lastIndexOf('<w:tr');
    if (from < 0) return paragraphsOf(block);
    const cells = block.slice(from).split('</w:tc>').map(paragraphsOf);
    const row = cells.every((cell) => cell.length <= 1)
      ? [cells.flat().join(', ')].filter((line) => line !== '')
      : cells.flat();
    return [...paragraphsOf(block.slice(0, from)), ...row];
  });
  return lines.length > CAPS.rows ? refuse('import-too-much-inside', 'Too many lines') : lines;
}

function paragraphsOf(xml: string): string[] {
  const paragraphs = xml.split('</w:p>');
  if (paragraphs.length > 2 * CAPS.rows) refuse('import-too-much-inside', 'Too many paragraphs');
  return paragraphs.flatMap((paragraph) => {
    const runs = paragraph.matchAll(/<w:t(?:\s[^>]{0,200})?>([^<]*)<\/w:t>|<w:(?:tab|br)\b/g);
    const text = [...runs]
      .map((run) => (run[1] === undefined ? ' ' : unescapeXml(run[1])))
      .join('');
    const line = tidy(text, 1000);
    return line === '' ? [] : [line];
  });
}

const LISTED =
  '(?:licen[cs]es?|licensure|certificat(?:es|ions?)|credentials|badges|courses?|trainings?|qualifications|(?:professional|continuing) (?:development|education)|education)';
const JOINED = String.raw`(?:\s*(?:&|and|,|\/|\|)\s*)`;
const HEADING = new RegExp(
  String.raw`^(?:(?:professional|relevant|further|additional|online)\s+)*${LISTED}(?:${JOINED}(?:professional\s+)?${LISTED})*\s*:?$`,
  'i',
);
const OTHER_HEADING =
  /^(?:(?:technical\s+|key\s+|core\s+|soft\s+)?skills|(?:work\s+|professional\s+)?experience|employment|education|languages|tools|projects|summary|profile|contact|interests|hobbies|references|publications|volunteering)\b(?:[^,.]{0,30}:?$|\s*:)/i;
const NAMED = /\b(?:certificat(?:e|ion)|certified|licen[cs]ed?)\b/i;
/** Degrees and schools, where a heading speaks of education as well. */
const DEGREE =
  /\b(?:bachelor|master of|masters?'?s? degree|ph\.?\s?d|b\.?sc|m\.?sc|b\.?a|m\.?a|mba|diploma|degree|high school|gcse|a-levels?)\b/i;
const DATES =
  /(?:\b(?:\d{1,2}\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+(?:\d{1,2},\s*)?\d{4}\b|\b\d{4}-\d{2}(?:-\d{2})?\b|\b(?:0?[1-9]|1[0-2])[./](?:19|20)\d{2}\b|\b(?:19|20)\d{2}\b)/gi;
const DATE = new RegExp(DATES.source, 'i');
const ENDS =
  /(?:\bexp(?:\.|ir\w*)|\b(?:valid )?(?:until|till|thru|through|to))\s*(?:on|date)?\s*:?\s*$/i;
const NUMBER = /\b(?:no|nr|id|number|licen[cs]e)\b\.?\s*:?\s*#?([A-Z\d][\w-]{3,})/i;

const TRAILING_DATE = new RegExp(
  String.raw`(?:\s+[–—-])?\s+(?:${DATES.source})(?:\s*[–—-]\s*(?:${DATES.source}|present))?$`,
  'i',
);

/** Whether a line heads a part of a CV. */
export function isCvHeading(line: string): boolean {
  return HEADING.test(line) || OTHER_HEADING.test(line);
}

/** The certificates that a CV lists: the lines under such a heading, and lines that say so. */
export function certificatesIn(lines: readonly string[]): Draft[] {
  const drafts: Draft[] = [];
  let within = false;
  for (const line of lines) {
    // "Education" alone lists schools; beside certificates it does not.
    if (OTHER_HEADING.test(line) && !(HEADING.test(line) && !/^education\s*:?$/i.test(line)))
      within = false;
    else if (HEADING.test(line)) within = true;
    else if (
      (within && line.length < 200 && (NAMED.test(line) || !DEGREE.test(line))) ||
      (NAMED.test(line) && line.length < 160 && DATE.test(line))
    ) {
      const draft = fromLine(line);
      if (draft) drafts.push(draft);
    }
  }
  return drafts;
}

/** "Title, issuer, No. 123, May 2023 – May 2026", "Title (issuer, 2022, expires 2025)". */
function fromLine(line: string): Draft | null {
  const text = line
    .replace(
      /^(?:[•●▪◦‣*–-]\s*|[^:]{0,40}\b(?:certificates?|certifications?)\b[^:]{0,40}:\s*)/i,
      '',
    )
    // Brackets at the end that say more than an abbreviation are further parts.
    .replace(/\s*\(([^()]*)\)\s*$/, (whole, inside: string) =>
      inside.includes(',') || DATE.test(inside) ? `, ${inside}` : whole,
    );
  let issued: Draft['issued'] = null;
  let expiry: Draft['expiry'] = { kind: 'unknown' };
  for (const { 0: written, index } of text.matchAll(DATES)) {
    const date = partialDate(written);
    if (date === null) continue;
    if (issued === null && !ENDS.test(text.slice(0, index))) issued = date;
    else if (expiry.kind === 'unknown') expiry = expiryFrom(date);
  }
  const number = NUMBER.exec(text)?.[1] ?? '';
  const parts = text
    .split(/\s*(?:[,;|]|\s[–—-]\s(?=\S))\s*/)
    .filter((part) => part !== '' && !DATE.test(part) && !NUMBER.test(part));
  // A dash within a name ("Architect – Associate") belongs to it; one before a date does not.
  const [first = ''] = text.split(/\s*[,;|]\s*/);
  const title = [TRAILING_DATE, ENDS, /\s*[–—-]?\s*$/].reduce(
    (rest, end) => rest.replace(end, ''),
    first,
  );
  if (tidy(title, 300).replace(/[^\p{L}]/gu, '').length < 3 || partialDate(title) !== null)
    return null;
  const issuer = parts.find((part) => !title.includes(part)) ?? '';
  return { ...emptyDraft(title), issuer: tidy(issuer, 200), issued, expiry, identifier: number };
}
