import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { buildTextMap, type TextMap } from '../../src/features/annotate/text-map.ts';
import { claimedAddress } from '../../src/features/sites/claimed-address.ts';
import '../../src/features/sites/job-words.ts';
import { readPage, type PageRead, type ReadOptions } from '../../src/features/sites/read-page.ts';

export { claimedAddress };

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
