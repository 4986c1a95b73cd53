/**
 * `npm run bench [-- --chromium]`: how fast names are found, in ratios within one run
 * (docs/recognition.md). Without a flag in Node; with it the same code, bundled, in Chromium.
 */
import { measure } from './measure.ts';

if (process.argv.includes('--chromium')) {
  const { inChromium } = await import('./chromium.ts');
  await inChromium((line) => console.log(line));
} else {
  console.log(`Node ${process.versions.node}`);
  measure((line) => console.log(line));
}
