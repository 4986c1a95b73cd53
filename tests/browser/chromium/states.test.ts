import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  ask,
  badgeOf,
  type ChromiumWithWaymark,
  DIST,
  launchChromium,
  openPopupFor,
  pressButton,
  serveAt,
  tabIdOf,
} from '../../../scripts/lib/chromium.ts';
import { until } from '../../../scripts/lib/until.ts';
import { GUEST_URL, guestPage, jobPage, REQUIREMENTS } from '../pages.ts';
import { pdfOf } from '../../unit/support/pdf.ts';
import { experienceOf, resetVault } from '../records.ts';
import { openAt } from './use-chromium.ts';

declare const chrome: {
  tabs: {
    query(filter: object): Promise<{ id?: number; active: boolean }[]>;
    sendMessage(tabId: number, message: unknown): Promise<unknown>;
  };
  scripting: { getRegisteredContentScripts(): Promise<{ matches: string[] }[]> };
};

/** A site that "the person has added": a test cannot press the browser's own question. */
const ADDED = 'https://jobs.added.example';
const ELSEWHERE = 'https://careers.elsewhere.example/jobs/17';

let browser: ChromiumWithWaymark;
let extension: string;

beforeAll(async () => {
  extension = await mkdtemp(join(tmpdir(), 'waymark-added-'));
  await cp(DIST, extension, { recursive: true });
  const file = join(extension, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as { host_permissions: string[] };
  manifest.host_permissions.push(`${ADDED}/*`);
  await writeFile(file, JSON.stringify(manifest));
  browser = await launchChromium({ extension });
});
afterAll(async () => {
  await browser.close();
  await rm(extension, { recursive: true, force: true });
});
beforeEach(async () => {
  for (const open of browser.context.pages()) if (open !== browser.own) await open.close();
  await resetVault((name, request) => ask(browser, name, request));
});

const open = (url: string, html: string) => openAt(browser, url, html);
/** The tab in front, whose address the extension may not see. */
const frontTab = () =>
  browser.own.evaluate(async () => {
    const tabs = await chrome.tabs.query({});
    return tabs.find(({ active }) => active)?.id ?? -1;
  });
async function popupOf(tabId: number): Promise<Page> {
  const popup = await browser.context.newPage();
  await popup.setViewportSize({ width: 380, height: 600 });
  await popup.goto(browser.url(`src/entries/popup/index.html?tab=${tabId}`));
  return popup;
}
/** What the popup says, once it says it. */
async function says(popup: Page, title: RegExp): Promise<string> {
  await popup.getByRole('heading', { level: 1, name: title }).waitFor();
  return popup.locator('main').innerText();
}

describe('each state says one sentence and offers one thing to do', () => {
  it('not started: nothing is read, and Start reads', async () => {
    await ask(browser, 'deleteAll', {});
    const page = await open(GUEST_URL, guestPage());
    const popup = await openPopupFor(browser, page);
    await says(popup, /not read anything yet/);
    expect(await badgeOf(browser, page)).toBe('');
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await popup.getByRole('button', { name: 'Start' }).click();
    await says(popup, /Data Analyst/);
  });

  it('no access: names no site it cannot see, and lets text be pasted', async () => {
    await open(ELSEWHERE, jobPage());
    const popup = await popupOf(await frontTab());
    await says(popup, /no access/);
    await popup.getByRole('link', { name: /Paste/ }).waitFor();
  });

  it('a press of the toolbar button reads any page, and offers to read the site always', async () => {
    await ask(browser, 'saveRecord', { record: experienceOf('python') });
    const page = await open(ELSEWHERE, jobPage());
    await pressButton(browser, page);
    await until(async () => (await page.evaluate(() => CSS.highlights.size)) > 0, {
      what: 'marks on a page outside of the manifest',
    });
    const popup = await openPopupFor(browser, page);
    await says(popup, /Data Analyst/);
    await popup.getByRole('button', { name: 'Always read careers.elsewhere.example' }).waitFor();
  });

  it('a page that no extension may read', async () => {
    const page = await browser.context.newPage();
    await page.goto('chrome://version');
    const popup = await popupOf(
      await tabIdOf(browser, page).then((id) => (id < 0 ? frontTab() : id)),
    );
    await says(popup, /lets no extension read|no access/);
    await popup.getByRole('link', { name: /Paste/ }).waitFor();
  });

  it('no listing on the page', async () => {
    const page = await open('https://www.linkedin.com/feed/', '<h1>Feed</h1><p>Hello</p>');
    const popup = await openPopupFor(browser, page);
    await says(popup, /No job listing/);
    await popup.getByRole('button', { name: 'Read the selected text' }).click();
    await popup.getByText('Select the listing').first().waitFor();
    await page.evaluate(() => {
      document.body.innerHTML = '<h2>Requirements</h2><ul><li>Solid Python and SQL</li></ul>';
      document.getSelection()?.selectAllChildren(document.body);
    });
    await popup.getByRole('button', { name: 'Read the selected text' }).click();
    await popup.getByText('2 skills asked for').waitFor();
  });

  it('a listing inside another site’s frame: names that site and offers it', async () => {
    const frame = 'https://boards.framed.example/embed/job?token=1';
    await serveAt(browser.context, frame, jobPage());
    const page = await open(
      'https://www.linkedin.com/careers-frame',
      `<h1>Careers</h1><iframe src="${frame}" width="800" height="900"></iframe>`,
    );
    const popup = await openPopupFor(browser, page);
    await says(popup, /inside a frame of boards\.framed\.example/);
    await popup.getByRole('button', { name: 'Always read boards.framed.example' }).waitFor();
  });

  it('an added site is read without a click, and listed where it can be stopped', async () => {
    await ask(browser, 'saveRecord', { record: experienceOf('python') });
    await until(
      async () =>
        (await browser.own.evaluate(() => chrome.scripting.getRegisteredContentScripts())).some(
          ({ matches }) => matches.includes(`${ADDED}/*`),
        ),
      { what: 'the script of the added site' },
    );
    const page = await open(`${ADDED}/jobs/9`, jobPage());
    await until(async () => (await badgeOf(browser, page)) !== '', { what: 'a badge by itself' });
    const options = await browser.context.newPage();
    await options.goto(browser.url('src/entries/options/index.html#sites'));
    await options.getByRole('button', { name: 'Stop reading jobs.added.example' }).waitFor();
  });

  it('a listing in a frame that its page wrote itself is read and marked there', async () => {
    await ask(browser, 'saveRecord', { record: experienceOf('python') });
    const inner = jobPage().replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    const page = await open(
      `${ADDED}/careers/`,
      `<h1>Careers</h1><iframe width="800" height="900" srcdoc="${inner}"></iframe>`,
    );
    await until(async () => (await badgeOf(browser, page)) === '2', { what: 'the badge' });
    const frame = page.frames().find((one) => one !== page.mainFrame());
    await until(async () => (await frame?.evaluate(() => CSS.highlights.size)) === 3, {
      what: 'marks inside',
    });
  });

  it('quiet: no badge and no marks, and the report is still there', async () => {
    await ask(browser, 'saveSettings', { quiet: true });
    const page = await open(GUEST_URL, guestPage());
    const popup = await openPopupFor(browser, page);
    expect(await says(popup, /Data Analyst/)).toMatch(/Quiet is on/);
    expect(await badgeOf(browser, page)).toBe('');
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  });

  it('keys go from one missing skill to the next, and take this page’s marks off and on', async () => {
    await ask(browser, 'saveRecord', { record: experienceOf('python') });
    const filler = '<p>Paragraph.</p>'.repeat(120);
    const page = await open(GUEST_URL, guestPage({ description: filler + REQUIREMENTS }));
    const marks = () => page.evaluate(() => CSS.highlights.size);
    await until(async () => (await marks()) > 0, { what: 'marks' });
    const tabId = await tabIdOf(browser, page);
    // No test can press a browser's own shortcut: what the background sends for it is sent here.
    const send = (name: string, request: object) =>
      browser.own.evaluate(([id, message]) => void chrome.tabs.sendMessage(id, message), [
        tabId,
        { to: 'content', name, request },
      ] as const);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await send('step', { direction: 1 });
    await until(async () => (await page.evaluate(() => scrollY)) > 0, { what: 'the first gap' });
    await send('toggleMarks', {});
    await until(async () => (await marks()) === 0, { what: 'no marks' });
    await send('toggleMarks', {});
    await until(async () => (await marks()) > 0, { what: 'marks again' });
  });

  it('first page: after Start a listing in it is read and marked, and follows the choice', async () => {
    await ask(browser, 'deleteAll', {});
    const page = await browser.context.newPage();
    await page.goto(browser.url('src/entries/welcome/index.html'));
    await page.getByRole('button', { name: 'Start' }).click();
    await page.getByText(/4 skills asked for/).waitFor();
    const marks = () => page.evaluate(() => CSS.highlights.size);
    await until(async () => (await marks()) === 2, { what: 'required and preferred marked' });
    await ask(browser, 'saveRecord', { record: experienceOf('sql') });
    await page.getByText(/You have 1 of 4/).waitFor();
    await until(async () => (await marks()) === 3, { what: 'have and missing' });
    await ask(browser, 'saveSettings', { markMode: 'nothing' });
    await until(async () => (await marks()) === 0, { what: 'no marks' });
  });

  it.each([
    ['cv.pdf', () => pdfOf(['Ten years of SQL and Python'], ['Tableau, every day'])],
    [
      'cv.docx',
      () =>
        zipSync({
          'word/document.xml': strToU8(
            '<w:document><w:body><w:p><w:r><w:t>SQL and Python, then Tableau</w:t></w:r></w:p></w:body></w:document>',
          ),
        }),
    ],
  ])(
    'first page: %s gives skills to tick, saved together and undone together',
    async (name, make) => {
      const page = await browser.context.newPage();
      await page.goto(browser.url('src/entries/welcome/index.html#have'));
      await page
        .getByLabel('Choose a file, or drop it here')
        .setInputFiles({ name, mimeType: '', buffer: Buffer.from(make()) });
      await page.getByText('3 skills found.').waitFor();
      for (const skill of ['SQL', 'Tableau'])
        await page.getByRole('checkbox', { name: skill }).check();
      await page.getByRole('button', { name: 'Save 2 skills' }).click();
      await page.getByText('Saved: 2 things you have.').waitFor();
      await page.getByText(/You have 2 of 4/).waitFor();
      expect((await ask(browser, 'listRecords', {})).records).toMatchObject([
        { kind: 'experience', skills: [{ skillId: 'sql' }, { skillId: 'tableau' }] },
      ]);
      await page.getByRole('button', { name: 'Undo' }).click();
      await page.getByText(/4 skills asked for/).waitFor();
      expect((await ask(browser, 'listRecords', {})).records).toEqual([]);
    },
  );

  it('a first listing: what is ticked in the popup is saved in one go', async () => {
    const page = await open(GUEST_URL, guestPage());
    const popup = await openPopupFor(browser, page);
    for (const skill of ['SQL', 'Azure'])
      await popup.getByRole('checkbox', { name: skill }).check();
    await popup.getByRole('button', { name: 'I have these 2' }).click();
    await popup.getByText('You have 2 of 4').waitFor();
    await until(async () => (await badgeOf(browser, page)) === '1', { what: 'the badge' });
    await popup.getByRole('button', { name: 'Undo' }).click();
    await popup.getByText(/4 skills asked for/).waitFor();
    await until(async () => (await badgeOf(browser, page)) === '', { what: 'no number' });
  });

  it('nothing held yet: how much is asked, and no number on the badge', async () => {
    const page = await open(GUEST_URL, guestPage());
    const popup = await openPopupFor(browser, page);
    expect(await says(popup, /Data Analyst/)).toMatch(/4 skills asked for\. Tell Waymark/);
    expect(await badgeOf(browser, page)).toBe('');
  });
});
