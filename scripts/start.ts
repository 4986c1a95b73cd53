/**
 * npm start: shows Waymark at work on the demo listings of demo/. With a display it opens a browser
 * and stays; without one it does the same headless, prints the report and saves pictures.
 */
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import type { Report } from '../src/core/domain/report.ts';
import type { VaultRecord } from '../src/core/domain/vault.ts';
import { postingFromText } from '../src/features/sites/pasted.ts';
import { buildExtension } from './lib/build-extension.mjs';
import {
  ask,
  badgeOf,
  launchChromium,
  openPopupFor,
  pressButton,
  serveAt,
  tabIdOf,
} from './lib/chromium.ts';
import { indexPage, ownTextPage } from './lib/demo-pages.ts';

interface Demo {
  file: string;
  url: string;
  label: string;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const pictures = join(root, 'artifacts/start');
const INDEX = 'https://demo.waymark.invalid/';

const demos = JSON.parse(await readFile(join(root, 'demo/index.json'), 'utf8')) as Demo[];
const vault = JSON.parse(await readFile(join(root, 'demo/example-vault.json'), 'utf8')) as {
  records: VaultRecord[];
};
const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
const headless = !hasDisplay || process.argv.includes('--headless');

console.log('building …');
await buildExtension('chrome');
const browser = await launchChromium({ headless, ...(headless ? {} : { viewport: null }) });
const { context } = browser;
for (const demo of demos)
  await serveAt(context, demo.url, await readFile(join(root, 'demo', demo.file), 'utf8'));

const { own } = browser;
// The demonstration presses Start for you; in your own browser the first-run page asks.
await ask(browser, 'saveSettings', { started: true });
const loadVault = async () => {
  for (const record of vault.records) await ask(browser, 'saveRecord', { record });
};

if (headless) await showHeadless();
else await showInWindow();

async function showInWindow(): Promise<void> {
  await context.route(`${INDEX}**`, async (route) => {
    const url = new URL(route.request().url());
    if (url.pathname === '/example-vault') {
      await loadVault();
      await route.fulfill({ status: 303, headers: { location: INDEX } });
      return;
    }
    const body = indexPage(demos, vault.records);
    await route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  });
  await serveOwnText();
  const page = await context.newPage();
  await page.goto(INDEX);
  console.log(
    [
      'A browser is open. Choose a listing, then click the Waymark button in the toolbar',
      '(behind the puzzle piece until you pin it). Close the browser to end.',
    ].join('\n'),
  );
  await new Promise<void>((resolve) => context.once('close', () => resolve()));
}

/** "Your own text" is shown in LinkedIn's guest layout, under an address of its shape. */
async function serveOwnText(): Promise<void> {
  await context.route('https://www.linkedin.com/jobs/view/your-own-text-1', async (route) => {
    const text = new URLSearchParams(route.request().postData() ?? '').get('text') ?? '';
    await route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: ownTextPage(postingFromText(text)),
    });
  });
}

async function showHeadless(): Promise<void> {
  await mkdir(pictures, { recursive: true });
  await loadVault();
  const saved: string[] = [];
  const shoot = async (page: Page, name: string, fullPage = false) => {
    const path = join(pictures, `${name}.png`);
    await page.screenshot({ path, fullPage });
    saved.push(path);
  };
  for (const [index, demo] of demos.entries()) {
    const page = await context.newPage();
    await page.goto(demo.url);
    // Boards are read by themselves; any other page when the button is pressed.
    if ((await tabIdOf(browser, page)) < 0) await pressButton(browser, page);
    const tabId = await tabIdOf(browser, page);
    const report = await reportOf(tabId);
    console.log(`\n${'─'.repeat(78)}\n${demo.label}\n${demo.url}`);
    if (!report) {
      console.log('  not read');
      continue;
    }
    print(report, await badgeOf(browser, page));
    const name = demo.file.replace(/\.html$/, '');
    await shoot(page, `${name}-marked`);
    if (index === 0) {
      const popup = await openPopupFor(browser, page);
      await popup.getByRole('heading').first().waitFor();
      await shoot(popup, `${name}-popup`, true);
      await popup.close();
    }
    await page.close();
  }
  await own.reload();
  await own.getByRole('heading').first().waitFor();
  await shoot(own, 'options');
  await browser.close();
  console.log(`\nNo display here, so this ran headless. Pictures:\n${saved.join('\n')}`);
}

/** Wait until the page has been read; the content script waits for the page to be quiet. */
async function reportOf(tabId: number): Promise<Report | null> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const { state, report } = await ask(browser, 'snapshot', { tabId });
    if (state === 'read') return report;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return null;
}

function print(report: Report, badge: string): void {
  const { count } = report;
  const asks = [...report.skills.filter(({ soft }) => !soft), ...report.certifications].filter(
    ({ sure, strength }) => sure && strength !== 'mentioned',
  );
  const names = (standing: 'have' | 'missing', strength: string) =>
    asks
      .filter((line) => (line.standing === 'missing') === (standing === 'missing'))
      .filter((line) => line.strength === strength)
      .map((line) => {
        const proof = line.proofs[0];
        return proof ? `${line.name} (${proof.title})` : line.name;
      })
      .join(', ') || '–';
  console.log(`  ${report.title ?? '?'} · ${report.company ?? '?'}`);
  console.log(
    `  asked: ${count.required} required, ${count.preferred} preferred; badge "${badge}"`,
  );
  console.log(`  have, required:     ${names('have', 'required')}`);
  console.log(`  have, preferred:    ${names('have', 'preferred')}`);
  console.log(`  missing, required:  ${names('missing', 'required')}`);
  console.log(`  missing, preferred: ${names('missing', 'preferred')}`);
  for (const { kind, text, waived } of report.gates)
    console.log(`  ${waived ? 'not needed' : 'gate'} (${kind}): ${text}`);
  for (const suggestion of report.suggestions.slice(0, 3)) {
    const { totalUsd, free } = suggestion;
    const cost = free
      ? 'free'
      : totalUsd
        ? `about $${[...new Set(totalUsd)].join('–')}`
        : 'price not known';
    const closes = suggestion.closes.map(({ name }) => name).join(', ');
    console.log(
      `  suggested: ${suggestion.name} (${suggestion.issuer}), ${cost}: closes ${closes}`,
    );
  }
}
