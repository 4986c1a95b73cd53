const KEY_ORDER = [
  'id',
  'name',
  'kind',
  'names',
  'risky',
  'exact',
  'not',
  'cues',
  'broader',
  'family',
  'gloss',
  'local',
];

/**
 * The one written form of a catalogue file: sorted by id, one entry per line, keys in a fixed
 * order. Two people who add a skill then touch two lines, and a merge is easy.
 */
export function formatEntries(entries: readonly Record<string, unknown>[]): string {
  const lines = [...entries]
    .sort((a, b) => compare(String(a['id']), String(b['id'])))
    .map((entry) => `  ${spaced(ordered(entry))}`);
  return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`;
}

/** Order by code unit: the same on every machine, whatever its locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function ordered(entry: Record<string, unknown>): Record<string, unknown> {
  const known = KEY_ORDER.filter((key) => entry[key] !== undefined);
  const others = Object.keys(entry).filter((key) => !KEY_ORDER.includes(key));
  return Object.fromEntries([...known, ...others].map((key) => [key, entry[key]]));
}

function spaced(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`;
  if (value !== null && typeof value === 'object') {
    const pairs = Object.entries(value).map(
      ([key, item]) => `${JSON.stringify(key)}: ${spaced(item)}`,
    );
    return `{ ${pairs.join(', ')} }`;
  }
  return JSON.stringify(value);
}
