import { describe, expect, it, vi } from 'vitest';
import {
  type ContentBrowser,
  contentBrowser,
  type ContentListener,
} from '../../../src/platform/content-browser.ts';
import { openContentPort, type PageActions } from '../../../src/protocol/content-port.ts';
import type { PageState } from '../../../src/protocol/messages.ts';

const NONE: PageState = {
  kind: 'none',
  detail: { status: 'no-posting', board: null, jobId: null, url: 'https://a.example/', tried: [] },
};
const POSTING: PageState = {
  kind: 'posting',
  posting: {
    board: 'linkedin',
    jobId: '1',
    url: 'https://www.linkedin.com/jobs/view/1',
    title: 'Analyst',
    company: null,
    location: null,
    language: null,
    source: 'board',
    lines: [],
  },
};

function page(answer: () => Promise<unknown> = () => Promise.resolve(undefined)) {
  const listeners = new Set<ContentListener>();
  const runtime: { id?: string } & Omit<ContentBrowser['runtime'], 'id'> = {
    id: 'waymark',
    sendMessage: vi.fn(answer),
    onMessage: {
      addListener: (listener) => listeners.add(listener),
      removeListener: (listener) => listeners.delete(listener),
    },
  };
  const hear = (message: unknown, id = 'waymark') => {
    const respond = vi.fn();
    for (const listener of listeners) expect(listener(message, { id }, respond)).toBe(false);
    return respond;
  };
  return { runtime, listeners, hear, port: openContentPort({ runtime }) };
}

const actions = (own: Partial<PageActions> = {}): PageActions => ({
  describe: () => NONE,
  refresh: () => undefined,
  reveal: () => false,
  step: () => undefined,
  selection: () => '',
  toggleMarks: () => undefined,
  ...own,
});

const describeMessage = (postingOnly: boolean) => ({
  to: 'content',
  name: 'describe',
  request: { postingOnly },
});

describe('the content script’s port', () => {
  it('hands back the value of a good answer, and nothing of a bad one', async () => {
    const good = page(() => Promise.resolve({ ok: true, value: { read: true } }));
    expect(await good.port.ask('mayRead', {})).toEqual({ read: true });
    const refused = page(() => Promise.resolve({ ok: false, error: { code: 'internal' } }));
    expect(await refused.port.ask('mayRead', {})).toBeNull();
    expect(await page().port.ask('mayRead', {})).toBeNull();
  });

  it('stays calm when the extension was updated under it', async () => {
    const orphan = page(() => {
      throw new Error('Extension context invalidated.');
    });
    expect(await orphan.port.ask('reportPage', { state: NONE })).toBeNull();
    expect(orphan.port.alive()).toBe(true);
    delete orphan.runtime.id;
    expect(orphan.port.alive()).toBe(false);
  });

  it('describes its page always when asked alone, else only with a posting', () => {
    const { port, hear } = page();
    let state: PageState = NONE;
    port.listen(actions({ describe: () => state }), new AbortController().signal);
    expect(hear(describeMessage(false))).toHaveBeenCalledWith(NONE);
    expect(hear(describeMessage(true))).not.toHaveBeenCalled();
    state = POSTING;
    expect(hear(describeMessage(true))).toHaveBeenCalledWith(POSTING);
  });

  it('leaves the answer to other frames when it does not have the place', () => {
    const { port, hear } = page();
    const reveal = vi.fn(() => false);
    port.listen(actions({ reveal }), new AbortController().signal);
    const message = { to: 'content', name: 'reveal', request: { line: 1, start: 0, end: 3 } };
    expect(hear(message)).not.toHaveBeenCalled();
    expect(reveal).toHaveBeenCalledWith({ line: 1, start: 0, end: 3 });
    reveal.mockReturnValue(true);
    expect(hear(message)).toHaveBeenCalledWith({ shown: true });
  });

  it('follows no stranger and no message meant for others', () => {
    const { port, hear } = page();
    const refresh = vi.fn();
    port.listen(actions({ refresh }), new AbortController().signal);
    hear({ to: 'content', name: 'refresh', request: {} }, 'other');
    hear({ type: 'changed' });
    hear(null);
    expect(refresh).not.toHaveBeenCalled();
    hear({ to: 'content', name: 'refresh', request: {} });
    expect(refresh).toHaveBeenCalledOnce();
  });

  it('stops listening with its signal', () => {
    const { port, listeners } = page();
    const controller = new AbortController();
    port.listen(actions(), controller.signal);
    expect(listeners.size).toBe(1);
    controller.abort();
    expect(listeners.size).toBe(0);
  });
});

describe('contentBrowser', () => {
  const api = page().runtime;

  it('is not fooled by an element of the page with the id "browser"', () => {
    expect(contentBrowser({ browser: { tagName: 'DIV' }, chrome: { runtime: api } }).runtime).toBe(
      api,
    );
  });

  it('takes the API wherever it is', () => {
    expect(contentBrowser({ browser: { runtime: api } }).runtime).toBe(api);
    expect(contentBrowser({ chrome: { runtime: api } }).runtime).toBe(api);
    expect(() => contentBrowser({})).toThrow();
  });
});
