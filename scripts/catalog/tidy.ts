import { foldName, partsOf } from './fold-name.ts';
import { textOf } from './text-of.ts';

/**
 * Takes the repeats out of an entry as it was written by hand: names that recognition generates
 * anyway ("back end" beside "back-end"). A risky name wins over a safe one, and of two spellings the
 * one with more parts stays: a space in a name may be nothing in a text, but not the other way
 * round ("cyber security" beside "Cybersecurity").
 */
export function tidyEntry(entry: Record<string, unknown>): Record<string, unknown> {
  const tidy = { ...entry };
  const taken = new Map<string, number>();
  const risky = once(strings(entry['risky']), taken);
  take(textOf(entry['name']) ?? '', taken);
  const names = once(strings(entry['names']), taken);
  put(tidy, 'risky', risky);
  put(tidy, 'names', names);
  put(
    tidy,
    'exact',
    strings(entry['exact']).filter(
      (name) => name === entry['name'] || names.includes(name) || risky.includes(name),
    ),
  );
  const local = entry['local'];
  if (local !== null && typeof local === 'object') {
    const kept = Object.entries(local)
      .map(([language, list]) => [language, once(strings(list), new Map(taken))] as const)
      .filter(([, list]) => list.length > 0);
    if (kept.length > 0) tidy['local'] = Object.fromEntries(kept);
    else delete tidy['local'];
  }
  return tidy;
}

/** The names whose spelling was not taken yet, or only with fewer parts; takes them. */
function once(names: readonly string[], taken: Map<string, number>): string[] {
  const mostFirst = names.toSorted((a, b) => partsOf(b) - partsOf(a));
  const kept = new Set(mostFirst.filter((name) => take(name, taken)));
  return names.filter((name) => kept.delete(name));
}

/** False when the spelling is taken already. */
function take(name: string, taken: Map<string, number>): boolean {
  const key = foldName(name);
  const parts = partsOf(name);
  if ((taken.get(key) ?? 0) >= parts) return false;
  taken.set(key, parts);
  return true;
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function put(entry: Record<string, unknown>, key: string, list: readonly string[]): void {
  if (list.length > 0) entry[key] = list;
  else Reflect.deleteProperty(entry, key);
}
