import type { LineMap, MapLines } from './site.ts';

/** stub */
export function locate<M extends LineMap>(
  _document: Document,
  _html: string,
  _mapLines: MapLines<M>,
): { nodes: Element[] } | null {
  return null;
}
