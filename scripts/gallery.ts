/**
 * npm run gallery [-- WORDS]: every screen and state (or those whose name has these words), in both
 * themes and in forced colours, narrow and wide, as one page of pictures in artifacts/gallery.
 * Expects `npm run build`. Made to be looked at, all of it, after every change.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ALL_SCREENS } from '../tests/browser/all-screens.ts';
import { openScreen } from '../tests/browser/screens.ts';
import { launchChromium } from './lib/chromium.ts';

const folder = fileURLToPath(new URL('../artifacts/gallery', import.meta.url));
const LOOKS = [
  { name: 'light', colorScheme: 'light', forcedColors: 'none', widths: [380, 1280, 320] },
  { name: 'dark', colorScheme: 'dark', forcedColors: 'none', widths: [380, 1280] },
  { name: 'forced', colorScheme: 'dark', forcedColors: 'active', widths: [380] },
] as const;

const wanted = process.argv.slice(2).join(' ').toLowerCase();
const screens = ALL_SCREENS.filter(({ name }) => name.toLowerCase().includes(wanted));
if (wanted === '') await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const browser = await launchChromium();
const rows: string[] = [];
for (const screen of screens) {
  const page = await openScreen(browser, screen);
  const isPopup = screen.name.startsWith('Popup');
  const pictures: string[] = [];
  for (const { name: look, widths, ...media } of LOOKS)
    for (const width of widths) {
      // The popup has one width; only the browser's zoom makes it narrower.
      if (width > 380 && isPopup) continue;
      await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 640 });
      await screen.again?.(page);
      if (isPopup) {
        // At its full height, so that its foot stands where it belongs.
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        await page.setViewportSize({ width, height });
      }
      // Not before the new size is on the screen.
      await page.evaluate(
        () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
      );
      const number = String(ALL_SCREENS.indexOf(screen) + 1).padStart(2, '0');
      const name = `${number}-${look}-${width}.png`;
      await page.screenshot({ path: join(folder, name), fullPage: true });
      pictures.push(`<img src="${name}" alt="${look}, ${width} px" loading="lazy">`);
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
