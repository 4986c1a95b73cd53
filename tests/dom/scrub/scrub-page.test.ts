import { describe, expect, it } from 'vitest';
import { buildTextMap } from '../../../src/features/annotate/text-map.ts';
import { scrubPage, type ScrubOptions } from '../../../src/features/scrub/scrub-page.ts';
import { readPage } from '../../../src/features/sites/read-page.ts';
import { claimedAddress, openPage } from '../../../scripts/lib/read-file.ts';

const URL_OF_PAGE =
  'https://www.linkedin.com/jobs/view/data-analyst-4100000001?refId=kJ8s7d6Hf5g4Q3w2&trk=Roswitha';

/** Everything in here that begins with S or is told below must not be in a copy. */
const PAGE = `<!doctype html><html lang="en"><head><title>Data Analyst | Northlight Books</title>
<meta name="csrf" content="Secretmeta"><meta name="pageKey" content="d_jobs_guest_details">
<meta property="og:description" content="For Roswitha Quendel only">
<style>.secretstyle{}</style><script>var user = "Secretscript"</script>
<script type="application/ld+json">{"@type":"JobPosting","title":"Data Analyst","description":"<p>Python, ask Roswitha Quendel</p>","applicationContact":{"@type":"ContactPoint","email":"secretjson@books.example","telephone":"+47 55 11 22 33"}}</script>
<script type="application/json">{"viewer":{"firstName":"Isolde","lastName":"Trautwein","memberId":987654321},"csrfToken":"Secretkey"}</script>
</head><body onload="secretHandler()">
<!-- Secretcomment -->
<nav><a href="/in/isolde-trautwein-8a7b6c">Isolde Trautwein</a> Secretnav</nav>
<main><h1>Data Analyst</h1><img src="/secretphoto.png" alt="Photo of Isolde Trautwein">
<a class="company" href="/company/northlight?session=Secretparam">Northlight Books</a>
<div id="JobDetails_AboutTheJob_4100000001" data-tracking="Secretdata${'x'.repeat(200)}" data-token="a1b2c3d4e5f6g7h8i9">
<p>Dear Isolde, Python is required. Your contact: Roswitha Quendel, tel. 0221 / 987 65 43,
roswitha.quendel@books.example or (555) 123-4567. Ref 4100000001, since 2019, 85,000 a year.</p>
<p>Frau Dr. Ottilie Wegscheider leads the team. Write to Roswitha.</p></div>
<div class="hirer-card__name">Zebulon Underhill</div></main>
<form><input value="Secretvalue"><textarea>Secretarea</textarea><select><option>Secretoption</option></select></form>
<div contenteditable="true">Secretdraft</div><template>Secrettemplate</template>
<iframe srcdoc="Secretframe"></iframe><svg><title>Secretsvg</title></svg></body></html>`;

const NEVER =
  /secret|isolde|trautwein|roswitha|quendel|ottilie|wegscheider|zebulon|underhill|987 ?65|123-4567|55 11 22|4100000001|987654321|kJ8s|a1b2c3/i;

const scrub = (html: string, options: Partial<ScrubOptions> = {}) =>
  scrubPage(openPage(html, URL_OF_PAGE), URL_OF_PAGE, { words: [], everyWord: false, ...options });

describe('what a copy holds', () => {
  const copy = scrub(PAGE);

  it('is nothing of people: names, mails, phones, ids, keys, what was typed, what runs', () => {
    expect(copy.html).not.toMatch(NEVER);
    expect(copy.url).not.toMatch(NEVER);
  });

  it('is the listing still, with the same stand-in for the same thing', () => {
    const { html, url } = copy;
    expect(html).toContain('Python is required');
    expect(html).toContain('since 2019, 85,000 a year');
    expect(html).toContain('Northlight Books');
    const id = /data-analyst-(\d+)/.exec(url)?.[1] ?? 'none';
    expect(html).toContain(`JobDetails_AboutTheJob_${id}`);
    expect(html).toContain(`Ref ${id}`);
    expect(html.match(/Given\d+ Family\d+/g)?.length).toBeGreaterThan(1);
  });

  it('says where it comes from, so that the tools of the project find its reader', () => {
    expect(claimedAddress(openPage(copy.html, 'https://page.invalid/'))).toBe(copy.url);
  });

  it('says how much was replaced, of each kind', () => {
    expect(copy.replaced).toMatchObject({ mails: 1, phones: 2, own: 0 });
    expect(copy.replaced.names).toBeGreaterThanOrEqual(4);
    expect(copy.replaced.numbers).toBeGreaterThanOrEqual(1);
  });

  it('is the same for the same page', () => {
    expect(scrub(PAGE)).toEqual(copy);
  });
});

describe('what the person can have done besides', () => {
  it('replaces words of their choice wherever they stand, in any case', () => {
    const { html, replaced } = scrub(PAGE, { words: ['northlight books', 'PYTHON'] });
    expect(html).not.toMatch(/northlight books|python/i);
    expect(replaced.own).toBe(2);
  });

  it('replaces every word, and the page still has its shape', () => {
    const guest = `<meta name="pageKey" content="d_jobs_guest_details"><main><h1 class="top-card-layout__title">Data Analyst</h1>
<a class="topcard__org-name-link" href="/company/x">Northlight Books</a>
<div class="description__text"><div class="show-more-less-html__markup"><p>We keep the books of many shops by the sea.</p><h3>Requirements</h3><ul><li>Python</li><li>SQL &amp; Excel</li></ul></div></div></main>`;
    const { html, url } = scrub(guest, { everyWord: true });
    expect(html).not.toMatch(/Data Analyst|Northlight|Python|SQL|shops/);
    const read = readPage(openPage(html, url), url, buildTextMap);
    expect(read.kind === 'posting' && read.posting.lines.map(({ bullet }) => bullet)).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });
});

describe('a page that is no page', () => {
  it.each(['', '<svg>', 'just text', '<frameset><frame src="x"></frameset>', '{"a":1}'])(
    'gives a copy without a fault: %s',
    (html) => {
      expect(scrub(html).html).toContain('saved from url=');
    },
  );
});
