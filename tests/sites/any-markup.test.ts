import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openPage } from '../../scripts/lib/read-file.ts';
import { buildTextMap } from '../../src/features/annotate/text-map.ts';
import { readPage } from '../../src/features/sites/read-page.ts';

const TEXTS = [
  'SQL',
  'C++ and C#',
  ' Requirements: ',
  '• Excel\n• R\n',
  '\u00a0\u200bNode.js\u00ad ',
  '🚀 We are looking for a nurse with two years of experience. ',
  '必須条件',
  '- ',
  '\n\n',
  '<script>alert(1)</script>',
];
const TAGS = [
  'p',
  'div',
  'span',
  'b',
  'ul',
  'li',
  'br',
  'table',
  'tr',
  'td',
  'h2',
  'pre',
  'a',
  'dl',
  'dt',
  'x-tag',
  'button',
  'section',
  'svg',
  'template',
  'iframe',
  'form',
  'article',
];
const ATTRIBUTES = [
  '',
  ' class="job-description"',
  ' hidden',
  ' style="white-space:pre-line"',
  ' role="heading"',
  ' aria-hidden="true"',
  ' itemprop="description"',
  ' id="job-details"',
];

const { markup } = fc.letrec<{ markup: string; part: string; element: string }>((tie) => ({
  markup: fc.array(tie('part'), { maxLength: 6 }).map((parts) => parts.join('')),
  part: fc.oneof({ maxDepth: 4 }, fc.constantFrom(...TEXTS), tie('element')),
  element: fc
    .tuple(fc.constantFrom(...TAGS), fc.constantFrom(...ATTRIBUTES), tie('markup'), fc.boolean())
    // Some elements are never closed, as in real descriptions.
    .map(
      ([tag, attribute, inner, closed]) =>
        `<${tag}${attribute}>${inner}${closed ? `</${tag}>` : ''}`,
    ),
}));

const URLS = [
  'https://www.linkedin.com/jobs/view/4320951401/',
  'https://www.indeed.com/viewjob?jk=0123456789abcdef',
  'https://careers.acme.example/jobs/1',
  'not an address',
];

describe('any markup', () => {
  it('gives lines whose every character leads back to itself in the page', () => {
    fc.assert(
      fc.property(markup, (html) => {
        document.body.innerHTML = html;
        const map = buildTextMap([document.body]);
        map.lines.forEach(({ text }, line) => {
          for (let at = 0; at < text.length; at += 1) {
            const range = map.range(line, at, at + 1);
            const there = (range?.startContainer as Text).data.charAt(range?.startOffset ?? -1);
            const same =
              there === text.charAt(at) || (text.charAt(at) === ' ' && !/\S{2}/.test(there));
            if (!same)
              throw new Error(`${JSON.stringify(text)} at ${String(at)}: ${JSON.stringify(there)}`);
          }
        });
      }),
      { numRuns: 200 },
    );
  });

  it('is read without an exception, without a change, and the same twice', () => {
    fc.assert(
      fc.property(markup, fc.constantFrom(...URLS), (html, url) => {
        const page = openPage(`<title>Nurse | Acme</title><body>${html}`, 'https://page.invalid/');
        const before = page.documentElement.outerHTML;
        const once = JSON.stringify(readPage(page, url, buildTextMap));
        expect(JSON.stringify(readPage(page, url, buildTextMap))).toBe(once);
        expect(page.documentElement.outerHTML).toBe(before);
      }),
      { numRuns: 60 },
    );
  });

  it('is read when the page is hostile: endless data, no body, data of the wrong kind', () => {
    const pages = [
      '<frameset><frame src="x"></frameset>',
      `<script type="application/ld+json">${'['.repeat(20_000)}</script>`,
      '<script type="application/ld+json">{"@type":"JobPosting","title":7,"description":{"a":[null]},"hiringOrganization":[[]],"jobLocation":"x"}</script><h1>x</h1>',
      `<script type="application/ld+json">{"@graph":{"@graph":{"@type":"JobPosting"}}}</script>`,
      `<h1>Nurse</h1>${'<div>'.repeat(400)}Requirements`,
    ];
    for (const html of pages) {
      for (const url of URLS) {
        const read = readPage(openPage(html, 'https://page.invalid/'), url, buildTextMap);
        expect(read.kind).toBe('none');
      }
    }
  });
});
