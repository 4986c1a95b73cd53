import { describe, expect, it } from 'vitest';
import { POSTING_LIMITS } from '../../../src/core/domain/posting-limits.ts';
import type { Posting } from '../../../src/core/domain/posting.ts';
import { capPosting } from '../../../src/entries/background/cap-posting.ts';
import { isForbiddenPage } from '../../../src/entries/background/forbidden-page.ts';
import { today } from '../../../src/platform/today.ts';
import { once } from '../../../src/platform/once.ts';

describe('isForbiddenPage', () => {
  it.each([
    'chrome://extensions/',
    'about:blank',
    'edge://settings',
    'moz-extension://x/options.html',
    'chrome-extension://x/options.html',
    'view-source:https://example.com',
    'https://chromewebstore.google.com/detail/x',
    'https://chrome.google.com/webstore/detail/x',
    'https://addons.mozilla.org/en-US/firefox/',
    'https://microsoftedge.microsoft.com/addons/detail/x',
    '',
  ])('knows %s', (url) => {
    expect(isForbiddenPage(url)).toBe(true);
  });

  it.each([
    'https://www.linkedin.com/jobs/view/1',
    'http://localhost:8080/job',
    'file:///home/me/job.html',
    'https://chrome.google.com/intl/en/',
    'https://addons.mozilla.org.example.com/',
  ])('leaves %s alone', (url) => {
    expect(isForbiddenPage(url)).toBe(false);
  });
});

describe('capPosting', () => {
  const posting = (texts: string[]): Posting => ({
    board: 'web',
    jobId: null,
    url: 'https://example.com/',
    title: 't'.repeat(5_000),
    company: null,
    location: null,
    language: null,
    source: 'generic',
    lines: texts.map((text) => ({ text, bullet: false, heading: 'none', depth: 0 })),
  });
  const size = ({ lines }: Posting) => lines.reduce((sum, { text }) => sum + text.length, 0);

  it('keeps an ordinary posting as it is', () => {
    const lines = posting(['Requirements', 'SQL']).lines;
    expect(capPosting(posting(['Requirements', 'SQL'])).lines).toEqual(lines);
  });

  it('keeps lines, line length and the whole within the limits', () => {
    const many = capPosting(posting(Array<string>(20_000).fill('x')));
    expect(many.lines).toHaveLength(POSTING_LIMITS.lines);
    expect(capPosting(posting(['x'.repeat(50_000)])).lines[0]?.text).toHaveLength(
      POSTING_LIMITS.lineChars,
    );
    const long = capPosting(posting(Array<string>(500).fill('x'.repeat(20_000))));
    expect(size(long)).toBe(POSTING_LIMITS.totalChars);
    expect(long.title).toHaveLength(1_000);
  });
});

describe('today', () => {
  it('is the day on the person’s own calendar, late in the evening as well', () => {
    expect(today(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
    expect(today(new Date(2026, 10, 24, 0, 1))).toBe('2026-11-24');
  });
});

describe('once', () => {
  it('makes its value one time only, also for callers that come while it is being made', async () => {
    let made = 0;
    const value = once(() => Promise.resolve((made += 1)));
    expect(await Promise.all([value(), value()])).toEqual([1, 1]);
    expect(await value()).toBe(1);
  });

  it('tries again after a failure', async () => {
    let tries = 0;
    const value = once(() => {
      tries += 1;
      return tries === 1 ? Promise.reject(new Error('not yet')) : Promise.resolve(tries);
    });
    await expect(value()).rejects.toThrow('not yet');
    expect(await value()).toBe(2);
  });
});
