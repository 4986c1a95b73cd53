import { describe, expect, it } from 'vitest';
import { openPage } from '../../scripts/lib/read-file.ts';
import { buildTextMap } from '../../src/features/annotate/text-map.ts';
import { readPage } from '../../src/features/sites/read-page.ts';

const TEXT =
  '<p>We paint ships and the sheds they are built in.</p><h3>Requirements</h3><ul><li>Two years with spray guns</li><li>Experience of working at height</li></ul><p>You will join a crew of nine.</p>';

function read(html: string, url = 'https://careers.slipway.example/j/7') {
  const found = readPage(openPage(html, url), url, buildTextMap);
  return found.kind === 'posting' ? found : found.detail;
}

function postingIn(html: string, url?: string) {
  const found = read(html, url);
  if (!('posting' in found)) throw new Error(found.tried.join(', '));
  return found.posting;
}

const state = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

describe('the state that a framework leaves in the page', () => {
  it.each([
    [
      'Next.js',
      `<script id="__NEXT_DATA__" type="application/json">${state({ props: { pageProps: { job: { title: 'Ship Painter', jobType: 'FULL', company: { name: 'Slipway' }, description: TEXT } } } })}</script>`,
    ],
    [
      'Nuxt, by places',
      `<script id="__NUXT_DATA__" type="application/json">${state([{ offer: 1 }, { title: 2, description: 3, salary: 4, company: 5 }, 'Ship Painter', { cs: 6, en: 6 }, 20, { name: 7 }, TEXT, 'Slipway'])}</script>`,
    ],
    [
      'a variable of the window, with sections of their own',
      `<script>window.__appData = ${state({ posting: { text: 'Ship Painter', workplaceType: 'onsite', companyName: 'Slipway', description: TEXT, lists: [{ text: 'Who you are', content: '<li>Not afraid of heights</li>' }] } })};</script>`,
    ],
  ])('%s: is read when the page shows nothing else', (_name, script) => {
    const posting = postingIn(
      `<title>Ship Painter | Slipway</title><h1>Ship Painter</h1><div id="app">Loading</div>${script}`,
    );
    expect(posting).toMatchObject({ title: 'Ship Painter', company: 'Slipway', source: 'json-ld' });
    expect(posting.lines.map(({ text }) => text)).toContain('Two years with spray guns');
  });

  it('of another job, of an article or of a product is no posting', () => {
    const page = (object: object) =>
      read(
        `<title>Ship Painter</title><h1>Ship Painter</h1><script type="application/json">${state(object)}</script>`,
      );
    const long = '<p>Colours age, and so do the people who mix them.</p>'.repeat(8);
    expect(page({ title: 'Welder', jobType: 'FULL', description: TEXT })).toHaveProperty('tried');
    expect(page({ title: 'Ship Painter', content: long, author: 'x' })).toHaveProperty('tried');
    expect(page({ name: 'Ship Painter', description: long, applyCoupon: 1 })).toHaveProperty(
      'tried',
    );
  });
});

describe('which source is believed', () => {
  const data = (title: string, description: string) =>
    `<script type="application/ld+json">${state({ '@type': 'JobPosting', title, description, hiringOrganization: { name: 'Slipway' } })}</script>`;

  it('of several postings in page data, the one whose title is the page’s, not one that it contains', () => {
    const posting = postingIn(
      `<title>Senior Painter | Slipway</title><h1>Senior Painter</h1>${data('Painter', TEXT.replace('Two years', 'One year'))}${data('Senior Painter', TEXT)}`,
    );
    expect(posting.lines.map(({ text }) => text)).toContain('Two years with spray guns');
  });

  it('page data, when a board’s selector has come to hold a teaser only', () => {
    const posting = postingIn(
      `<title>Job Application for Ship Painter at Slipway</title><div class="job__title"><h1>Ship Painter</h1></div><div class="job__description">We paint ships and the sheds they are built in.</div>${data('Ship Painter', TEXT)}`,
      'https://job-boards.greenhouse.io/slipway/jobs/4400001',
    );
    expect(posting).toMatchObject({ board: 'greenhouse', jobId: '4400001', source: 'json-ld' });
    expect(posting.lines.length).toBeGreaterThan(3);
  });

  it.each([
    ['gh_jid=4400001', 'greenhouse', '4400001'],
    [
      'ashby_jid=1e8c7b52-9a44-4f06-8a3d-6d1c90f2b7e5',
      'ashby',
      '1e8c7b52-9a44-4f06-8a3d-6d1c90f2b7e5',
    ],
  ])('an employer’s own page with %s is the posting of that board', (query, board, jobId) => {
    const html = `<title>Ship Painter | Slipway</title><h1>Ship Painter</h1><main>${TEXT}<a href="/apply">Apply</a></main>${data('Ship Painter', TEXT)}`;
    expect(postingIn(html, `https://www.slipway.example/careers?${query}`)).toMatchObject({
      board,
      jobId,
    });
  });
});

describe('open shadow trees', () => {
  it('are read where the page itself holds nothing', () => {
    const document = openPage(
      '<title>Ship Painter | Slipway</title><body><job-app></job-app></body>',
      'https://careers.slipway.example/jobs/7',
    );
    const root = document.querySelector('job-app')?.attachShadow({ mode: 'open' });
    if (root === undefined) throw new Error('no shadow tree');
    root.innerHTML = `<div><h1>Ship Painter</h1>${TEXT}<a href="/apply">Apply</a></div>`;
    const found = readPage(document, 'https://careers.slipway.example/jobs/7', buildTextMap);
    if (found.kind === 'none') expect.fail(found.detail.tried.join());
    expect(found.posting.title).toBe('Ship Painter');
    expect(found.map?.range(0, 0, 2)).not.toBeNull();
  });
});

describe('what could not be read', () => {
  it('names each way that was tried, and what it missed', () => {
    const prose =
      '<p>We paint ships, sheds and the occasional lighthouse all along the coast, whatever the weather.</p>';
    const found = read(
      `<title>x</title><main>${prose.repeat(8)}</main>`,
      'https://boards.greenhouse.io/slipway/jobs/4400001',
    );
    expect(found).toMatchObject({
      status: 'unreadable',
      tried: [
        'greenhouse:description',
        'json-ld:data',
        'microdata:data',
        'payload:data',
        'generic:signs',
      ],
    });
  });
});
