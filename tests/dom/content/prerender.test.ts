import { expect, it } from 'vitest';

// Any driver attached to a page makes Chromium refuse to prerender it (PrerenderingDisabledByDevTools),
// so the switch is tested here. By hand, without one (speculation rules on 127.0.0.1, Chromium 156): a
// page prerendered for 4 s had told nothing; shown, it asked, was read and marked.
it('a prerendered page is neither asked about nor looked at before the person sees it', async () => {
  const asked: string[] = [];
  const runtime = {
    id: 'waymark',
    sendMessage: ({ name }: { name: string }) => {
      asked.push(name);
      return Promise.resolve({ ok: true, value: { read: false } });
    },
    onMessage: { addListener: () => undefined, removeListener: () => undefined },
  };
  Object.assign(globalThis, { chrome: { runtime } });
  Object.defineProperty(document, 'prerendering', { value: true });
  await import('../../../src/entries/content/index.ts');
  expect(asked).toEqual([]);
  document.dispatchEvent(new Event('prerenderingchange'));
  expect(asked).toEqual(['mayRead']);
});
