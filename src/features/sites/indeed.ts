import { allOf, firstText, textOf } from './dom.ts';
import { board } from './board.ts';
import type { Site } from './site.ts';

const table = board({
  id: 'indeed',
  hosts: ['indeed.com'],
  ids: [
    /[?&]vjk=([0-9a-zA-Z-]+)/,
    /[?&]jk=([0-9a-zA-Z-]+)/,
    /\/(?:view)?job\/[^?#]*?-?([0-9a-f]{16})(?=[/?#]|$)/,
  ],
  lists: /^\/(?:jobs|m\/jobs|q-[^?]*|cmp\/[^?]*|companies|career.*)(?:[/?]|$)/,
  title: [],
  company: [
    // Living tools 2025–26; proven on labelled pages of 2026.
    '[data-testid="inlineHeader-companyName"] a',
    '[data-testid="inlineHeader-companyName"]',
    '[data-company-name="true"]',
    // Saved page of 2019.
    '.jobsearch-CompanyInfoWithoutHeaderImage .jobsearch-InlineCompanyRating > div:first-child',
    '.jobsearch-InlineCompanyRating > div:first-child',
  ],
  location: [
    '[data-testid="inlineHeader-companyLocation"]',
    '#jobLocationText',
    '[data-testid="jobsearch-JobInfoHeader-companyLocation"]',
    '[data-testid="job-location"]',
    '.jobsearch-JobMetadataHeader-iconLabel',
  ],
  // The same id since 2019.
  description: [['#jobDescriptionText']],
});

const TITLES = [
  '[data-testid="jobsearch-JobInfoHeader-title"]',
  '[data-testid="simpler-jobTitle"]',
  '.jobsearch-JobInfoHeader-title',
];

/** Indeed: a posting of its own, or in the pane beside the list. */
export const indeed: Site = {
  ...table,
  read: (page) => {
    const found = table.read(page);
    if (found === null) return null;
    return { ...found, title: titleIn(page.document) ?? firstText(page.document, ['h1']) };
  },
};

/** The pane adds " - job post" in the interface's language, in an element of its own. */
function titleIn(document: Document): string | null {
  const [heading] = allOf(document, TITLES);
  if (heading === undefined) return null;
  const whole = textOf(heading);
  for (const inner of Array.from(heading.querySelectorAll('span'))) {
    const text = textOf(inner);
    if (/^[-–]\s/.test(text) && whole.endsWith(text)) return whole.slice(0, -text.length).trim();
  }
  return whole;
}
