/**
 * `npm run bench [-- --chromium | --page | --vault]`: how fast names are found, in ratios within one run
 * (docs/recognition.md). Without a flag in Node; with it the same code, bundled, in Chromium.
 */
import { loadCatalogFiles } from '../../scripts/lib/load-catalog.ts';
import { isEverydayWord } from '../../src/core/recognition/everyday-words.ts';
import { measure } from './measure.ts';

const catalog = loadCatalogFiles();
const names = [...catalog.skills, ...catalog.credentials]
  .flatMap((entry) => {
    const needEvidence = new Set(entry.risky);
    return [entry.name, ...(entry.names ?? [])].filter((name) => !needEvidence.has(name));
  })
  .filter((name) => !isEverydayWord(name.toLowerCase()));
const say = (line: string): void => console.log(line);

if (process.argv.includes('--chromium')) {
  const { inChromium } = await import('./chromium.ts');
  await inChromium(say, names);
} else if (process.argv.includes('--page')) {
  const { pageBench } = await import('./page.ts');
  await pageBench(say);
} else if (process.argv.includes('--vault')) {
  const { vaultBench } = await import('./vault.ts');
  await vaultBench(say);
} else {
  say(`Node ${process.versions.node}`);
  measure(say, names);
}
