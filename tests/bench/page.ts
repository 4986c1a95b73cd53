/**
 * `npx tsx tests/bench/page.ts`: what the content script costs a page of 15,000 elements, as a
 * multiple of walking its text once in the same run. In a plain page of Chromium, not in the
 * extension's own world; times of one run say nothing, the ratio does.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { findBrowser } from '../../scripts/lib/browsers.mjs';

const out = mkdtempSync(join(tmpdir(), 'waymark-page-bench-'));
await build({
  configFile: false,
  logLevel: 'error',
  build: {
    outDir: out,
    minify: true,
    lib: {
      entry: join(import.meta.dirname, 'page-probe.ts'),
      formats: ['iife'],
      name: 'bench',
      fileName: () => 'bench.js',
    },
  },
});
const executablePath = findBrowser('chromium');
if (!executablePath) throw new Error('no Chromium found; run `node scripts/setup.mjs`');
const browser = await chromium.launch({ executablePath, chromiumSandbox: false });
try {
  const page = await browser.newPage();
  await page.route('https://bench.invalid/', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Rigger</title>' }),
  );
  await page.goto('https://bench.invalid/');
  await page.exposeFunction('say', (line: string) => console.log(line));
  console.log(`Chromium ${browser.version()}`);
  await page.addScriptTag({ content: readFileSync(join(out, 'bench.js'), 'utf8') });
  await page.evaluate('bench.measurePage((line) => void say(line))');
} finally {
  await browser.close();
  rmSync(out, { recursive: true });
}
