import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageState } from '../../../src/protocol/messages.ts';

type Send = (tabId: number, message: unknown, options: { frameId?: number }) => Promise<unknown>;
const sendMessage = vi.fn<Send>();
const executeScript = vi.fn<() => Promise<unknown>>();
vi.stubGlobal('browser', {
  runtime: {
    id: 'waymark',
    getManifest: () => ({ content_scripts: [{ matches: [], js: ['content.js'] }] }),
  },
  tabs: { sendMessage },
  scripting: { executeScript },
});
vi.stubGlobal('chrome', { runtime: { id: 'waymark' } });
const { askInjected, askPage } = await import('../../../src/entries/background/ask-page.ts');

const posting = (title: string): PageState => ({
  kind: 'posting',
  posting: {
    board: 'web',
    jobId: null,
    url: 'https://careers.example/1',
    title,
    company: null,
    location: null,
    language: null,
    source: 'generic',
    lines: [{ text: 'SQL', bullet: true, heading: 'none', depth: 1 }],
  },
});
const NONE: PageState = {
  kind: 'none',
  detail: { status: 'no-posting', board: null, jobId: null, url: '', tried: ['generic'] },
};
const unheard = new Error('Could not establish connection. Receiving end does not exist.');

/** A tab whose page and inner frame answer as content scripts do. */
function tab({ top, inner }: { top?: unknown; inner?: unknown }) {
  sendMessage.mockImplementation((_tabId, _message, { frameId }) => {
    const answer = frameId === 0 ? top : inner;
    return answer === undefined ? Promise.reject(unheard) : Promise.resolve(answer);
  });
}

describe('askPage', () => {
  beforeEach(() => {
    sendMessage.mockReset();
  });

  it('takes the page’s own posting and asks no frame', async () => {
    tab({ top: posting('Top') });
    expect(await askPage(1)).toEqual({ kind: 'state', state: posting('Top') });
    expect(sendMessage).toHaveBeenCalledOnce();
  });

  it('finds the posting of an inner frame, also where the page itself has no script', async () => {
    tab({ top: NONE, inner: posting('Inner') });
    expect(await askPage(1)).toEqual({ kind: 'state', state: posting('Inner') });
    tab({ inner: posting('Inner') });
    expect(await askPage(1)).toEqual({ kind: 'state', state: posting('Inner') });
  });

  it('says what the page says when no frame has a posting', async () => {
    tab({ top: NONE });
    expect(await askPage(1)).toEqual({ kind: 'state', state: NONE });
  });

  it('tells a tab without a script from one that answers nonsense', async () => {
    tab({});
    expect(await askPage(1)).toEqual({ kind: 'no-script' });
    tab({ top: { kind: 'posting', posting: { lines: 'all of them' } } });
    expect(await askPage(1)).toMatchObject({ kind: 'state', state: { kind: 'none' } });
  });
});

describe('a page that does not answer', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    sendMessage.mockReset();
    return () => vi.useRealTimers();
  });
  const never = () => new Promise<never>(() => undefined);

  it('is called busy once the patience for it and for its frames is over', async () => {
    sendMessage.mockImplementation(never);
    const answer = askPage(1, 400);
    await vi.advanceTimersByTimeAsync(800);
    expect(await answer).toEqual({ kind: 'busy' });
  });

  it('is called busy too while it loads and cannot be given the script', async () => {
    executeScript.mockImplementation(never);
    const answer = askInjected(1, 400);
    await vi.advanceTimersByTimeAsync(400);
    expect(await answer).toEqual({ kind: 'busy' });
  });

  it('is asked as soon as the script is in it', async () => {
    executeScript.mockResolvedValue([]);
    tab({ top: posting('Top') });
    expect(await askInjected(1, 400)).toEqual({ kind: 'state', state: posting('Top') });
  });

  it('is told from one that the browser keeps extensions out of', async () => {
    executeScript.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
    expect(await askInjected(1)).toEqual({ kind: 'forbidden' });
    executeScript.mockRejectedValue(new Error('Cannot access contents of the page.'));
    expect(await askInjected(1)).toEqual({ kind: 'no-script' });
  });
});
