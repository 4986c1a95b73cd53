import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watch } from '../../src/features/annotate/watcher.ts';

describe('watching a page', () => {
  let controller: AbortController;
  let calls: number;
  /** Let the observer's microtask run, then time pass. */
  const pass = async (ms: number): Promise<void> => {
    await vi.advanceTimersByTimeAsync(ms);
  };
  const addNode = (): void => {
    document.body.append(document.createElement('p'));
  };

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    document.body.innerHTML = '<p>text</p>';
    controller = new AbortController();
    calls = 0;
    watch(document, () => (calls += 1), controller.signal);
  });
  afterEach(() => {
    controller.abort();
    vi.useRealTimers();
  });

  it('calls once when added nodes have come to rest', async () => {
    for (let times = 0; times < 5; times += 1) {
      addNode();
      await pass(100);
    }
    expect(calls).toBe(0);
    await pass(600);
    expect(calls).toBe(1);
    await pass(5000);
    expect(calls).toBe(1);
  });

  it('calls every two seconds while the page never rests', async () => {
    for (let times = 0; times < 50; times += 1) {
      addNode();
      await pass(100);
    }
    expect(calls).toBeGreaterThanOrEqual(2);
    expect(calls).toBeLessThanOrEqual(3);
  });

  it('sees text that changes inside a node', async () => {
    const text = document.querySelector('p')?.firstChild as Text;
    text.data = 'other';
    await pass(1000);
    expect(calls).toBe(1);
  });

  it('does not stir at removed nodes and changed attributes', async () => {
    document.querySelector('p')?.setAttribute('class', 'x');
    document.querySelector('p')?.remove();
    await pass(1000);
    expect(calls).toBe(0);
  });

  it('sees another address, with the next mutation of any kind or on popstate', async () => {
    history.pushState({}, '', '#one');
    document.querySelector('p')?.remove();
    await pass(1000);
    expect(calls).toBe(1);
    history.pushState({}, '', '#two');
    window.dispatchEvent(new PopStateEvent('popstate'));
    await pass(1000);
    expect(calls).toBe(2);
  });

  it('is undone by its signal, also when a call is due', async () => {
    addNode();
    await pass(100);
    controller.abort();
    addNode();
    await pass(5000);
    expect(calls).toBe(0);
  });
});
