/**
 * What tabs, accordions and menus are made of, by tags and attributes alone. Shared by what finds a
 * posting in a page and what turns it into lines, which must agree.
 */

const FOLDS = /accordion|collaps|toggle|disclosure/i;
const FOLDED =
  /(?:^|[-_\s])(?:tab|accordion|collapse)[-_]{0,2}(?:pane|panel|content|body)?(?:$|\s)/i;

/**
 * A control that unfolds what stands after it, and so is its heading. "Show more" stands after its
 * text, or before another control.
 */
export function opensWhatFollows(element: Element): boolean {
  const next = element.nextElementSibling;
  if (next === null || /^(?:BUTTON|A)$/.test(next.tagName)) return false;
  const opens =
    element.hasAttribute('aria-expanded') ||
    element.hasAttribute('aria-controls') ||
    FOLDS.test(element.getAttribute('class') ?? '');
  const said = element.textContent.trim().length;
  return opens && said > 1 && said <= 80 && !isMenu(element, next) && proseIn(next) > 40;
}

/** "Share", "Language": what such a control opens are things to press, no text. */
function isMenu(control: Element, opened: Element): boolean {
  const popup = control.getAttribute('aria-haspopup') ?? 'false';
  return popup !== 'false' || /^(?:menu|listbox|dialog)$/.test(opened.getAttribute('role') ?? '');
}

/** Letters that are in no link, no control and no script. */
export function proseIn(element: Element): number {
  let letters = element.textContent.trim().length;
  for (const { textContent } of element.querySelectorAll('a,button,option,script'))
    letters -= textContent.trim().length;
  return letters;
}

/** Shown when a tab or a heading is pressed: part of the page, though nobody sees it yet. */
export function isFolded(element: Element): boolean {
  if (element.getAttribute('role') === 'tabpanel') return true;
  if (FOLDED.test(element.getAttribute('class') ?? '')) return true;
  const before = element.previousElementSibling;
  if (before === null) return false;
  return (
    opensWhatFollows(before) ||
    (/^(?:H[1-6]|DT)$/.test(before.tagName) && before.querySelector('[aria-expanded]') !== null)
  );
}

/** Site builders write the content of an accordion as `nav`; what holds prose and no links is none. */
export function isNavigation(nav: Element): boolean {
  return nav.textContent.trim().length < 60 || nav.querySelectorAll('a').length > 1;
}
