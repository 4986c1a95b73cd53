import { foldName } from './fold-name.ts';
import { textOf } from './text-of.ts';

/**
 * Takes the repeats out of an entry as it was written by hand: names that recognition generates
 * anyway ("back end" beside "back-end"). A risky name wins over a safe one.
 */
export function tidyEntry(entry: Record<string, unknown>): Record<string, unknown> {
  const tidy = { ...entry };
  const risky = once(strings(entry['risky']), new Set());
  const taken = new Set(risky.map(foldName));
  taken.add(foldName(textOf(entry['name']) ?? ''));
  const names = once(strings(entry['names']), taken);
  put(tidy, 'risky', risky);
  put(tidy, 'names', names);
  put(
    tidy,
    'exact',
    strings(entry['exact']).filter((name) => risky.includes(name)),
  );
  const local = entry['local'];
  if (local !== null && typeof local === 'object') {
    const kept = Object.entries(local)
      .map(([language, list]) => [language, once(strings(list), new Set(taken))] as const)
      .filter(([, list]) => list.length > 0);
    if (kept.length > 0) tidy['local'] = Object.fromEntries(kept);
    else delete tidy['local'];
  }
  return tidy;
}

/** The names whose spelling was not taken yet; takes them. */
function once(names: readonly string[], taken: Set<string>): string[] {
  return names.filter((name) => {
    const key = foldName(name);
    if (taken.has(key)) return false;
    taken.add(key);
    return true;
  });
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function put(entry: Record<string, unknown>, key: string, list: readonly string[]): void {
  if (list.length > 0) entry[key] = list;
  else Reflect.deleteProperty(entry, key);
}
