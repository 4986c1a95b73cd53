import type { Correction } from '../../core/domain/correction.ts';

/** Format and version of the file, so that whoever receives it knows what it is. */
const HEAD = { format: 'waymark-contribution', version: 1 } as const;

/**
 * The corrections as a file that can be given away: names of skills alone. Which listing it was,
 * when, and what the person owns are left out. Equal for equal corrections, in the order of names.
 */
export function contributionFile(corrections: readonly Correction[]): {
  fileName: string;
  text: string;
} {
  const told = new Map<string, object>();
  for (const { change, scope } of corrections) {
    const entry = { ...change, everywhere: scope.kind === 'always' };
    told.set(JSON.stringify(entry), entry);
  }
  const entries = [...told.keys()].sort().map((key) => told.get(key));
  return {
    fileName: 'waymark-contribution.json',
    text: `${JSON.stringify({ ...HEAD, corrections: entries }, null, 2)}\n`,
  };
}
