import type { PageState } from '../../src/protocol/messages.ts';
import { buildTextMap } from '../../src/features/annotate/text-map.ts';
import '../../src/features/sites/job-words.ts';
import { readPage } from '../../src/features/sites/read-page.ts';

/** A saved page and the address it is read under. */
export interface SavedPage {
  readonly url: string;
  readonly html: string;
}

/** Read each page in a frame of its own, parsed by the browser; bundled by {@link bundle}. */
export async function readAll(pages: readonly SavedPage[]): Promise<PageState[]> {
  const states: PageState[] = [];
  for (const { url, html } of pages) {
    const frame = document.createElement('iframe');
    frame.srcdoc = html;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    document.body.append(frame);
    await loaded;
    const inner = frame.contentDocument;
    if (inner === null) throw new Error(`no document for ${url}`);
    const read = readPage(inner, url, buildTextMap);
    states.push(
      read.kind === 'posting'
        ? { kind: 'posting', posting: read.posting }
        : { kind: 'none', detail: read.detail, frames: [] },
    );
    frame.remove();
  }
  return states;
}
