import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  ask,
  type ChromiumWithWaymark,
  launchChromium,
  serveAt,
  tabIdOf,
} from '../../../scripts/lib/chromium.ts';
import { until } from '../../../scripts/lib/until.ts';
import { GUEST_URL, guestPage, REQUIREMENTS } from '../pages.ts';
import { experienceOf, resetVault } from '../records.ts';
import { variantOf } from '../variant.ts';

let browser: ChromiumWithWaymark;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
beforeEach(() => resetVault((name, request) => ask(browser, name, request)));

/** Opens a page and collects the exceptions and the tasks over 50 ms that happen in it. */
async function open(html: string, url = GUEST_URL): Promise<{ page: Page; errors: string[] }> {
  await browser.context.unroute((address) => address.href === url).catch(() => undefined);
  await serveAt(browser.context, url, html);
  const page = await browser.context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(url);
  return { page, errors };
}

const snapshot = async (page: Page) =>
  ask(browser, 'snapshot', { tabId: await tabIdOf(browser, page) });
const read = (page: Page) =>
  until(async () => (await snapshot(page)).state === 'read', { what: 'a reading' });

describe('bad input', () => {
  it('two megabytes of text and 10,000 list items are read', async () => {
    const filler = '<li>Answers letters about tides and harbour fees with care.</li>'.repeat(
      10_000,
    );
    const long = `<p>${'word '.repeat(400_000)}</p>`;
    const { page, errors } = await open(
      guestPage({ description: `${REQUIREMENTS}<p><b>Duties</b></p><ul>${filler}</ul>${long}` }),
    );
    await read(page);
    const { report } = await snapshot(page);
    expect(report?.skills.map(({ id }) => id)).toContain('python');
    expect(errors).toEqual([]);
    await page.close();
  });

  it('script in the text stays text', async () => {
    const { page, errors } = await open(
      guestPage({
        description: `${REQUIREMENTS}<p>Knows &lt;img src=x onerror="document.title='owned'"&gt; and &lt;script&gt;document.title='owned'&lt;/script&gt; Python</p>`,
      }),
    );
    await read(page);
    const popup = await browser.context.newPage();
    await popup.goto(
      browser.url(`src/entries/popup/index.html?tab=${await tabIdOf(browser, page)}`),
    );
    await popup.getByRole('heading').first().waitFor();
    expect(await page.title()).not.toBe('owned');
    expect(await popup.title()).not.toBe('owned');
    expect(await popup.locator('img[src="x"]').count()).toBe(0);
    expect(errors).toEqual([]);
    await popup.close();
    await page.close();
  });

  it('broken JSON-LD is repaired or passed over, never a crash', async () => {
    const url = 'https://www.linkedin.com/jobs/view/4100000099';
    const { page, errors } = await open(
      guestPage().replace(
        '</head>',
        '<script type="application/ld+json">{"@type":"JobPosting","title":"Data\nAnalyst","description":"<p>Half</script></head>',
      ),
      url,
    );
    await read(page);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('a description taken away and put back in mid-read ends with the marks of what is there', async () => {
    const { page, errors } = await open(guestPage());
    await page.evaluate(async () => {
      const node = document.querySelector('.show-more-less-html__markup');
      const parent = node?.parentElement;
      for (let round = 0; round < 20; round += 1) {
        node?.remove();
        await new Promise((resolve) => setTimeout(resolve, 37));
        if (node) parent?.append(node.cloneNode(true));
        await new Promise((resolve) => setTimeout(resolve, 37));
        parent?.replaceChildren(...(node ? [node] : []));
      }
    });
    await read(page);
    await until(async () => page.evaluate(() => CSS.highlights.size > 0), { what: 'marks' });
    expect(errors).toEqual([]);
    await page.close();
  });

  it('navigation in mid-read leaves no report of the page that was left', async () => {
    const { page } = await open(guestPage());
    const other = 'https://www.linkedin.com/feed/';
    await serveAt(browser.context, other, '<!doctype html><p>Nothing here</p>');
    await page.goto(other);
    await until(async () => (await snapshot(page)).state === 'no-posting');
    expect((await snapshot(page)).report).toBeNull();
    await page.close();
  });

  it('a message that is no message of ours, or not allowed, gets an answer and changes nothing', async () => {
    await ask(browser, 'saveRecord', { record: experienceOf('python') });
    const answers = await browser.own.evaluate(async () => {
      const { runtime } = (
        globalThis as unknown as {
          chrome: { runtime: { sendMessage(m: unknown): Promise<unknown> } };
        }
      ).chrome;
      const send = (message: unknown) =>
        Promise.race([
          runtime.sendMessage(message).catch((error: unknown) => String(error)),
          new Promise((resolve) => setTimeout(() => resolve('hangs'), 3000)),
        ]);
      return Promise.all([
        send({ to: 'background', name: 'saveRecord', request: { record: { kind: 'credential' } } }),
        send({ to: 'background', name: 'reportPage', request: { state: { kind: 'reading' } } }),
        send({
          to: 'background',
          name: 'importVault',
          request: { text: '{"format":', choices: [] },
        }),
      ]);
    });
    expect(answers).toMatchObject([
      { ok: false, error: { code: 'bad-request' } },
      { ok: false, error: { code: 'not-allowed' } },
      { ok: false, error: { code: 'not-a-vault-file' } },
    ]);
    expect((await ask(browser, 'listRecords', {})).records).toHaveLength(1);
  });
});

describe('a full disk', () => {
  it('is said, and nothing that was stored is lost', async () => {
    // With `unlimitedStorage` Chromium enforces no quota; the same build without it obeys one.
    const { folder, remove } = await variantOf(({ permissions }) => ({
      permissions: permissions.filter((name) => name !== 'unlimitedStorage'),
    }));
    const limited = await launchChromium({ extension: folder });
    try {
      // Before the first write: Chromium remembers for a while how much room it last saw.
      const session = await limited.context.newCDPSession(limited.own);
      await session.send('Storage.overrideQuotaForOrigin', {
        origin: limited.url(''),
        quotaSize: 3_000_000,
      });
      await ask(limited, 'saveRecord', { record: experienceOf('python') });
      // Chromium looks at the quota for large writes only: a backup of 8 MB is one.
      const backup = JSON.parse((await ask(limited, 'exportVault', {})).text) as {
        records: unknown[];
      };
      backup.records = Array.from({ length: 2000 }, (_, index) => ({
        ...experienceOf('sql'),
        id: `full-${index}`,
        note: 'x'.repeat(4000),
      }));
      const refused = await ask(limited, 'importVault', {
        text: JSON.stringify(backup),
        choices: [],
      }).catch((error: unknown) => String(error));
      expect(refused).toContain('storage-full');
      const { records } = await ask(limited, 'listRecords', {});
      expect(records.map(({ id }) => id)).toEqual(['test-python']);
      expect((await ask(limited, 'exportVault', {})).text).toContain('test-python');
    } finally {
      await limited.close();
      await remove();
    }
  });
});
