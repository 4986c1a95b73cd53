/** What a card says and offers. Plain text throughout. */
export interface CardContent {
  name: string;
  facts: readonly string[];
  sentence: string | null;
  actions: readonly CardAction[];
  hint: string;
}

/** A button of the card. `run` answers what to say afterwards, or what there is to choose from. */
export interface CardAction {
  label: string;
  run: () => Promise<string | readonly CardAction[]>;
}

/** A marked stretch, as far as the card is concerned. */
export interface Target {
  range: StaticRange;
  load: () => Promise<CardContent | null>;
}

/** The card beside a marked word. */
export interface HoverCard {
  /** Open it beside a stretch, as after "show on page". */
  open(target: Target): void;
  close(): void;
}

/** Rest of the pointer that asks for the card, and absence that ends it. */
const REST_MS = 300;

/**
 * A card that opens when the pointer rests on a marked word, and goes with Escape, scrolling, or the
 * pointer. It is the only element Waymark ever puts into a page: one node with a closed shadow root,
 * there only while the card is open. Styled through the CSSOM, which no policy of the page forbids.
 */
export function createHoverCard(
  document: Document,
  find: (x: number, y: number) => Target | null,
  signal: AbortSignal,
): HoverCard {
  let host: HTMLElement | null = null;
  let shown: StaticRange | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let turn = 0;

  const close = (): void => {
    turn += 1;
    clearTimeout(timer);
    host?.remove();
    host = null;
    shown = null;
  };
  const open = ({ range, load }: Target): void => {
    close();
    const mine = ++turn;
    void load().then((content) => {
      // The answer may come when the pointer, or the page, is elsewhere already.
      if (!content || mine !== turn || signal.aborted) return;
      const box = boxOf(document, range);
      if (!box) return;
      shown = range;
      host = draw(document, content, box);
    });
  };
  const move = (event: MouseEvent): void => {
    clearTimeout(timer);
    if (host && event.target === host) return;
    const { clientX, clientY, buttons } = event;
    if (buttons !== 0) return;
    timer = setTimeout(() => {
      const target = find(clientX, clientY);
      if (!target) close();
      else if (!shown || !isSame(shown, target.range)) open(target);
    }, REST_MS);
  };
  const options = { signal, capture: true, passive: true };
  document.addEventListener('mousemove', move, options);
  document.addEventListener('scroll', close, options);
  document.addEventListener('keydown', (event) => event.key === 'Escape' && close(), options);
  // In a window of another size the word is elsewhere.
  for (const name of ['pagehide', 'beforeprint', 'resize'])
    document.defaultView?.addEventListener(name, close, { signal });
  document.defaultView?.addEventListener('blur', () => clearTimeout(timer), { signal });
  signal.addEventListener('abort', close, { once: true });
  return { open, close };
}

const isSame = (a: StaticRange, b: StaticRange): boolean =>
  a.startContainer === b.startContainer && a.startOffset === b.startOffset;

/** Where a stretch lies in the window; `null` when it is not drawn. */
export function boxOf(document: Document, range: StaticRange): DOMRect | null {
  const live = document.createRange();
  try {
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
  } catch {
    // The page changed its text meanwhile.
    return null;
  }
  return live.getClientRects()[0] ?? null;
}

const MARGIN = 8;
const WIDTH = 320;

function draw(document: Document, content: CardContent, box: DOMRect): HTMLElement {
  const host = document.createElement('div');
  style(host, { all: 'initial', position: 'fixed', inset: 'auto', margin: '0', padding: '0' });
  style(host, { border: '0', background: 'none', 'z-index': '2147483647', overflow: 'visible' });
  const root = host.attachShadow({ mode: 'closed' });
  const card = fill(document, content);
  root.append(card);
  document.documentElement.append(host);
  // The top layer lies above dialogs of the page; where there is none, the z-index has to do.
  host.popover = 'manual';
  host.showPopover();

  const { clientWidth, clientHeight } = document.documentElement;
  const { offsetHeight: height, offsetWidth: width } = card;
  const below = box.bottom + MARGIN;
  const top = below + height <= clientHeight ? below : Math.max(MARGIN, box.top - MARGIN - height);
  const left = Math.max(MARGIN, Math.min(box.left, clientWidth - width - MARGIN));
  style(host, { left: `${left}px`, top: `${top}px` });
  return host;
}

function fill(document: Document, content: CardContent): HTMLElement {
  const add = (to: HTMLElement, tag: string, text: string, look: Record<string, string>) => {
    const element = document.createElement(tag);
    element.textContent = text;
    style(element, { margin: '0', ...look });
    to.append(element);
    return element;
  };
  const card = document.createElement('div');
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-label', content.name);
  style(card, {
    'color-scheme': 'light dark',
    'box-sizing': 'border-box',
    width: `min(${WIDTH}px, calc(100vw - ${2 * MARGIN}px))`,
    'max-height': '60vh',
    overflow: 'auto',
    display: 'grid',
    gap: '6px',
    padding: '12px 14px',
    border: '1px solid light-dark(#74857f, #82928d)',
    'border-radius': '10px',
    background: 'light-dark(#ffffff, #192120)',
    color: 'light-dark(#18211f, #e6edeb)',
    'box-shadow': '0 4px 20px rgb(0 0 0 / 18%)',
    font: "14px/1.45 -apple-system, BlinkMacSystemFont, 'Segoe UI', Roboto, 'Noto Sans', sans-serif",
    'overflow-wrap': 'anywhere',
  });
  const soft = 'light-dark(#4a5955, #a9b8b3)';
  add(card, 'p', content.name, { 'font-weight': '620', 'font-size': '15px' });
  for (const fact of content.facts) add(card, 'p', fact, {});
  if (content.sentence !== null)
    add(card, 'p', content.sentence, {
      padding: '0 0 0 8px',
      'border-left': '2px solid light-dark(#74857f, #82928d)',
      color: soft,
      'font-size': '13px',
    });
  const row = add(card, 'p', '', { display: 'flex', 'flex-wrap': 'wrap', gap: '6px' });
  const offer = (actions: readonly CardAction[]) => {
    row.textContent = '';
    for (const { label, run } of actions) {
      const button = add(row, 'button', label, {
        padding: '3px 10px',
        border: '1px solid light-dark(#74857f, #82928d)',
        'border-radius': '6px',
        background: 'transparent',
        color: 'inherit',
        font: 'inherit',
        'text-align': 'start',
        cursor: 'pointer',
      });
      button.setAttribute('type', 'button');
      button.addEventListener('click', (event) => {
        // A page could otherwise press it in the person's name.
        if (!event.isTrusted) return;
        void run().then((said) => {
          if (typeof said === 'string') row.textContent = said;
          else offer(said);
        });
      });
    }
  };
  offer(content.actions);
  if (content.actions.length === 0) row.remove();
  add(card, 'p', content.hint, { color: soft, 'font-size': '12px' });
  return card;
}

function style(element: HTMLElement, look: Record<string, string>): void {
  for (const [name, value] of Object.entries(look))
    element.style.setProperty(name, value, 'important');
}
