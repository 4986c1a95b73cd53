/** A shadow tree with less text holds a control, not a posting. */
const LEAST_TEXT = 80;

/** Where a posting may stand; shadow trees are looked for when it is not in the document itself. */
export function* bodies(document: Document): Generator<Element, void> {
  const body = document.querySelector('body');
  if (body !== null) yield body;
  yield* openRoots(document);
}

/** The content of open shadow trees, outermost first: parts of pages made of custom elements. */
function openRoots(root: ParentNode): Element[] {
  return Array.from(root.querySelectorAll('*')).flatMap(({ shadowRoot }) =>
    shadowRoot === null
      ? []
      : [
          ...Array.from(shadowRoot.children).filter(
            ({ textContent }) => textContent.length > LEAST_TEXT,
          ),
          ...openRoots(shadowRoot),
        ],
  );
}
