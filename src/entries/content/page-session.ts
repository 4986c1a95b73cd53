import type { Posting } from '../../core/domain/posting.ts';
import { foreignFrames } from '../../features/annotate/foreign-frames.ts';
import { createPainter } from '../../features/annotate/painter.ts';
import { buildTextMap, type TextMap } from '../../features/annotate/text-map.ts';
import { readPage, type PageRead } from '../../features/sites/read-page.ts';
import type { ContentPort, PageActions } from '../../protocol/content-port.ts';
import type { Mark, MarkGroup, PageState } from '../../protocol/messages.ts';

/** Painted in this order; later ones lie above earlier ones where stretches meet. */
const GROUPS: readonly MarkGroup[] = [
  'unsure',
  'asked-preferred',
  'asked-required',
  'have',
  'missing-preferred',
  'missing-required',
];

interface Shown {
  posting: Posting;
  /** Equal for equal posting and text: then only the places have to be found anew. */
  fingerprint: string;
  map: TextMap | null;
  marks: Mark[];
}

/**
 * One frame of one page: reads it, reports it, paints the answer. A run counter and the posting's
 * fingerprint make sure that an answer is shown only on the posting it was given for.
 */
export class PageSession implements Omit<PageActions, 'refresh'> {
  readonly #document: Document;
  readonly #port: ContentPort;
  readonly #painter;
  #state: PageState = { kind: 'reading' };
  #shown: Shown | null = null;
  #idle = true;
  #run = 0;
  #reported: string | null = null;

  constructor(document: Document, port: ContentPort) {
    this.#document = document;
    this.#port = port;
    this.#painter = createPainter(GROUPS, (names, dark) => {
      void this.#port.ask('styleMarks', { names, dark });
    });
  }

  /** What the page shows; looked up on demand where it is not watched (quiet mode). */
  describe(): PageState {
    if (this.#idle) this.#state = this.#stateOf(this.#look());
    return this.#state;
  }

  /** Read the page; report it when it shows something new; paint. */
  async read({ again = false } = {}): Promise<void> {
    const run = ++this.#run;
    this.#idle = false;
    const found = this.#look();
    this.#state = this.#stateOf(found);
    if (found.kind === 'none') {
      this.#forget();
      await this.#report('none', again);
      return;
    }

    const fingerprint = fingerprintOf(found.posting);
    if (!again && this.#shown?.fingerprint === fingerprint) {
      // The same text in new nodes (the page drew itself again): the marks are still right.
      this.#shown.map = found.map;
      this.#paint();
      return;
    }
    if (this.#shown?.fingerprint !== fingerprint) this.#forget();
    const answer = await this.#report(fingerprint, true);
    if (run !== this.#run || !answer) return;
    this.#shown = { posting: found.posting, fingerprint, map: found.map, marks: answer.marks };
    this.#paint();
  }

  /** The address changed: nothing that was shown for the old posting may stay. */
  leave(): void {
    this.#run += 1;
    this.#state = { kind: 'reading' };
    this.#forget();
    void this.#report('reading', false);
  }

  reveal({ line, start, end }: { line: number; start: number; end: number }): boolean {
    const range = this.#shown?.map?.range(line, start, end);
    const element = range?.startContainer.parentElement;
    if (!element) return false;
    element.scrollIntoView({ block: 'center', inline: 'nearest' });
    return true;
  }

  /** Take everything off the page and rest. */
  clear(): void {
    this.#run += 1;
    this.#idle = true;
    this.#reported = null;
    this.#forget();
  }

  #look(): PageRead<TextMap> {
    return readPage(this.#document, this.#document.location.href, buildTextMap);
  }

  #stateOf(found: PageRead<TextMap>): PageState {
    if (found.kind === 'posting') return { kind: 'posting', posting: found.posting };
    return { kind: 'none', detail: found.detail, frames: foreignFrames(this.#document) };
  }

  #forget(): void {
    this.#shown = null;
    this.#painter.clear();
  }

  #paint(): void {
    const { map, marks } = this.#shown ?? {};
    if (!map || !marks || marks.length === 0) {
      this.#painter.clear();
      return;
    }
    this.#painter.paint(
      marks.map(({ group, line, start, end }) => ({ group, range: map.range(line, start, end) })),
    );
  }

  /** Frames without a posting stay silent, unless they are the page itself. */
  async #report(what: string, force: boolean) {
    const view = this.#document.defaultView;
    if (this.#state.kind !== 'posting' && view?.top !== view) return null;
    if (!force && this.#reported === what) return null;
    this.#reported = what;
    return this.#port.ask('reportPage', { state: this.#state });
  }
}

const fingerprintOf = (posting: Posting): string =>
  JSON.stringify([
    posting.board,
    posting.jobId,
    posting.title,
    posting.company,
    posting.lines.map(({ text }) => text),
  ]);
