import type { Posting } from '../../core/domain/posting.ts';
import { foreignFrames } from '../../features/annotate/foreign-frames.ts';
import {
  boxOf,
  createHoverCard,
  type HoverCard,
  type Target,
} from '../../features/annotate/hover-card.ts';
import { createPainter } from '../../features/annotate/painter.ts';
import { buildTextMap, type TextMap } from '../../features/annotate/text-map.ts';
import { type Card, cardsOf } from '../../features/sites/cards.ts';
import { readPage, readPageSteps, type PageRead } from '../../features/sites/read-page.ts';
import { inSlices, rest } from '../../features/sites/steps.ts';
import { knowsWords } from '../../features/sites/words.ts';
import { cardContent } from './card-content.ts';
import { contentsOf, holds } from './ranges.ts';
import type { ContentPort, PageActions } from '../../protocol/content-port.ts';
import { MARK_GROUPS } from '../../protocol/mark-groups.ts';
import type { Mark, MarkGroup, PageState } from '../../protocol/messages.ts';

/** What the keys for next and previous stop at. */
const STOPS: ReadonlySet<MarkGroup> = new Set([
  'missing-required',
  'missing-preferred',
  'asked-required',
  'asked-preferred',
]);

/** Until a scroll that was just asked for is over. */
const AFTER_SCROLL_MS = 150;

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
export class PageSession implements Omit<PageActions, 'refresh' | 'selection'> {
  readonly #document: Document;
  readonly #port: ContentPort;
  readonly #painter;
  readonly #card: HoverCard;
  #state: PageState = { kind: 'reading' };
  #shown: Shown | null = null;
  #idle = true;
  #run = 0;
  /** The run that is still read or waited for, and whether the page changed meanwhile. */
  #underWay: number | null = null;
  #isChanged = false;
  #reported: string | null = null;
  /** The cards of a result list, the same as text, and those of them that lie on a board. */
  #cards: Card[] = [];
  #list = '';
  #onBoards: readonly string[] = [];
  /** Marks are off on this page, by a key. */
  #hidden = false;
  /** Where the keys for next and previous have got to. */
  #at = -1;
  #paintIsDue = false;
  /** The vault or the settings changed since the last answer: the next reading asks anew. */
  #isStale = false;

