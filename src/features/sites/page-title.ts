import { clean, metaContent } from './dom.ts';
import { fold, TITLE_PREFIX } from './words.ts';

const SEPARATORS = /\s+[|–—·•»›:@-]+\s+|\s*[|｜]\s*|\s+::?\s+/u;
/** The parts of the document's title, in order. */
export function titleParts(document: Document): string[] {
  const whole = clean(document.title) || (metaContent(document, 'og:title') ?? '');
  return whole
    .replace(/^\(\d+\+?\)\s*/, '')
    .split(SEPARATORS)
    .map((part) => bareTitle(part.trim()))
    .filter((part) => part !== '' && !FILE_NAME.test(part));
}

/** A document that was put on the web under the name of its file. */
export const FILE_NAME = /\.(?:pdf|docx?|html?)$/i;

/** "We're hiring: Storage Engineer" without what stands before the colon. */
export function bareTitle(text: string): string {
  const [, before, title] = /^([^:–—-]{3,30}?)\s*[:–—-]\s+(\S.*)$/u.exec(text) ?? [];
  return title !== undefined && TITLE_PREFIX.test(fold(before ?? '')) ? title : text;
}
