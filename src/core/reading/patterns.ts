const compiled = new Map<string, RegExp>();

/** Never matches: for words a language has no pattern for. */
const NEVER = /[^\s\S]/gu;

/**
 * Compiles pattern words so that they match whole words only (any script; `\b` knows ASCII alone).
 * Global and case-blind. For a language written without spaces the edges are open.
 */
export function words(source: string, spaced = true): RegExp {
  if (source === '') return NEVER;
  const key = (spaced ? 's' : 'o') + source;
  const known = compiled.get(key);
  if (known) return known;
  const made = spaced
    ? new RegExp(`(?<![\\p{L}\\p{N}_])(?:${source})(?![\\p{L}\\p{N}_])`, 'giu')
    : new RegExp(`(?:${source})`, 'giu');
  compiled.set(key, made);
  return made;
}

/** Does the pattern occur in the text? Leaves no trace in global patterns, which are shared. */
export function has(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  const found = pattern.test(text);
  pattern.lastIndex = 0;
  return found;
}

/** Straight quotes and hyphens, and one plain space for every kind: same length, offsets hold. */
export function plain(text: string): string {
  return text
    .replace(/[‘’ʼ´`＇]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐‑−]/g, '-')
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000\t]/g, ' ');
}
