import { describe, expect, it } from 'vitest';
import { buildTextMap, type TextMap } from '../../src/features/annotate/text-map.ts';
import { readPage } from '../../src/features/sites/read-page.ts';
import { siteFor, sites } from '../../src/features/sites/registry.ts';
import { openPage } from '../../scripts/lib/read-file.ts';
import { fixtures, notationOf } from './fixtures.ts';

const pages = fixtures();

/** Opened once for all readers that must find nothing in them. */
const opened = [
  ...pages.map(({ name, folder, html }) => ({
    name,
    folder,
    document: openPage(html, 'https://page.invalid/'),
  })),
  { name: 'an empty page', folder: '', document: openPage('', 'https://page.invalid/') },
];

/** How many characters of a line do not lead back to the same characters in the page. */
function lost(map: TextMap): number {
  let bad = 0;
  map.lines.forEach(({ text }, line) => {
    for (let at = 0; at < text.length; at += 1) {
      const range = map.range(line, at, at + 1);
      const there =
        range === null ? '' : (range.startContainer as Text).data.charAt(range.startOffset);
      if (there !== text.charAt(at) && !(text.charAt(at) === ' ' && /\s/.test(there))) bad += 1;
    }
  });
  return bad;
}

describe('every saved page', () => {
  it.each(pages)('$name gives what is written beside it', ({ html, expected }) => {
    const read = readPage(openPage(html, expected.url), expected.url, buildTextMap);
    if (expected.none !== undefined) {
      expect(read.kind === 'none' ? read.detail.status : read.posting).toBe(expected.none);
      return;
    }
    if (read.kind === 'none') expect.fail(`not read; tried ${read.detail.tried.join(', ')}`);
    const { board, source, jobId, title, company, location, lines } = read.posting;
    expect({
      board,
      source,
      jobId,
      title,
      company,
      location,
      lines: lines.map(notationOf),
    }).toEqual({
      board: expected.board,
      source: expected.source,
      jobId: expected.jobId,
      title: expected.title,
      company: expected.company,
      location: expected.location,
      lines: expected.lines,
    });
    expect(read.map === null).toBe(expected.marked === false);
    if (read.map !== null) expect(lost(read.map)).toBe(0);
  });

  it.each(pages)('$name is left as it was and reads the same twice', ({ html, expected }) => {
    const document = openPage(html, expected.url);
    const before = document.documentElement.outerHTML;
    const once = JSON.stringify(readPage(document, expected.url, buildTextMap));
    const again = JSON.stringify(readPage(document, expected.url, buildTextMap));
    expect(document.documentElement.outerHTML).toBe(before);
    expect(again).toBe(once);
  });
});

describe.each(sites)('the reader of $id', (site) => {
  const own = pages.filter(
    ({ expected }) => expected.board === site.id && expected.source === 'board',
  );

  it('reads its own pages without page data and the generic reader', () => {
    for (const { html, expected, name } of own) {
      const read = readPage(openPage(html, expected.url), expected.url, buildTextMap, {
        pageData: false,
        generic: false,
      });
      expect(
        read.kind === 'posting' ? read.posting.lines.map(notationOf) : 'not read',
        name,
      ).toEqual(expected.lines);
    }
  });

  it('claims no host of another board', () => {
    for (const other of sites.filter(({ id }) => id !== site.id)) {
      for (const host of other.hosts) expect(siteFor(host, [site])).toBeNull();
    }
    for (const host of site.hosts) {
      expect(siteFor(host)?.id).toBe(site.id);
      expect(siteFor(`jobs.${host}`, [site])?.id).toBe(site.id);
      expect(siteFor(`not-${host}`, [site])).toBeNull();
      expect(siteFor(`${host}.example`, [site])).toBeNull();
    }
  });

  it('never throws and finds nothing on the pages of others and on an empty one', () => {
    const [host] = site.hosts;
    const url = new URL(`https://${host ?? ''}/`);
    for (const { name, document } of opened.filter(({ folder }) => folder !== site.id)) {
      const identity = site.identify(url);
      const found = site.read({ document, url, identity });
      expect(found === null ? null : found.nodes.map((node) => node.className), name).toBeNull();
    }
  });
});
