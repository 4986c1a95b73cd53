import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { siteFor, sites } from '../../src/features/sites/registry.ts';
import { fixtures } from './fixtures.ts';

const FOLDER = join(import.meta.dirname, '../../src/features/sites');
const idOf = (url: string) => {
  const parsed = new URL(url);
  const site = siteFor(parsed.hostname);
  const identity = site?.identify(parsed);
  return site === null ? null : [site.id, identity?.kind, identity?.jobId];
};

describe('the list of boards', () => {
  it('holds every reader, once, in order', () => {
    const ids = sites.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
    const readers = readdirSync(FOLDER).filter((file) =>
      /^export const \w+(?:: Site)? = (?:board\(|\{)/m.test(
        readFileSync(join(FOLDER, file), 'utf8'),
      ),
    );
    for (const file of readers) expect(ids, file).toContain(file.replace('.ts', ''));
  });

  it('has a saved page for every reader with selectors, and three in all', () => {
    const pages = fixtures();
    const proven = new Set(
      pages
        .filter(({ expected }) => expected.source === 'board')
        .map(({ expected }) => expected.board),
    );
    const file = readFileSync(join(FOLDER, 'identities.ts'), 'utf8');
    const addressOnly = new Set(
      Array.from(file.matchAll(/known\(\s*'(\w+)'/g), (match) => match[1]),
    );
    for (const { id } of sites.filter((site) => !addressOnly.has(site.id))) {
      expect(proven, id).toContain(id);
      // A plain page, an awkward one, and a list or pane.
      expect(pages.filter(({ folder }) => folder === id).length, id).toBeGreaterThan(2);
    }
  });
});

describe('an address says what is open', () => {
  it.each([
    ['https://www.linkedin.com/jobs/view/4320951401/', ['linkedin', 'detail', '4320951401']],
    [
      'https://de.linkedin.com/jobs/view/c%2B%2B-entwickler-at-x-1824273387?refId=1',
      ['linkedin', 'detail', '1824273387'],
    ],
    ['https://www.linkedin.com/comm/jobs/view/4320951401', ['linkedin', 'detail', '4320951401']],
    [
      'https://www.linkedin.com/jobs/search/?currentJobId=4334&keywords=x',
      ['linkedin', 'detail', '4334'],
    ],
    [
      'https://www.linkedin.com/jobs/collections/recommended/?currentJobId=77',
      ['linkedin', 'detail', '77'],
    ],
    ['https://www.linkedin.com/jobs/search/?keywords=x', ['linkedin', 'list', null]],
    ['https://www.linkedin.com/feed/?currentJobId=77', ['linkedin', 'none', null]],
    ['https://www.linkedin.com/jobsearch-tips', ['linkedin', 'none', null]],
    [
      'https://uk.indeed.com/jobs?q=x&vjk=ab12cd34ef56ab78',
      ['indeed', 'detail', 'ab12cd34ef56ab78'],
    ],
    [
      'https://www.indeed.com/viewjob?jk=ab12cd34ef56ab78&from=x',
      ['indeed', 'detail', 'ab12cd34ef56ab78'],
    ],
    ['https://boards.greenhouse.io/acme/jobs/6600123', ['greenhouse', 'detail', '6600123']],
    [
      'https://jobs.eu.lever.co/acme/1e8c7b52-9a44-4f06-8a3d-6d1c90f2b7e5/apply',
      ['lever', 'detail', '1e8c7b52-9a44-4f06-8a3d-6d1c90f2b7e5'],
    ],
    ['https://jobs.lever.co/acme', ['lever', 'list', null]],
    [
      'https://acme.wd5.myworkdayjobs.com/en-US/Ext/job/Oslo/Sales--Lead_R-0048812-1?q=1',
      ['workday', 'detail', 'R-0048812'],
    ],
    ['https://acme.wd5.myworkdayjobs.com/en-US/Ext', ['workday', 'unknown', null]],
    [
      'https://www.stepstone.de/stellenangebote--Controller--13519902-inline.html',
      ['stepstone', 'detail', '13519902'],
    ],
    ['https://www.glassdoor.co.uk/job-listing/x.htm?jl=1010', ['glassdoor', 'detail', '1010']],
    ['https://linkedin.com.evil.example/jobs/view/1', null],
    ['https://notlinkedin.com/jobs/view/1', null],
  ])('%s', (url, expected) => {
    expect(idOf(url)).toEqual(expected);
  });
});
