import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, type ChromiumWithWaymark, launchChromium } from '../../../scripts/lib/chromium.ts';
import type { VaultRecord } from '../../../src/core/domain/vault.ts';
import { experienceOf, resetVault } from '../records.ts';

/** The few words of the extension API that are evaluated in the extension's page. */
declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

/** The same every time, so that a failure can be had again. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const record = (id: string, note = ''): VaultRecord => ({ ...experienceOf('python'), id, note });
/** The id of an import's file stands for SHA-256 here: 64 hexadecimal digits. */
const fileId = (number: number) => number.toString(16).padStart(64, '0');
const held = async (browser: ChromiumWithWaymark) =>
  new Set((await ask(browser, 'listRecords', {})).records.map(({ id }) => id));

describe('a background that is killed again and again', () => {
  let browser: ChromiumWithWaymark;
  beforeAll(async () => {
    browser = await launchChromium();
    // Not the options page, which would fetch the whole list again after every write.
    await browser.own.goto(browser.url('src/entries/welcome/index.html'));
    await resetVault((name, request) => ask(browser, name, request));
  });
  afterAll(() => browser.close());

  it('keeps all of a thousand records that it said were kept, and no import by half', async () => {
    const WRITES = 480;
    const IN_IMPORT = 10;
    const next = dice(20_261_124);
    // Every eighth is an import of ten records with a file: 1,020 records and 60 files in all.
    const isImport = (write: number) => write % 8 === 0;
    const messages = Array.from({ length: WRITES }, (_, write) =>
      isImport(write)
        ? {
            name: 'saveImport',
            request: {
              records: Array.from({ length: IN_IMPORT }, (_, n) => record(`i${write}-${n}`)),
              originals: [{ id: fileId(write), name: 'f', base64: 'Zm9v' }],
            },
          }
        : { name: 'saveRecord', request: { record: record(`s${write}`) } },
    );
    // Eight are under way at any time, so that a kill meets writes at every stage.
    const writing = browser.own.evaluate(async (given) => {
      const state = globalThis as unknown as { begun: number };
      const acknowledged: number[] = [];
      state.begun = 0;
      const line = async () => {
        for (let write = state.begun++; write < given.length; write = state.begun++) {
          const answer = (await chrome.runtime
            .sendMessage({ to: 'background', ...given[write] })
            .catch(() => null)) as { ok?: boolean } | null | undefined;
          if (answer?.ok === true) acknowledged.push(write);
        }
      };
      await Promise.all(Array.from({ length: 8 }, line));
      return acknowledged;
    }, messages);
    const session = await browser.context.newCDPSession(browser.own);
    await session.send('ServiceWorker.enable');
    const begun = () =>
      browser.own.evaluate(() => (globalThis as unknown as { begun: number }).begun);
    const kills = Array.from({ length: 16 }, () => Math.floor(next() * WRITES)).sort(
      (a, b) => a - b,
    );
    for (const at of kills) {
      while ((await begun()) < at) await new Promise((resolve) => setTimeout(resolve, 2));
      await session.send('ServiceWorker.stopAllWorkers');
    }
    const acknowledged = await writing;
    await session.detach();

    const ids = await held(browser);
    const partsOf = (write: number) =>
      Array.from({ length: IN_IMPORT }, (_, n) => ids.has(`i${write}-${n}`));
    const lost = acknowledged.filter((write) =>
      isImport(write) ? !partsOf(write).every(Boolean) : !ids.has(`s${write}`),
    );
    expect(lost).toEqual([]);
    // Killed in mid-write it was; otherwise this test shows nothing.
    expect(acknowledged.length).toBeLessThan(WRITES);
    expect(acknowledged.length).toBeGreaterThan(WRITES / 2);
    const { text } = await ask(browser, 'exportVault', {});
    const files = new Set(
      (JSON.parse(text) as { originals?: { id: string }[] }).originals?.map(({ id }) => id),
    );
    for (let write = 0; write < WRITES; write += 8) {
      const whole = partsOf(write);
      expect(new Set([...whole, files.has(fileId(write))]).size, `import ${write}`).toBe(1);
    }
  }, 180_000);
});

describe('a browser that is killed in mid-import', () => {
  // Each time another profile. Of profiles that were killed four times in a row Chromium itself began
  // one in fourteen anew, with an empty database (docs/decisions.md): that is not ours to promise.
  it.each([0, 1, 2])(
    'has all of the import or none of it, and what was saved: %s',
    async (round) => {
      const profile = await mkdtemp(join(tmpdir(), 'waymark-chaos-'));
      const next = dice(7 + round);
      try {
        let browser = await launchChromium({ profile });
        await resetVault((name, request) => ask(browser, name, request));
        await ask(browser, 'saveRecord', { record: record('before') });
        const records = Array.from({ length: 1_500 }, (_, n) => record(`${n}`, 'x'.repeat(1_000)));
        const pid = await browserPid(browser);
        // Sent and not waited for; the kill comes at some point of it.
        await browser.own.evaluate(
          (request) => {
            void chrome.runtime.sendMessage({ to: 'background', name: 'saveImport', request });
          },
          { records, originals: [{ id: fileId(round), name: 'f', base64: 'Zm9v' }] },
        );
        await new Promise((resolve) => setTimeout(resolve, next() * 400 + 200 * round));
        process.kill(pid, 'SIGKILL');
        await browser.close().catch(() => undefined);
        browser = await launchChromium({ profile });
        const ids = await held(browser);
        expect(ids).toContain('before');
        const parts = records.filter(({ id }) => ids.has(id)).length;
        expect([0, records.length]).toContain(parts);
        await browser.close();
      } finally {
        await rm(profile, { recursive: true, force: true, maxRetries: 5 });
      }
    },
    60_000,
  );
});

/** The process of the browser itself, to end it as a power cut would. */
async function browserPid({ context }: ChromiumWithWaymark): Promise<number> {
  const session = await context.browser()!.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const browser = processInfo.find(({ type }) => type === 'browser');
  if (!browser) throw new Error('the browser does not name its process');
  return browser.id;
}
