import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openPage } from '../../scripts/lib/read-file.ts';
import { buildTextMap } from '../../src/features/annotate/text-map.ts';
import { readPage } from '../../src/features/sites/read-page.ts';

const DEMO = join(import.meta.dirname, '../../demo');
const listings = JSON.parse(readFileSync(join(DEMO, 'index.json'), 'utf8')) as {
  file: string;
  url: string;
  label: string;
}[];

describe('the demonstration listings', () => {
  it('are all in the index', () => {
    const files = readdirSync(DEMO).filter((file) => file.endsWith('.html'));
    expect(listings.map(({ file }) => file).sort()).toEqual(files.sort());
  });

  it.each(listings)('$file is read whole, by name, and can be marked', ({ file, url, label }) => {
    const html = readFileSync(join(DEMO, file), 'utf8');
    const read = readPage(openPage(html, url), url, buildTextMap);
    if (read.kind === 'none') expect.fail('not read');
    const { title, company, location, lines } = read.posting;
    expect(label).toContain((title ?? '?').replace(/ \(.*/, ''));
    expect(company).toBeTruthy();
    expect(location).toBeTruthy();
    expect(lines.length).toBeGreaterThan(15);
    expect(read.map).not.toBeNull();
  });

  it('load nothing from anywhere', () => {
    for (const { file } of listings) {
      expect(readFileSync(join(DEMO, file), 'utf8')).not.toMatch(
        /(?:src|@import|url\()\s*=?\s*["']?(?:https?:)?\/\//,
      );
    }
  });
});
