import { expect, it } from 'vitest';

// No test can make Chromium prerender a page that is served by interception; the switch is tested here.
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
