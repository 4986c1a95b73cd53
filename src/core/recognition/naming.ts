/** How a concept's name follows from its first form, the lower bits of `namings`. */
const STYLES: readonly ((words: string) => string)[] = [
  (words) => words,
  (words) => capital(words),
  (words) => words.split(' ').map(capital).join(' '),
  (words) => words.toUpperCase(),
];
/** The name follows from nothing and is written out. */
const WRITTEN = 7;
/** With the style: the id does not follow from the name and is written out. */
const OWN_ID = 8;

/** A byte and perhaps lines of text from which `nameFrom` makes a concept's name and id again. */
export function namingOf(
  entry: { id: string; name: string },
  firstForm: string,
): { naming: number; lines: string[] } {
  const style = STYLES.findIndex((make) => make(firstForm) === entry.name);
  const ownId = idFrom(entry.name) !== entry.id;
  return {
    naming: (style < 0 ? WRITTEN : style) | (ownId ? OWN_ID : 0),
    lines: [...(style < 0 ? [entry.name] : []), ...(ownId ? [entry.id] : [])],
  };
}

/** How many lines of text a naming has. */
export function linesOf(naming: number): number {
  return ((naming & 7) === WRITTEN ? 1 : 0) + (naming & OWN_ID ? 1 : 0);
}

/** A concept's name and id, from its naming, its lines, and the words of its first form. */
export function nameFrom(
  naming: number,
  lines: readonly string[],
  firstForm: () => string,
): { id: string; name: string } {
  const style = STYLES[naming & 7];
  const name = style ? style(firstForm()) : (lines[0] ?? '');
  return { id: naming & OWN_ID ? (lines.at(-1) ?? '') : idFrom(name), name };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The id that most entries have: the name's letters and digits, small, with hyphens between. */
function idFrom(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
