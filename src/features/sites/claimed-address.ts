/** Where a saved page says it comes from: canonical link, og:url, or the browser's save comment. */
export function claimedAddress(document: Document): string | undefined {
  const claims = [
    document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
    savedFrom(document),
    // A fragment of LinkedIn's guest list links to its own posting.
    document.querySelector('a.topcard__link')?.getAttribute('href'),
  ];
  for (const claim of claims) {
    if (claim && /^https?:/.test(claim) && URL.canParse(claim)) return claim;
  }
  return undefined;
}

/** Browsers write it before the page's first element, after its doctype or before it. */
function savedFrom(document: Document): string | undefined {
  for (const { nodeValue } of Array.from(document.childNodes)) {
    const found = /saved from url=\(\d+\)(\S+)/.exec(nodeValue ?? '')?.[1];
    if (found !== undefined) return found;
  }
  return undefined;
}
