import { expect, it } from 'vitest';
import { reviewFrom, scoreLines } from '../../eval/lib/reviewed-pages.ts';
import type { Posting } from '../../../src/core/domain/posting.ts';

const review = reviewFrom(
  [
    'title: Baker',
    'company: Rye & Co',
    '+ Two years of dough',
    '+ An oven licence',
    '? About us',
    'Cookies',
  ].join('\n'),
);

function posting(...texts: string[]): Posting {
  return {
    board: 'web',
    jobId: null,
    url: 'https://rye.example/jobs/1',
    title: 'Baker',
    company: 'Rye and Co',
    location: null,
    language: null,
    source: 'generic',
    lines: texts.map((text) => ({ text, bullet: false, heading: 'none', depth: 0 })),
  };
}

it('counts wanted lines that were read, and read lines that belong to nothing', () => {
  const score = scoreLines(posting('• Two years of dough', 'About us', 'Cookies'), review);
  expect(score).toMatchObject({ wanted: 2, found: 1, read: 3, foreignLines: ['Cookies'] });
  expect([score.title, score.company]).toEqual([true, false]);
});

it('finds nothing in a page that was not read', () => {
  expect(scoreLines(null, review)).toMatchObject({ wanted: 2, found: 0, read: 0, title: false });
});
