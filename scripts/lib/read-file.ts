import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { buildTextMap, type TextMap } from '../../src/features/annotate/text-map.ts';
import { readPage, type PageRead, type ReadOptions } from '../../src/features/sites/read-page.ts';

/** A saved page opened without a browser: nothing in it runs and nothing is loaded. */
export function openPage(html: string | Buffer, url: string): Document {
  return new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;
}

/** Read a saved page as the extension would. Without `url` the page's own claim is used. */
export function readSavedPage(
  file: string,
  url: string | undefined,
  options: ReadOptions = {},
): PageRead<TextMap> {
  const html = decodePage(readFileSync(file));
  const address =
    url ?? claimedAddress(openPage(html, 'https://page.invalid/')) ?? 'https://page.invalid/';
  return readPage(openPage(html, address), address, buildTextMap, options);
}

/** UTF-8 if it is valid UTF-8 (fragments name no encoding), else what the page itself says. */
export function decodePage(bytes: Buffer): string | Buffer {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return bytes;
  }
}

/** Where a saved page says it comes from: canonical link, og:url, or the browser's save comment. */
export function claimedAddress(document: Document): string | undefined {
  const claims = [
    document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
    /saved from url=\(\d+\)(\S+)/.exec(document.firstChild?.nodeValue ?? '')?.[1],
    // A fragment of LinkedIn's guest list links to its own posting.
    document.querySelector('a.topcard__link')?.getAttribute('href'),
  ];
  for (const claim of claims) {
    if (claim && /^https?:/.test(claim) && URL.canParse(claim)) return claim;
  }
  return undefined;
}
