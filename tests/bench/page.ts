/**
 * `npm run bench -- --page`: what the content script costs a page of 15,000 elements with a
 * description of 20 KB, as a multiple of walking its text once in the same run. In plain pages of
 * Chromium, not in the extension's own world; times of one run say nothing, the ratios do.
 */
import { join } from 'node:path';
import { chromium, type CDPSession, type Page } from 'playwright-core';
import { findBrowser } from '../../scripts/lib/browsers.mjs';
import { bundle } from '../browser/bundle.ts';
import type * as Probe from './page-probe.ts';

const COLD_ROUNDS = 9;
const SECONDS = 2;

/** Everything that is measured of a page; `say` gets each line as soon as it is known. */
export async function pageBench(say: (line: string) => void): Promise<void> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) {
    say('skipped: no Chromium found; run `node scripts/setup.mjs`');
    return;
  }
  const script = await bundle(join(import.meta.dirname, 'page-probe.ts'), 'bench');
  const browser = await chromium.launch({ executablePath, chromiumSandbox: false });
  const open = async (): Promise<Page> => {
    const page = await browser.newPage();
    await page.route('https://bench.invalid/', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Rigger</title>' }),
    );
    await page.goto('https://bench.invalid/');
    await page.addScriptTag({ content: script });
    return page;
  };
  try {
    say(`Chromium ${browser.version()}`);
    const cold = { walk: [] as number[], board: [] as number[], unknown: [] as number[] };
    const longest = { board: 0, unknown: 0 };
    let changes = 0;
    for (let round = 0; round < COLD_ROUNDS; round += 1) {
      for (const what of ['walk', 'board', 'unknown'] as const) {
        const page = await open();
        await page.evaluate(() => bench.setUp());
        const result = await page.evaluate((which) => bench.timed(which), what);
        cold[what].push(result.time);
        if (what !== 'walk') {
          changes += result.changes;
          longest[what] = Math.max(longest[what], result.longest);
        }
        await page.close();
      }
    }
    const page = await open();
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    const warm = await page.evaluate(() => bench.warm(20));
    await page.evaluate(() => bench.setUp());
    await page.evaluate(() => new Promise(requestAnimationFrame));
    const before = await metric(session, 'LayoutCount');
    await page.evaluate(() => bench.timed('board'));
    const layouts = (await metric(session, 'LayoutCount')) - before;
    const walked = middle(cold.walk);
    say(
      `a board's page, read and painted: warm ${warm.ratios.board.toFixed(1)} × the walk (goal 2.5), cold ${(middle(cold.board) / walked).toFixed(1)} × the cold walk (goal 3.5)`,
    );
    say(
      `a page nobody knows (no goal): warm ${warm.ratios.unknown.toFixed(0)} ×, cold ${(middle(cold.unknown) / walked).toFixed(0)} ×`,
    );
    const most = (kind: Probe.Kind) => Math.max(warm.longest[kind], longest[kind]).toFixed(0);
    say(
      `longest task ${most('board')} ms on the board's page, ${most('unknown')} ms on the other (goal 50); ${changes} changes of the document, ${layouts} layouts`,
    );
    const inserts = await page.evaluate(() => bench.inserts(15));
    say(
      `2,000 inserts of the page with ${inserts.marks} marks: ${inserts.ratio.toFixed(2)} × without (goal 1.1)`,
    );
    const costs = { off: [] as number[], on: [] as number[] };
    for (let round = 0; round < 5; round += 1) {
      for (const observed of [false, true]) {
        const start = await metric(session, 'ThreadTime');
        const done = await page.evaluate(([seconds, on]) => bench.mutate(seconds, on), [
          SECONDS,
          observed,
        ] as const);
        const cost = ((await metric(session, 'ThreadTime')) - start) / done;
        costs[observed ? 'on' : 'off'].push(cost);
      }
    }
    const [off, on] = [middle(costs.off), middle(costs.on)];
    say(
      `observing 10,000 changes a second: ${(on / off).toFixed(2)} × not observing (goal 2), ${((on - off) * 1e6).toFixed(1)} % of the thread more (goal 4)`,
    );
  } finally {
    await browser.close();
  }
}

/** The bundle's global, in the page. */
declare const bench: typeof Probe;

async function metric(session: CDPSession, name: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((one) => one.name === name)?.value ?? NaN;
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
}
