import { describe, expect, it, vi } from 'vitest';
import type { MessageListener, Sender } from '../../../src/platform/browser.ts';
import { CodedError } from '../../../src/platform/coded-error.ts';
import type { Result } from '../../../src/protocol/messages.ts';
import { toBackground } from '../../../src/protocol/messages.ts';
import { type Handlers, serve } from '../../../src/protocol/serve.ts';

const ORIGIN = 'chrome-extension://waymark/';
const POPUP: Sender = { id: 'waymark', url: `${ORIGIN}src/entries/popup/index.html` };
const OPTIONS_TAB: Sender = { ...POPUP, tab: { id: 4 }, frameId: 0 };
const PAGE: Sender = {
  id: 'waymark',
  url: 'https://www.linkedin.com/jobs/view/1',
  tab: { id: 7 },
  frameId: 0,
};

/** The real `serve` with handlers that tests replace one by one. */
function serving(own: Partial<Handlers> = {}) {
  const listeners: MessageListener[] = [];
  const unforeseen = Object.fromEntries(
    Object.keys(toBackground).map((name) => [name, () => Promise.reject(new Error(name))]),
  ) as unknown as Handlers;
  const report = vi.fn();
  serve(
    { ...unforeseen, ...own },
    {
      extensionId: 'waymark',
      origin: ORIGIN,
      onMessage: (listener) => listeners.push(listener),
      report,
      patienceMs: 50,
    },
  );
  const hear = (message: unknown, sender: Sender) => {
    let answer: (value: Result<unknown>) => void = () => undefined;
    const answered = new Promise<Result<unknown>>((resolve) => (answer = resolve));
    const ours = listeners.map((listener) =>
      listener(message, sender, (value) => answer(value as Result<unknown>)),
    );
    return { ours, answered };
  };
  const send = (name: string, request: unknown, sender: Sender) =>
    hear({ to: 'background', name, request }, sender).answered;
  return { listeners, hear, send, report };
}

