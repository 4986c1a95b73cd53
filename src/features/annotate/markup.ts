import { isFolded, isNavigation, opensWhatFollows } from '../../platform/folding.ts';

/**
 * What tags and attributes say about how an element is shown. Computed style is never asked, so that
 * a page reads the same in a browser and in jsdom, and reading causes no layout.
 */

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Never part of what a person reads. `NOSCRIPT` is text in a browser and elements in jsdom. */
const UNSEEN = set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT IFRAME OBJECT EMBED SVG svg CANVAS VIDEO AUDIO MAP SELECT ' +
    'TEXTAREA INPUT DATALIST METER PROGRESS HEAD TITLE META LINK RT RP DEL S STRIKE',
);

/** Elements that stand on lines of their own by the HTML standard's default style sheet. */
const BLOCK = set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIR DIV DL DT FIELDSET ' +
    'FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LEGEND LI MAIN MENU NAV OL ' +
    'OPTGROUP OPTION P PRE SEARCH SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL',
);
const HEADING = set('H1 H2 H3 H4 H5 H6 TH DT SUMMARY CAPTION LEGEND');
const LIST = set('UL OL MENU DIR');
const BOLD = set('B STRONG');

const CLIPPED =
  /(?:^|\s)(?:u-)?(?:sr-only|visually-?hidden|accessibility-hidden|hidden-visually|screen-?reader(?:-text|-only)?|a11y-(?:text|hidden)|show-for-sr|element-invisible)(?:\s|$)/i;
const STYLE_UNSEEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const STYLE_BOLD = /(?:^|;)\s*font-weight\s*:\s*(?:bold|[6-9]00)/i;
const STYLE_PRE = /(?:^|;)\s*white-space\s*:\s*(?:pre|break-spaces)/i;
const STYLE_BLOCK = /(?:^|;)\s*display\s*:\s*(?:block|flex|grid|list-item|table)/i;
const CLASS_BOLD = /(?:^|\s)(?:font-(?:semi)?bold|fw-(?:semi)?bold|t-bold|text-bold)(?:\s|$)/;
const CLASS_PRE = /(?:^|\s)(?:white-?space-)?pre-?(?:line|wrap)(?:\s|$)/i;

/** Bits of {@link effectOf}. */
export const SKIP = 1;
export const BREAKS = 2;
export const HEADS = 4;
export const LISTS = 8;
export const ITEM = 16;
export const BOLDENS = 32;
export const KEEPS_BREAKS = 64;
/** Set off from its neighbours by a space: what custom elements are shown as is not known. */
export const SPACED = 128;
export const CELL = 256;

/** What entering an element does to the lines, as bits. */
export function effectOf(element: Element): number {
  const tag = element.tagName;
  if (UNSEEN.has(tag) || (tag === 'NAV' && isNavigation(element))) return SKIP;
  let effect = 0;
  if (BLOCK.has(tag)) {
    effect = BREAKS;
    if (HEADING.has(tag)) effect |= HEADS;
    else if (tag === 'LI') effect |= ITEM;
    else if (LIST.has(tag)) effect |= LISTS;
    else if (tag === 'PRE') effect |= KEEPS_BREAKS;
    if (tag === 'TD' || tag === 'TH') effect |= CELL;
  } else if (BOLD.has(tag)) effect = BOLDENS;
  else if (tag === 'BUTTON') {
    if (isControl(element)) return SKIP;
  } else if (tag.includes('-')) effect = SPACED;
  if (element.hasAttributes()) return withAttributes(element, effect);
  return effect;
}

function withAttributes(element: Element, base: number): number {
  let effect = base;
  if (isPutAway(element)) return SKIP;
  const style = element.getAttribute('style');
  if (style !== null && style !== '') {
    if (STYLE_UNSEEN.test(style) && !isFolded(element)) return SKIP;
    if (STYLE_BOLD.test(style)) effect |= BOLDENS;
    if (STYLE_PRE.test(style)) effect |= KEEPS_BREAKS;
    if (STYLE_BLOCK.test(style)) effect |= BREAKS;
  }
  const classes = element.getAttribute('class');
  if (classes !== null && classes !== '') {
    // A clipped copy for screen readers stands beside a visible (often aria-hidden) one.
    if (CLIPPED.test(classes)) return SKIP;
    if (CLASS_BOLD.test(classes)) effect |= BOLDENS;
    if (CLASS_PRE.test(classes)) effect |= KEEPS_BREAKS;
  }
  const role = element.getAttribute('role');
  if (role !== null) {
    if (role === 'heading') effect |= HEADS | BREAKS;
    else if (role === 'list') effect |= LISTS | BREAKS;
    else if (role === 'listitem') effect |= ITEM | BREAKS;
    else if (role === 'button' && isControl(element)) return SKIP;
    else if (role === 'dialog' || role === 'navigation') return SKIP;
  }
  if (element.tagName === 'DIALOG' && !element.hasAttribute('open')) return SKIP;
  return effect;
}

/** Hidden, and not by a tab or an accordion that the person has not pressed yet. */
function isPutAway(element: Element): boolean {
  const hidden = element.getAttribute('hidden');
  return hidden !== null && hidden !== 'until-found' && !isFolded(element);
}

/** A button is a control ("… more", "Apply"), unless it is how an accordion writes a heading. */
function isControl(element: Element): boolean {
  const headed =
    element.closest('h1,h2,h3,h4,h5,h6,summary,dt,[role=heading]') ??
    element.querySelector('h1,h2,h3,h4,h5,h6,p,li,[role=heading]');
  return headed === null && !opensWhatFollows(element);
}

/**
 * Chips such as `<span class="tag">SQL</span><span class="tag">Excel</span>` stand apart on screen
 * though nothing stands between them: same tag and same class, side by side.
 */
export function isChipAfterChip(element: Element): boolean {
  const before = element.previousSibling;
  if (before === null || before.nodeType !== 1) return false;
  const sibling = before as Element;
  if (sibling.tagName !== element.tagName) return false;
  const tag = element.tagName;
  if (tag === 'A') return true;
  if (tag !== 'SPAN' && tag !== 'EM' && tag !== 'LABEL') return false;
  const classes = element.getAttribute('class');
  return classes !== null && classes !== '' && classes === sibling.getAttribute('class');
}