  constructor(document: Document, port: ContentPort, signal: AbortSignal) {
    this.#document = document;
    this.#port = port;
    this.#painter = createPainter(MARK_GROUPS, (names, dark) => {
      void this.#port.ask('styleMarks', { names, dark });
    });
    this.#card = createHoverCard(document, (x, y) => this.#targetAt(x, y), signal);
  }

  /** What the page shows; looked up on demand where it is not watched (quiet mode). */
  describe(): PageState {
    if (this.#idle) {
      // Asked before the background has sent the words: not yet known, rather than half known.
      this.#state = knowsWords()
        ? this.#stateOf(readPage(this.#document, this.#address(), buildTextMap))
        : { kind: 'reading' };
    }
    return this.#state;
  }

  /**
   * Read the page; report it when it shows something new; paint. A reading that is under way is not
   * given up for a change of the page but followed by another: else a page that never rests would
   * never be told anything that takes longer than from one change to the next.
   */
  async read({ again = false } = {}): Promise<void> {
    if (!again && this.#underWay === this.#run) {
      this.#isChanged = true;
      return;
    }
    const run = ++this.#run;
    this.#underWay = run;
    try {
      await this.#readAs(run, again);
    } finally {
      if (this.#underWay === run) this.#underWay = null;
    }
    if (run === this.#run && this.#isChanged) await this.read();
  }

  async #readAs(run: number, again: boolean): Promise<void> {
    this.#idle = false;
    this.#isChanged = false;
    // Kept until it is answered: a page that changes meanwhile has this reading given up for another.
    this.#isStale ||= again;
    const url = this.#address();
    const goesOn = () => run === this.#run;
    const found = await inSlices(readPageSteps(this.#document, url, buildTextMap), goesOn);
    if (found === null || !goesOn()) return;
    // Reading took a while, and the page may have gone on to another job.
    if (url !== this.#address()) {
      this.leave();
      await this.read();
      return;
    }
    void this.#lookAtCards((found.kind === 'none' ? found.detail : found.posting).board);
    this.#state = this.#stateOf(found);
    if (found.kind === 'none') {
      this.#forget();
      await this.#report('none', this.#isStale);
      if (run === this.#run) this.#isStale = false;
      return;
    }

    const fingerprint = fingerprintOf(found.posting);
    if (!this.#isStale && this.#shown?.fingerprint === fingerprint) {
      // The same text in new nodes (the page drew itself again): the marks are still right.
      this.#shown.map = found.map;
      this.#paintSoon();
      return;
    }
    if (this.#shown?.fingerprint !== fingerprint) this.#forget();
    const answer = await this.#report(fingerprint, true);
    if (run !== this.#run || !answer) return;
    this.#isStale = false;
    this.#shown = { posting: found.posting, fingerprint, map: found.map, marks: answer.marks };
    this.#paintSoon();
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
    const mark = this.#shown?.marks.find((at) => at.line === line && at.start === start);
    const target = mark && this.#targetOf(mark);
    // The scrolling just asked for would close it again.
    if (target) setTimeout(() => this.#card.open(target), AFTER_SCROLL_MS);
    return true;
  }

  step(direction: 1 | -1): void {
    const stops = (this.#shown?.marks ?? []).filter(({ group }) => STOPS.has(group));
    if (stops.length === 0) return;
    const from = this.#at < 0 && direction < 0 ? 0 : this.#at;
    this.#at = (from + direction + stops.length) % stops.length;
    const stop = stops[this.#at];
    if (stop) this.reveal(stop);
  }

  toggleMarks(): void {
    this.#hidden = !this.#hidden;
    this.#card.close();
    this.#paint();
  }

  /** Take everything off the page and rest. */
  clear(): void {
    this.#run += 1;
    this.#idle = true;
    this.#reported = null;
    this.#cards = [];
    this.#list = '';
    this.#forget();
  }

  /** The marked stretch under a point of the window. */
  #targetAt(x: number, y: number): Target | null {
    const { map, marks = [] } = this.#shown ?? {};
    if (!map || marks.length === 0 || this.#hidden) return null;
    const node = this.#document.caretPositionFromPoint(x, y)?.offsetNode;
    for (const mark of marks) {
      const target = this.#targetOf(mark);
      if (!target || (node && !holds(target.range, node))) continue;
      const box = boxOf(this.#document, target.range);
      if (box && x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) return target;
    }
    return null;
  }

  #targetOf({ line, start, end }: Mark): Target | null {
    const { map, posting } = this.#shown ?? {};
    const range = map?.range(line, start, end);
    if (!range || !posting) return null;
    return { range, load: () => cardContent(this.#port, posting, line, start) };
  }

  #address(): string {
    const { location, baseURI } = this.#document;
    // A frame that its page wrote itself (srcdoc) stands at the address of that page.
    return location.protocol === 'about:' ? baseURI : location.href;
  }

  #stateOf(found: PageRead<TextMap>): PageState {
    if (found.kind === 'posting') return { kind: 'posting', posting: found.posting };
    return { kind: 'none', detail: found.detail, frames: foreignFrames(this.#document) };
  }

  #forget(): void {
    this.#shown = null;
    this.#at = -1;
    this.#card.close();
    this.#paint();
  }

  /**
   * Paints what is shown by then, once the page has drawn itself: before, to ask what ground a text
   * stands on would make the page work out all its styles at once. What goes away goes at once.
   */
  #paintSoon(): void {
    if (this.#paintIsDue) return;
    this.#paintIsDue = true;
    void drawn(this.#document).then(() => {
      this.#paintIsDue = false;
      this.#paint();
    });
  }

  #paint(): void {
    const { map, marks = [] } = this.#shown ?? {};
    if (this.#hidden) {
      this.#painter.clear();
      return;
    }
    this.#painter.paint([
      ...marks.map(({ group, line, start, end }) => ({
        group,
        range: map?.range(line, start, end) ?? null,
      })),
      ...this.#cards
        .filter(({ id }) => this.#onBoards.includes(id))
        .map(({ title }) => ({ group: 'on-board' as const, range: contentsOf(title) })),
    ]);
  }

  /** The titles of cards are marked whose jobs lie on a board; asked when the list is another. */
  async #lookAtCards(board: string | null): Promise<void> {
    this.#cards = cardsOf(this.#document, board);
    const ids = this.#cards.map(({ id }) => id);
    const list = ids.join();
    if (this.#isStale || list !== this.#list) {
      this.#list = list;
      const answer = board && list && (await this.#port.ask('cardsOnBoards', { board, ids }));
      if (list !== this.#list) return;
      this.#onBoards = answer ? answer.ids : [];
    }
    this.#paintSoon();
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

/** After the next frame; a page that nobody sees draws none. */
async function drawn(document: Document): Promise<void> {
  if (!document.hidden) await new Promise((resolve) => requestAnimationFrame(resolve));
  await rest();
}

const fingerprintOf = (posting: Posting): string =>
  JSON.stringify([
    posting.board,
    posting.jobId,
    posting.title,
    posting.company,
    posting.lines.map(({ text }) => text),
  ]);
