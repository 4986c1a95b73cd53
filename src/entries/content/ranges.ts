/** Whether a stretch begins or ends in a node, or lies in one it stands in. */
export const holds = ({ startContainer, endContainer }: StaticRange, node: Node): boolean =>
  startContainer === node ||
  endContainer === node ||
  node.contains(startContainer) ||
  // A point inside a shadow tree is told as its host.
  Boolean((node as Partial<Element>).shadowRoot);

/** All that is in an element. */
export const contentsOf = (element: Element): StaticRange =>
  new StaticRange({
    startContainer: element,
    startOffset: 0,
    endContainer: element,
    endOffset: element.childNodes.length,
  });
