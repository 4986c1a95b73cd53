import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { build } from 'vite';

const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Bundles the bench and runs it in a page of the Chromium that is installed. */
export async function inChromium(
  say: (line: string) => void,
  names: readonly string[],
): Promise<void> {
  const executablePath = process.env['CHROMIUM'] ?? BROWSERS.find((path) => existsSync(path));
  if (executablePath === undefined) {
    say('skipped: no Chromium found (set CHROMIUM to its path)');
    return;
  }
  const out = mkdtempSync(join(tmpdir(), 'waymark-bench-'));
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: out,
      emptyOutDir: true,
      minify: true,
      lib: {
        entry: join(import.meta.dirname, 'in-page.ts'),
        formats: ['iife'],
        name: 'bench',
        fileName: () => 'bench.js',
      },
    },
  });
  const browser = await chromium.launch({ executablePath, chromiumSandbox: false });
  try {
    const page = await browser.newPage();
    await page.exposeFunction('say', say);
    say(`Chromium ${browser.version()}`);
    await page.addScriptTag({ content: readFileSync(join(out, 'bench.js'), 'utf8') });
    await page.evaluate(`bench.run((line) => void say(line), ${JSON.stringify(names)})`);
  } finally {
    await browser.close();
    rmSync(out, { recursive: true });
  }
}
