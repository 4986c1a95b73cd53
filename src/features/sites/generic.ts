import type { Found, LineMap, MapLines, Page } from './site.ts';

/** stub */
export function readGeneric<M extends LineMap>(
  _page: Page,
  _mapLines: MapLines<M>,
  _within: Element | null,
): Found | null {
  return null;
}
