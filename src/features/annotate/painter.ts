/**
 * Paints stretches of text with the CSS Custom Highlight API, so that the page's DOM stays as it
 * was. StaticRanges are used because live ranges slow the page's own changes (13 × at 500 ranges,
 * measured); they do not follow edits, so the caller paints anew after a change.
 */
export interface Painter<Group extends string> {
  /** Replace everything painted. Stretches whose range is `null` (text gone) are left out. */
  paint(stretches: readonly { group: Group; range: StaticRange | null }[]): void;
  clear(): void;
}

/** Asks for the styles of highlight names; the rules live outside the page's style sheets. */
export type StyleNames<Group extends string> = (
  names: Record<Group, string>,
  dark: boolean,
) => void;

/**
 * Names mean nothing and are new on every page load, since a page can list `CSS.highlights`.
 * Groups named later in `groups` are painted above earlier ones.
 */
export function createPainter<Group extends string>(
  groups: readonly Group[],
  style: StyleNames<Group>,
): Painter<Group> {
  // An own list: iterating CSS.highlights throws in Firefox content scripts (Xray wrappers).
  const painted = new Set<string>();
  const namesByTheme = new Map<boolean, Record<Group, string>>();

  const namesFor = (dark: boolean): Record<Group, string> => {
    const known = namesByTheme.get(dark);
    if (known) return known;
    const names = Object.fromEntries(groups.map((group) => [group, randomName()])) as Record<
      Group,
      string
    >;
    namesByTheme.set(dark, names);
    style(names, dark);
    return names;
  };

  const clear = () => {
    for (const name of painted) CSS.highlights.delete(name);
    painted.clear();
  };

  return {
    clear,
    paint(stretches) {
      const byGroup = new Map<Group, StaticRange[]>();
      for (const { group, range } of stretches) {
        if (!range) continue;
        const list = byGroup.get(group);
        if (list) list.push(range);
        else byGroup.set(group, [range]);
      }
      clear();
      const first = byGroup.values().next().value?.[0];
      if (!first) return;
      const names = namesFor(isOnDark(first.startContainer.parentElement));
      for (const [order, group] of groups.entries()) {
        const ranges = byGroup.get(group);
        if (!ranges) continue;
        const highlight = new Highlight(...ranges);
        highlight.priority = order;
        CSS.highlights.set(names[group], highlight);
        painted.add(names[group]);
      }
    },
  };
}

function randomName(): string {
  const letters = crypto.getRandomValues(new Uint8Array(10));
  return Array.from(letters, (byte) => String.fromCharCode(97 + (byte % 26))).join('');
}

/** Whether text in this element stands on a dark ground: the nearest background that is opaque. */
function isOnDark(element: Element | null): boolean {
  for (let at = element; at; at = at.parentElement) {
    const parts = getComputedStyle(at)
      .backgroundColor.match(/[\d.]+/g)
      ?.map(Number);
    if (!parts || parts.length < 3) continue;
    const [red = 0, green = 0, blue = 0, alpha = 1] = parts;
    if (alpha < 0.5) continue;
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 110;
  }
  return false;
}
