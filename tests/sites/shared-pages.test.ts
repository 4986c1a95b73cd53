import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openPage } from '../../scripts/lib/read-file.ts';
import { buildTextMap } from '../../src/features/annotate/text-map.ts';
import { readPage } from '../../src/features/sites/read-page.ts';

const SHARED = join(import.meta.dirname, '../../../shared/pages/linkedin');
const present = existsSync(SHARED);
if (!present) console.warn('skipped: real LinkedIn pages, ../shared/pages is not here');

const files = present ? readdirSync(SHARED).filter((file) => file.endsWith('.html')) : [];
const VIEW = 'https://www.linkedin.com/jobs/view/4000000001';
const FRAGMENT = 'https://www.linkedin.com/jobs-guest/jobs/api/jobPosting/4000000001';

function look(file: string, url: string) {
  const document = openPage(readFileSync(join(SHARED, file), 'utf8'), url);
  return { document, read: readPage(document, url, buildTextMap) };
}

/** Letters of the description as the page holds them, without regard to lines. */
function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}

describe.skipIf(!present)('real guest pages and fragments of LinkedIn', () => {
  const postings = files.filter((file) => /^guest(?!-seeMore)/.test(file));

  it('are the eleven that were saved', () => {
    expect(postings).toHaveLength(11);
  });

  it.each(postings)('%s gives title, company and the whole description', (file) => {
    const { document, read } = look(file, file.startsWith('guestapi') ? FRAGMENT : VIEW);
    if (read.kind === 'none') expect.fail('not read');
    const { title, company, location, lines } = read.posting;
    expect(title).toBeTruthy();
    expect(company).toBeTruthy();
    expect(location).toBeTruthy();
    const source =
      document.querySelector('.show-more-less-html__markup') ??
      document.querySelector('.description__text');
    const whole = letters(source?.textContent ?? '');
    expect(whole.length).toBeGreaterThan(200);
    expect(letters(lines.map(({ text }) => text).join(''))).toBe(whole);
  });
});

describe.skipIf(!present)('real LinkedIn pages without an open posting', () => {
  it.each([
    [
      'guest-seeMore-cards.html',
      'https://www.linkedin.com/jobs-guest/jobs/api/seeMoreJobPostings/search?start=25',
    ],
    ['guest-seeMore-cards-end.html', 'https://www.linkedin.com/jobs/search?keywords=python'],
    ['guest-seeMore-cards.html', VIEW],
    [
      'loggedin-search-birappa.html',
      'https://www.linkedin.com/jobs/search/?currentJobId=4217039141',
    ],
    ['loggedin-search-birappa.html', 'https://www.linkedin.com/jobs/search/?keywords=python'],
    [
      'sdui-search-cards-L0-L16-2026-08.html',
      'https://www.linkedin.com/jobs/search-results/?currentJobId=4376922531',
    ],
  ])('%s at %s gives no-posting', (file, url) => {
    const { read } = look(file, url);
    expect(read.kind === 'none' ? read.detail.status : read.posting.title).toBe('no-posting');
  });
});