describe('serve', () => {
  it('is the only listener and answers with what the handler returns', async () => {
    const { listeners, send } = serving({ deleteRecord: () => ({ record: null }) });
    expect(listeners).toHaveLength(1);
    expect(await send('deleteRecord', { id: 'a' }, POPUP)).toEqual({
      ok: true,
      value: { record: null },
    });
  });

  it.each([
    ['a broadcast to the extension’s pages', { type: 'changed' }],
    ['a message to content scripts', { to: 'content', name: 'refresh', request: {} }],
    ['a name that is not in the table', { to: 'background', name: 'eval', request: {} }],
    ['a name every object has', { to: 'background', name: 'constructor', request: {} }],
    ['no object at all', 'snapshot'],
    ['nothing', null],
  ])('leaves %s to others at once', (_, message) => {
    expect(serving().hear(message, POPUP).ours).toEqual([false]);
  });

  it('leaves messages of another extension alone', () => {
    const message = { to: 'background', name: 'getSettings', request: {} };
    expect(serving().hear(message, { ...POPUP, id: 'other' }).ours).toEqual([false]);
  });

  it('lets no content script send what only the extension’s pages may', async () => {
    const handler = vi.fn();
    const own = Object.fromEntries(
      Object.entries(toBackground)
        .filter(([, { from }]) => from === 'extension')
        .map(([name]) => [name, handler]),
    );
    const { send } = serving(own);
    for (const name of Object.keys(own)) {
      const answer = await send(name, {}, PAGE);
      expect(answer, name).toMatchObject({ ok: false, error: { code: 'not-allowed' } });
    }
    expect(Object.keys(own)).toContain('listRecords');
    expect(handler).not.toHaveBeenCalled();
  });

  it('does not take an address that only looks like the extension’s for its own', async () => {
    const { send } = serving({ listRecords: () => ({ records: [], unreadable: 0 }) });
    const near = { ...PAGE, url: 'https://example.com/?chrome-extension://waymark/' };
    expect(await send('listRecords', {}, near)).toMatchObject({ ok: false });
    expect(await send('listRecords', {}, { id: 'waymark' })).toMatchObject({ ok: false });
  });

  it('lets no page of the extension speak for a job page, in a tab or not', async () => {
    const { send } = serving({ mayRead: () => ({ read: true }) });
    expect(await send('mayRead', {}, OPTIONS_TAB)).toMatchObject({ ok: false });
    expect(await send('mayRead', {}, POPUP)).toMatchObject({ ok: false });
    expect(await send('mayRead', {}, PAGE)).toMatchObject({ ok: true });
  });

  it('lets the extension’s pages ask from a tab as from the popup', async () => {
    const { send } = serving({ listRecords: () => ({ records: [], unreadable: 0 }) });
    expect(await send('listRecords', {}, OPTIONS_TAB)).toMatchObject({ ok: true });
  });

  it('tells the handler which frame speaks, from the browser and not from the message', async () => {
    const mayRead = vi.fn(() => ({ read: true }));
    const { send } = serving({ mayRead });
    await send('mayRead', { tabId: 99 }, { ...PAGE, frameId: 3 });
    expect(mayRead).toHaveBeenCalledWith({}, { tabId: 7, frameId: 3, shown: true });
    await send('mayRead', {}, { ...PAGE, documentLifecycle: 'prerender' });
    expect(mayRead).toHaveBeenLastCalledWith({}, { tabId: 7, frameId: 0, shown: false });
  });

  it('refuses a request of the wrong shape before any handler sees it', async () => {
    const saveRecord = vi.fn();
    const { send } = serving({ saveRecord });
    const answer = await send('saveRecord', { record: { kind: 'credential', id: 1 } }, POPUP);
    expect(answer).toMatchObject({ ok: false, error: { code: 'bad-request' } });
    expect(saveRecord).not.toHaveBeenCalled();
  });

  it('refuses highlight names that could carry a rule of their own', async () => {
    const styleMarks = vi.fn(() => ({}));
    const { send } = serving({ styleMarks });
    const names = {
      have: 'abcdefghij',
      'missing-required': 'abcdefghik',
      'missing-preferred': 'abcdefghil',
      unsure: 'abcdefghim',
      'asked-required': 'abcdefghin',
      'asked-preferred': 'x){}body{display:none}',
      'on-board': 'abcdefghip',
    };
    expect(await send('styleMarks', { names, dark: false }, PAGE)).toMatchObject({ ok: false });
    names['asked-preferred'] = 'abcdefghio';
    expect(await send('styleMarks', { names, dark: false }, PAGE)).toMatchObject({ ok: true });
  });

  it('passes the code of a foreseen failure on', async () => {
    const { send, report } = serving({
      saveRecord: () => Promise.reject(new CodedError('storage-full', 'no room')),
      deleteAll: () => {
        throw new CodedError('storage-failed', 'gone');
      },
    });
    const record = {
      kind: 'experience',
      id: 'a',
      title: 'Two years of SQL',
      skills: [],
      learned: null,
      lastUsed: null,
      note: '',
      createdAt: 1,
      updatedAt: 1,
    };
    expect(await send('saveRecord', { record }, POPUP)).toEqual({
      ok: false,
      error: { code: 'storage-full', message: 'no room' },
    });
    expect(await send('deleteAll', {}, POPUP)).toMatchObject({ error: { code: 'storage-failed' } });
    expect(report).not.toHaveBeenCalled();
  });

  it('makes any other failure “internal”, says so once, and tells a page no details', async () => {
    const secret = new Error('record "Diploma of A. Person"');
    const { send, report } = serving({ mayRead: () => Promise.reject(secret) });
    expect(await send('mayRead', {}, PAGE)).toEqual({
      ok: false,
      error: { code: 'internal', message: 'mayRead' },
    });
    expect(report).toHaveBeenCalledExactlyOnceWith('mayRead', secret);
  });

  it('answers even when a handler never does', async () => {
    const { send } = serving({ getSettings: () => new Promise(() => undefined) });
    expect(await send('getSettings', {}, POPUP)).toMatchObject({
      ok: false,
      error: { code: 'internal' },
    });
  });
});
