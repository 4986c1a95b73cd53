import axe from 'axe-core';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect } from 'vitest';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };

// The browser's own message store over the real file: what a person reads is what is tested.
const store: Record<string, { message: string }> = messages;
Object.assign(globalThis, {
  chrome: {
    i18n: {
      getMessage: (key: string, substitutions: string[] = []) =>
        (store[key]?.message ?? '').replace(
          /\$(\d)/g,
          (_, at) => substitutions[Number(at) - 1] ?? '',
        ),
    },
  },
});

// jsdom has no canvas and says so at length whenever axe asks for one.
HTMLCanvasElement.prototype.getContext = () => null;

// A view that stays up when its test ends goes on working in a page that is no longer there.
afterEach(() => {
  const root = document.getElementById('root');
  if (root) void act(() => render(null, root));
});

/** Draw a view into an empty page. */
export function draw(view: ComponentChild): void {
  document.documentElement.lang = 'en';
  document.title = 'Waymark';
  document.body.innerHTML = '<div id="root"></div>';
  redraw(view);
}

/** Draw it again with other data, as after a change. */
export function redraw(view: ComponentChild): void {
  void act(() => render(view, document.getElementById('root') as HTMLElement));
}

/** All text that can be seen, as one line; what is folded away by `hidden` is not. */
export function text(within: Element = document.body): string {
  const copy = within.cloneNode(true) as Element;
  for (const unseen of copy.querySelectorAll('[hidden], select')) unseen.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim();
}

const SELECTORS: Record<string, string> = {
  button: 'button:not([role])',
  link: 'a[href]',
  heading: 'h1, h2, h3',
  textbox: 'input:not([type]), input[type=search], textarea',
  region: 'section[aria-labelledby], section[aria-label]',
  listitem: 'li:not([role])',
};

/** Everything of a role whose accessible name matches, in the order of the page. */
export function all(role: string, name: string | RegExp): HTMLElement[] {
  const selector = SELECTORS[role] ?? `[role="${role}"]`;
  return [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => {
    if (element.closest('[hidden]')) return false;
    const found = nameOf(element);
    return typeof name === 'string' ? found === name : name.test(found);
  });
}

/** The one element of a role with that name; fails when there is none or more than one. */
export function one(role: string, name: string | RegExp): HTMLElement {
  const found = all(role, name);
  expect(found, `${role} "${String(name)}" in: ${text()}`).toHaveLength(1);
  return found[0] as HTMLElement;
}

function nameOf(element: HTMLElement): string {
  const ids = element.getAttribute('aria-labelledby');
  if (ids !== null)
    return ids
      .split(' ')
      .map((id) => text(document.getElementById(id) ?? element))
      .join(' ');
  const label = element.getAttribute('aria-label');
  if (label !== null) return label;
  const field = document.querySelector(`label[for="${element.id}"]`) ?? element.closest('label');
  return text(element.matches('input, textarea, select') && field ? field : element);
}

/** Press something and wait until what it started is done. */
export async function press(element: HTMLElement): Promise<void> {
  await act(async () => {
    element.click();
    await settled();
  });
}

/** Type into a field, as one input. */
export async function type(element: HTMLElement, value: string): Promise<void> {
  await act(async () => {
    (element as HTMLInputElement).value = value;
    element.dispatchEvent(new Event('input', { bubbles: true }));
    await settled();
  });
}

/** Press a key in a field; true when the page left it to the browser. */
export async function key(element: HTMLElement, name: string): Promise<boolean> {
  let left = true;
  await act(async () => {
    left = element.dispatchEvent(
      new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }),
    );
    await settled();
  });
  return left;
}

/** Promises that are resolved already have run their course after this. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
}

/** What axe objects to, except what needs layout (colours are checked in real Chromium). */
export async function axeFindings(): Promise<string[]> {
  const { violations } = await axe.run(document, {
    rules: { 'color-contrast': { enabled: false }, 'link-in-text-block': { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
