import { keyOf, patternOf } from '../../../src/core/recognition/pattern.ts';
import { humps, spellings } from '../../../src/core/recognition/spelling.ts';

/** A place where a name stands. */
export interface Place {
  name: string;
  start: number;
  end: number;
}

const WORD = '\\p{L}\\p{N}';

/** Between two letters of a word nothing or hyphens; between words what the pattern allows. */
const PARTS: Record<string, string> = {
  ' ': '(?:\\s+|[-_]+|)',
  '/': '[\\s\\-_/&]*',
  '.': '(?:\\.|\\s+\\.|\\s+|[-_]+|)',
  '&': '[\\s&]*&[\\s&]*',
  "'": "(?:'|\\s+|)",
  '~': '[\\s\\-_/,()]*',
  '|': '(?:\\s+|)',
};

/**
 * The plain way to find names, one regular expression for each spelling, written from
 * docs/recognition.md and independent of tokens and hashes. Slow; for tests only.
 */
export function referenceMatches(names: readonly string[], text: string): Place[] {
  const places = new Map<string, Place>();
  const taken = new Map(names.map((name) => [keyOf(patternOf(name) ?? ''), name]));
  for (const name of names) {
    const pattern = patternOf(name) ?? '';
    const hump = humps(name);
    const forms: [string, boolean][] = [[pattern, false]];
    if (hump !== null) forms.push([hump.toLowerCase(), true]);
    if (!/^[a-z]{1,2}$/.test(pattern)) {
      for (const made of spellings(pattern, name)) {
        const owner = taken.get(keyOf(made));
        if (owner === undefined || owner === name) forms.push([made, false]);
      }
    }
    for (const [form, cased] of forms) {
      const wanted = expression(form, cased, isAcronym(name));
      for (let match = wanted.exec(text); match; match = wanted.exec(text)) {
        const end = match.index + match[0].length;
        places.set(`${name} ${match.index} ${end}`, { name, start: match.index, end });
        wanted.lastIndex = match.index + 1;
      }
    }
  }
  return [...places.values()];
}

/** "on-line" is "online", but "hi-tech" is not HITECH. */
function isAcronym(name: string): boolean {
  const letters = name.replace(/[^\p{L}]/gu, '');
  return letters.length > 1 && letters === letters.toUpperCase();
}

function expression(pattern: string, cased: boolean, acronym: boolean): RegExp {
  let source = `(?<![${WORD}])`;
  let wordBegins = true;
  const lead = pattern.startsWith('.');
  if (lead) source = '\\.';
  for (const char of pattern.slice(lead ? 1 : 0)) {
    const part = PARTS[char];
    if (part !== undefined) {
      source += part;
      wordBegins = true;
    } else if (char === '+' || char === '#') source += `[${char}]`;
    else {
      const cases =
        char.toLowerCase() === char.toUpperCase() ? char : `[${char}${char.toUpperCase()}]`;
      if (!wordBegins && !acronym) source += '[-_]*';
      source += cased && wordBegins ? char.toUpperCase() : cases;
      wordBegins = false;
    }
  }
  if (!/[+#]$/.test(pattern)) source += `(?![${WORD}])`;
  return new RegExp(source, 'gu');
}
