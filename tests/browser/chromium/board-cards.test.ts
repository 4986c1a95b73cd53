import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ask } from '../../../scripts/lib/chromium.ts';
import { until } from '../../../scripts/lib/until.ts';
import { searchPage } from '../pages.ts';
import { experienceOf } from '../records.ts';
import { openAt, useChromium } from './use-chromium.ts';
import { roleBoard, savedPosting } from '../../unit/support/make.ts';

const SHOTS = process.env['WAYMARK_SHOTS'];

const browser = await useChromium();

/** Cards as each layout writes them, with the jobs 4300000001 ("Map Analyst") and …2 ("Baker"). */
const LISTS: Record<string, { url: string; board: string; id: string; html: string }> = {
  'LinkedIn’s classic list': {
    url: 'https://www.linkedin.com/jobs/search/?keywords=map',
    board: 'linkedin',
    id: '4300000001',
    html: `<div class="scaffold-layout__list"><ul>${card(
      (id, title) =>
        `<li class="scaffold-layout__list-item" data-occludable-job-id="${id}"><div class="job-card-container" data-job-id="${id}"><div class="artdeco-entity-lockup__title"><a class="job-card-container__link" href="/jobs/view/${id}/"><span aria-hidden="true"><strong>${title}</strong></span></a></div><div class="artdeco-entity-lockup__subtitle"><span>House</span></div></div></li>`,
    )}</ul></div>`,
  },
  'LinkedIn’s list for visitors': {
    url: 'https://www.linkedin.com/jobs/search?keywords=maps',
    board: 'linkedin',
    id: '4300000001',
    html: `<ul>${card(
      (id, title) =>
        `<li><div class="base-card base-search-card" data-entity-urn="urn:li:jobPosting:${id}"><a class="base-card__full-link" href="https://www.linkedin.com/jobs/view/x-at-y-${id}"></a><div class="base-search-card__info"><h3 class="base-search-card__title">${title}</h3></div></div></li>`,
    )}</ul>`,
  },
  'Indeed’s list': {
    url: 'https://uk.indeed.com/jobs?q=maps',
    board: 'indeed',
    id: '4300000001',
    html: `<ul>${card(
      (id, title) =>
        `<li><div class="job_seen_beacon"><h2 class="jobTitle"><a data-jk="${id}" href="/rc/clk?jk=${id}"><span title="${title}">${title}</span></a></h2></div></li>`,
    )}</ul>`,
  },
};

function card(html: (id: string, title: string) => string): string {
  return html('4300000001', 'Map Analyst') + html('4300000002', 'Baker');
}

const BOARD = roleBoard('b');

async function save(board: string, jobId: string, archived = false): Promise<void> {
  const posting = {
    board,
    jobId,
    url: 'https://jobs.example/1',
    title: 'Map Analyst',
    company: 'House',
    location: null,
    language: null,
    source: 'board' as const,
    lines: [{ text: 'Strong SQL', bullet: true, heading: 'none' as const, depth: 0 }],
  };
  const listing = savedPosting('b', '1', { posting });
  await ask(browser, 'saveBoard', { board: { ...BOARD, archived }, listings: [listing] });
}

const open = (url: string, html: string) => openAt(browser, url, html);

/** Every painted stretch as text, as a curious page would read it. */
const painted = (page: Page) =>
  page.evaluate(() =>
    [...CSS.highlights.values()]
      .flatMap((highlight) => [...highlight])
      .map((stretch) => {
        const range = new Range();
        range.setStart(stretch.startContainer, stretch.startOffset);
        range.setEnd(stretch.endContainer, stretch.endOffset);
        return range.toString();
      }),
  );

const soon = (page: Page, texts: string[]) =>
  until(async () => JSON.stringify(await painted(page)) === JSON.stringify(texts), {
    what: `painted ${texts.join()}`,
  });

describe('cards of listings on a board', () => {
  it.each(Object.entries(LISTS))(
    'are marked by their titles in %s, with nothing else of the page touched',
    async (_name, { url, board, id, html }) => {
      await save(board, id);
      const page = await open(url, `<!doctype html><title>Jobs</title><body>${html}</body>`);
      await soon(page, ['Map Analyst']);
      const before = html.replace(/\s+/g, '');
      expect((await page.evaluate(() => document.body.innerHTML)).replace(/\s+/g, '')).toBe(before);
      if (SHOTS) await page.screenshot({ path: `${SHOTS}/cards-${board}.png` });
    },
  );

  it('follow the board, stay while another job is opened, and are gone in quieter modes', async () => {
    await save('linkedin', '4200000002');
    await ask(browser, 'saveRecord', { record: experienceOf('cartography') });
    const url = 'https://www.linkedin.com/jobs/search-results/?currentJobId=4200000001';
    const page = await open(url, searchPage());
    await soon(page, ['Report Writer', 'Kubernetes', 'Git']);
    await page.evaluate('show("4200000003", 100)');
    await soon(page, ['Report Writer', 'TypeScript', 'Git']);

    const { listings } = await ask(browser, 'deleteListings', { ids: ['b/1'] });
    await soon(page, ['TypeScript', 'Git']);
    await ask(browser, 'restoreListings', { listings });
    await soon(page, ['Report Writer', 'TypeScript', 'Git']);

    await ask(browser, 'saveBoard', { board: { ...BOARD, archived: true }, listings: [] });
    await soon(page, ['TypeScript', 'Git']);
    await ask(browser, 'saveBoard', { board: BOARD, listings: [] });
    await soon(page, ['Report Writer', 'TypeScript', 'Git']);

    // In this mode a page that looks learns nothing of the vault, so nothing of the boards either.
    await ask(browser, 'saveSettings', { markMode: 'asked' });
    await soon(page, ['TypeScript', 'Git']);
    await ask(browser, 'saveSettings', { markMode: 'nothing' });
    await soon(page, []);
    await ask(browser, 'saveSettings', { markMode: 'have-and-missing' });
    await soon(page, ['Report Writer', 'TypeScript', 'Git']);
    await ask(browser, 'saveSettings', { quiet: true });
    await soon(page, []);
  });
});
