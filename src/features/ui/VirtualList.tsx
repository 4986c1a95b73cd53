import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Shorter lists are drawn whole, so that the browser's own search finds everything in them. */
const WHOLE = 100;
/** Drawn beyond the edges of the window, so that scrolling shows no gaps. */
const SPARE_PX = 600;
/** Height of an item that was never drawn. */
const GUESS_PX = 120;

interface VirtualListProps<T> {
  items: readonly T[];
  keyOf: (item: T) => string;
  class: string;
  /** An item that has to be drawn and in view, wherever the window is. */
  reveal: string | null;
  /** Draws one item; `place` belongs onto its `li`. */
  children: (item: T, place: Place) => ComponentChildren;
}

/** What tells a screen reader where in the whole list an item stands. */
export interface Place {
  'aria-setsize'?: number;
  'aria-posinset'?: number;
}

/**
 * A list in the flow of the page of which only the part in view is in the document. Items may be of
 * any height: each is measured when it is drawn.
 */
export function VirtualList<T>(props: VirtualListProps<T>) {
  const { items, keyOf, reveal, children } = props;
  const list = useRef<HTMLUListElement>(null);
  const heights = useRef(new Map<string, number>());
  const [, redraw] = useState(0);
  const whole = items.length <= WHOLE;
  const height = (item: T) => heights.current.get(keyOf(item)) ?? GUESS_PX;

  const revealed = reveal === null ? -1 : items.findIndex((item) => keyOf(item) === reveal);
  const { first, end, above, below } = whole
    ? { first: 0, end: items.length, above: 0, below: 0 }
    : windowOf(items, height, revealed, list.current);

  useLayoutEffect(() => {
    if (whole) return;
    const draw = () => redraw((turn) => turn + 1);
    let asked = 0;
    const follow = () => {
      cancelAnimationFrame(asked);
      asked = requestAnimationFrame(draw);
    };
    draw();
    window.addEventListener('scroll', follow, { passive: true });
    window.addEventListener('resize', follow);
    return () => {
      cancelAnimationFrame(asked);
      window.removeEventListener('scroll', follow);
      window.removeEventListener('resize', follow);
    };
  }, [whole]);
  useLayoutEffect(() => {
    if (whole || !list.current) return;
    const drawn = [...list.current.children].slice(1, -1);
    const gap = parseFloat(getComputedStyle(list.current).rowGap) || 0;
    for (const [index, element] of drawn.entries()) {
      const item = items[first + index];
      if (item !== undefined)
        heights.current.set(keyOf(item), element.getBoundingClientRect().height + gap);
    }
    if (revealed >= 0) drawn[revealed - first]?.scrollIntoView({ block: 'center' });
  });

  return (
    <ul ref={list} class={props.class}>
      {!whole && <li aria-hidden="true" role="presentation" style={{ blockSize: `${above}px` }} />}
      {items
        .slice(first, end)
        .map((item, index) =>
          children(
            item,
            whole ? {} : { 'aria-setsize': items.length, 'aria-posinset': first + index + 1 },
          ),
        )}
      {!whole && <li aria-hidden="true" role="presentation" style={{ blockSize: `${below}px` }} />}
    </ul>
  );
}

/** Which items are drawn, and how much room those above and below them take. */
function windowOf<T>(
  items: readonly T[],
  height: (item: T) => number,
  revealed: number,
  list: Element | null,
): { first: number; end: number; above: number; below: number } {
  const top = list ? -list.getBoundingClientRect().top : 0;
  const from = top - SPARE_PX;
  const to = top + window.innerHeight + SPARE_PX;
  let [first, end, above, below, at] = [-1, 0, 0, 0, 0];
  for (const [index, item] of items.entries()) {
    const size = height(item);
    const drawn = revealed >= 0 ? Math.abs(index - revealed) < 15 : at + size > from && at < to;
    if (drawn) {
      if (first < 0) first = index;
      end = index + 1;
    } else if (first < 0) above += size;
    else below += size;
    at += size;
  }
  // Scrolled past a list that became shorter.
  if (first < 0) return { first: 0, end: Math.min(items.length, 15), above: 0, below };
  return { first, end, above, below };
}
