import { describe, expect, it } from 'vitest';
import {
  joined,
  plainAddress,
  repeatedEmployers,
  sameJob,
} from '../../../src/core/boards/identity.ts';
import type { Posting } from '../../../src/core/domain/posting.ts';
import { savedPosting } from '../support/make.ts';

const TEXT =
  'We look for somebody who draws maps by hand and by machine. You know contour lines, tides and ' +
  'the names of islands, and you answer letters from captains within a week of their arrival.';

function posting(over: Partial<Posting> & { text?: string } = {}): Posting {
  const { text = TEXT, ...rest } = over;
  return {
    board: 'linkedin',
    jobId: '1',
    url: 'https://www.linkedin.com/jobs/view/1',
    title: 'Map Drawer',
    company: 'Northlight Ltd',
    location: null,
    language: null,
    source: 'board',
    lines: [{ text, bullet: false, heading: 'none', depth: 0 }],
    ...rest,
  };
}

const saved = (posting: Posting) => savedPosting('b', '1', { posting });

const other = { text: 'Bake bread at four in the morning, and sell it with a smile until noon.' };

describe('the same job', () => {
  it('is known by its id, whatever the address', () => {
    const again = posting({ url: 'https://www.linkedin.com/jobs/collections/?currentJobId=1' });
    expect(sameJob([saved(posting())], again)?.id).toBe('b/1');
  });

  it('is known through another site and as a repost, by its text', () => {
    const elsewhere = posting({ board: 'indeed', jobId: 'abc', url: 'https://indeed.com/?jk=abc' });
    const repost = posting({ jobId: '77', url: '', company: 'Northlight' });
    expect(sameJob([saved(posting())], elsewhere)).not.toBeNull();
    expect(sameJob([saved(posting())], repost)).not.toBeNull();
  });

  it('is known again under every address and id at which it was met', () => {
    const elsewhere = posting({ board: 'indeed', jobId: 'abc', url: 'https://indeed.com/?jk=abc' });
    const both = joined(saved(posting()), elsewhere, 2);
    expect(both).toMatchObject({ alsoAt: ['https://indeed.com/?jk=abc'], alsoIds: ['indeed:abc'] });
    expect(
      sameJob([both], { ...elsewhere, ...posting(other), board: 'indeed', jobId: 'abc' }),
    ).toBe(both);
  });

  it('is not assumed for another employer, title or text', () => {
    const known = [saved(posting())];
    const fresh = { jobId: '9', url: 'https://x.example/9' };
    expect(sameJob(known, posting({ ...fresh, company: 'Harbour Works' }))).toBeNull();
    expect(sameJob(known, posting({ ...fresh, title: 'Baker' }))).toBeNull();
    expect(sameJob(known, posting({ ...fresh, ...other }))).toBeNull();
  });

  it('ignores in an address what only says where the visitor came from', () => {
    expect(plainAddress('https://www.x.example/job/9/?utm_source=a&id=4#top')).toBe(
      plainAddress('https://x.example/job/9?id=4&trk=mail'),
    );
  });
});

describe('employers', () => {
  it('with several listings are named with their number', () => {
    const companies = ['Northlight Ltd', 'Northlight', 'Harbour', null, null];
    expect(repeatedEmployers(companies.map((company) => ({ company })))).toEqual([
      { company: 'Northlight Ltd', listings: 2 },
    ]);
  });
});
