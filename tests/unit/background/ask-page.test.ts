import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageState } from '../../../src/protocol/messages.ts';

type Send = (tabId: number, message: unknown, options: { frameId?: number }) => Promise<unknown>;
const sendMessage = vi.fn<Send>();
vi.stubGlobal('browser', { runtime: { id: 'waymark' }, tabs: { sendMessage } });
vi.stubGlobal('chrome', { runtime: { id: 'waymark' } });
const { askPage } = await import('../../../src/entries/background/ask-page.ts');

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
