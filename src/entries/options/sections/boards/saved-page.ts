import type { Posting } from '../../../../core/domain/posting.ts';
import { buildTextMap } from '../../../../features/annotate/text-map.ts';
import { claimedAddress } from '../../../../features/sites/claimed-address.ts';
import '../../../../features/sites/job-words.ts';
import { postingFromText } from '../../../../features/sites/pasted.ts';
import { readPage } from '../../../../features/sites/read-page.ts';

/** Stands for an address that a saved page does not tell; nothing of it is kept. */
const UNKNOWN = 'https://page.invalid/';

/**
 * The listing in a saved page, by the same readers that read the page when it is open; its plain
 * text where they find none. The page is parsed without being shown or run, and nothing is loaded.
 */
export function postingOfPage(html: string): Posting {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const address = claimedAddress(page);
  const read = readPage(page, address ?? UNKNOWN, buildTextMap);
  if (read.kind === 'none') return postingFromText(wholeText(page));
  return address === undefined ? { ...read.posting, url: '' } : read.posting;
}

/** The lines of a posting as one can read and edit them. */
export function textOfPosting({ lines }: Posting): string {
  return lines
    .map(({ text, bullet, depth }) =>
      bullet ? `${'    '.repeat(Math.max(0, depth - 1))}• ${text}` : text,
    )
    .join('\n');
}

/** The bytes of a page as text: UTF-8 where they are that, else as the page says. */
export function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
    const named = /charset=["']?([\w-]+)/i.exec(head)?.[1] ?? 'windows-1252';
    try {
      return new TextDecoder(named).decode(bytes);
    } catch {
      return new TextDecoder('windows-1252').decode(bytes);
    }
  }
}

function wholeText(page: Document): string {
  const lines = buildTextMap([page.querySelector('main') ?? page.body]).lines;
  return lines.map(({ text, bullet }) => (bullet ? `• ${text}` : text)).join('\n');
}
