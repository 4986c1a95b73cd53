import type { Line, Posting } from '../../src/core/domain/posting.ts';

/** The shared reference beside the checkout; evaluations skip without it. */
export const SHARED = new URL('../../../shared/', import.meta.url).pathname;

/** A posting made of plain lines, as pasted text gives. */
export function postingOf(lines: readonly Line[], language: string | null = null): Posting {
  return {
    board: 'pasted',
    jobId: null,
    url: '',
    title: null,
    company: null,
    location: null,
    language,
    source: 'pasted',
    lines: [...lines],
  };
}

/** A line without any markup. */
export function plainLine(text: string): Line {
  return { text, bullet: false, heading: 'none', depth: 0 };
}

/** A seeded generator (mulberry32): the same draw on every run. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A share as ".953 (183/192)". */
export function share(right: number, all: number): string {
  return `${all === 0 ? '–' : (right / all).toFixed(3)} (${right}/${all})`;
}
