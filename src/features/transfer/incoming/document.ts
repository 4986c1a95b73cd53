import { unescapeXml } from './baked.ts';
import { expiryFrom, partialDate } from './dates.ts';
import { type Draft, emptyDraft, tidy } from './draft.ts';
import { refuse } from './refusal.ts';

/** The lines of a Word document's `word/document.xml`; styles and pictures are left out. */
export function wordLines(xml: string): string[] {
  if (/<!DOCTYPE|<!ENTITY/i.test(xml)) refuse('import-doctype');
  return xml.split(/<\/w:p>/).flatMap((paragraph) => {
    const runs = paragraph.matchAll(/<w:t(?:\s[^>]{0,200})?>([^<]*)<\/w:t>|<w:(?:tab|br)\b/g);
    const text = [...runs]
      .map((run) => (run[1] === undefined ? ' ' : unescapeXml(run[1])))
      .join('');
    const line = tidy(text, 1000);
    return line === '' ? [] : [line];
  });
}

const HEADING =
  /^(?:(?:professional\s+)?(?:licen[cs]es?|certificat(?:es|ions?)|credentials|badges|courses?)(?:\s*(?:&|and|,|\/)\s*(?:licen[cs]es?|certificat(?:es|ions?)|credentials|badges|courses|training))*)\s*:?$/i;
const OTHER_HEADING =
  /^(?:(?:technical\s+|key\s+|core\s+)?skills|(?:work\s+|professional\s+)?experience|employment|education|languages|projects|summary|profile|contact|interests|references|publications|volunteering)\b[^,.]{0,30}:?$/i;
const NAMED = /\b(?:certificat(?:e|ion)|certified|licen[cs]ed?)\b/i;
const DATES =
  /(?:\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d{4}\b|\b\d{4}-\d{2}(?:-\d{2})?\b|\b(?:19|20)\d{2}\b)/gi;
const DATE = new RegExp(DATES.source, 'i');
const NUMBER = /\b(?:no|nr|id|number|licen[cs]e)\b\.?\s*:?\s*([A-Z\d][\w-]{3,})/i;

/** The certificates that a CV lists: the lines under such a heading, and lines that say so. */
export function certificatesIn(lines: readonly string[]): Draft[] {
  const drafts: Draft[] = [];
  let within = false;
  for (const line of lines) {
    if (HEADING.test(line)) within = true;
    else if (OTHER_HEADING.test(line)) within = false;
    else if (
      (within && line.length < 200) ||
      (NAMED.test(line) && line.length < 160 && DATE.test(line))
    ) {
      const draft = fromLine(line);
      if (draft) drafts.push(draft);
    }
  }
  return drafts;
}

/** "Title, issuer, No. 123, May 2023 – May 2026". */
function fromLine(line: string): Draft | null {
  const text = line.replace(
    /^(?:[•●▪◦‣*–-]\s*|[^:]{0,40}\b(?:certificates?|certifications?)\b[^:]{0,40}:\s*)/i,
    '',
  );
  const dates = [...text.matchAll(DATES)]
    .map(([date]) => partialDate(date))
    .filter((date) => date !== null);
  const number = NUMBER.exec(text)?.[1] ?? '';
  const parts = text
    .split(/\s*(?:[,;|]|\s[–—-]\s(?=\S))\s*/)
    .filter((part) => part !== '' && !DATE.test(part) && !NUMBER.test(part));
  // A dash within a name ("Architect – Associate") belongs to it.
  const [title = ''] = text.split(/\s*[,;|]\s*/);
  if (tidy(title, 300) === '' || partialDate(title) !== null) return null;
  const issuer = parts.find((part) => !title.includes(part)) ?? '';
  return {
    ...emptyDraft(title),
    issuer: tidy(issuer, 200),
    issued: dates[0] ?? null,
    expiry: dates[1] === undefined ? { kind: 'unknown' } : expiryFrom(dates[1]),
    identifier: number,
  };
}
