/**
 * npm run gallery: every screen and state, in both themes, narrow and wide, as one page of pictures
 * in artifacts/gallery. Expects `npm run build`. Made to be looked at, all of it, after every change.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MORE_SCREENS } from '../tests/browser/more-screens.ts';
import { openScreen, SCREENS } from '../tests/browser/screens.ts';
import { launchChromium } from './lib/chromium.ts';

const folder = fileURLToPath(new URL('../artifacts/gallery', import.meta.url));
const WIDTHS = [380, 1280];
const THEMES = ['light', 'dark'] as const;

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const browser = await launchChromium();
const rows: string[] = [];
for (const [index, screen] of [...SCREENS, ...MORE_SCREENS].entries()) {
  const page = await openScreen(browser, screen);
  const pictures: string[] = [];
  for (const colorScheme of THEMES)
    for (const width of WIDTHS) {
      // The popup has one width.
      if (width > 380 && screen.name.startsWith('Popup')) continue;
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 640 });
      await page.waitForTimeout(200);
      const name = `${String(index + 1).padStart(2, '0')}-${colorScheme}-${width}.png`;
      await page.screenshot({ path: join(folder, name), fullPage: true });
      pictures.push(`<img src="${name}" alt="${colorScheme}, ${width} px" loading="lazy">`);
    }
  rows.push(`<h2>${screen.name}</h2><div>${pictures.join('')}</div>`);
  console.log(screen.name);
}
await browser.close();
const style =
  'body{font:16px system-ui;margin:2rem;background:#ddd}div{display:flex;gap:1rem;align-items:start;overflow:auto}img{max-height:900px;box-shadow:0 0 8px #0004}';
await writeFile(
  join(folder, 'index.html'),
  `<!doctype html><meta charset="utf-8"><title>Waymark gallery</title><style>${style}</style>${rows.join('\n')}\n`,
);
console.log(`\n${join(folder, 'index.html')}`);
