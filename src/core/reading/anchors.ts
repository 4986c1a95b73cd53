/**
 * A quick no for patterns. The engine compiles a pattern when it is first used and again when it is
 * next used, and the hundreds of a language pack took more than half of a cold background's first
 * reading. Most of them say nothing of most sentences: where none of the words stands that a pattern
 * cannot do without, it is neither made nor tried.
 */

/** Whether the text may hold a match of a case-blind pattern of a spaced language; false is certain. */
export function mayHold(source: string, text: string): boolean {
  let anchors = known.get(source);
  if (anchors === undefined) {
    anchors = ends(anchorsOf(source));
    known.set(source, anchors);
  }
  if (anchors === null) return true;
  if (text !== shown) show(text);
  for (let k = 0; k < anchors.length; k += 2) {
    if (standing[anchors[k] ?? 0] === 1 && standing[anchors[k + 1] ?? 0] === 1) return true;
  }
  return false;
}

/** Of each pattern the places in `standing` of its anchors' first and last letters. */
const known = new Map<string, Uint16Array | null>();

/** How many letters are looked up at once; what is shorter is no anchor. */
const GRAM = 3;

/** Which threes of letters stand in the text that was asked about last. Some share a place. */
const standing = new Uint8Array(1 << 12);
let shown = '';

function show(text: string): void {
  shown = text;
  standing.fill(0);
  const small = text.toLowerCase();
  for (let i = 0; i + GRAM <= small.length; i += 1) standing[placeOf(small, i)] = 1;
}

function placeOf(text: string, at: number): number {
  const [a, b, c] = [text.charCodeAt(at), text.charCodeAt(at + 1), text.charCodeAt(at + 2)];
  return (a * 961 + b * 31 + c) & (standing.length - 1);
}

function ends(anchors: readonly string[] | null): Uint16Array | null {
  if (anchors === null) return null;
  return Uint16Array.from(
    anchors.flatMap((anchor) => [placeOf(anchor, 0), placeOf(anchor, anchor.length - GRAM)]),
  );
}

/**
 * Words in small letters of which every match of the pattern contains at least one; `null` when
 * there are none, or one is shorter than three letters.
 */
export function anchorsOf(source: string): string[] | null {
  return new AnchorReader(source).alternatives();
}

/**
 * Reads a pattern once from left to right. What may be left out, what only looks around and sets of
 * letters give no anchor; of the parts of a sequence the one with the longest anchors is taken.
 */
class AnchorReader {
  private readonly source: string;
  private at = 0;

  constructor(source: string) {
    this.source = source;
  }

  /** Up to the end, or the bracket that closes. */
  alternatives(): string[] | null {
    const all: string[] = [];
    let each = true;
    for (;;) {
      const one = this.sequence();
      if (one === null) each = false;
      else if (each) for (const anchor of one) if (!all.includes(anchor)) all.push(anchor);
      if (this.source[this.at] !== '|') return each ? all : null;
      this.at += 1;
    }
  }

  private sequence(): string[] | null {
    const { source } = this;
    let best: string[] | null = null;
    let run = '';
    const offer = (anchors: string[] | null) => {
      if (anchors !== null && (best === null || shortest(anchors) > shortest(best))) best = anchors;
    };
    const endRun = () => {
      if (run.length >= GRAM) offer([run]);
      run = '';
    };
    while (this.at < source.length && source[this.at] !== '|' && source[this.at] !== ')') {
      const part = this.part();
      const { least, repeats } = this.quantifier();
      if (typeof part === 'string' && least > 0) {
        run += part;
        if (repeats) endRun();
      } else {
        endRun();
        if (typeof part !== 'string' && least > 0) offer(part);
      }
    }
    endRun();
    return best;
  }

  /** The next letter as text; of a group its anchors; `null` for whatever else stands there. */
  private part(): string | string[] | null {
    const { source } = this;
    const begin = source[this.at++] ?? '';
    if (begin === '(') return this.group();
    if (begin === '[') {
      while (this.at < source.length && source[this.at] !== ']')
        this.at += source[this.at] === '\\' ? 2 : 1;
      this.at += 1;
      return null;
    }
    if (begin !== '\\') return '.^$'.includes(begin) ? null : begin.toLowerCase();
    const escaped = source[this.at++] ?? '';
    if (!/[a-z0-9]/i.test(escaped)) return escaped;
    // \p{Lu}, \u00df, \x2f; \d, \w, \b and their like have nothing behind them.
    if (escaped === 'p' || escaped === 'P') this.at = source.indexOf('}', this.at) + 1;
    else if (escaped === 'u') this.at += 4;
    else if (escaped === 'x') this.at += 2;
    return null;
  }

  private group(): string[] | null {
    const kind = /^\?(?:<?[=!]|:|<\w+>)/.exec(this.source.slice(this.at, this.at + 30))?.[0] ?? '';
    this.at += kind.length;
    const inner = this.alternatives();
    this.at += 1;
    return kind === '' || kind === '?:' || kind.endsWith('>') ? inner : null;
  }

  private quantifier(): { least: number; repeats: boolean } {
    const sign = this.source[this.at] ?? '';
    if (sign === '' || !'*+?{'.includes(sign)) return ONCE;
    const least = sign === '+' ? 1 : sign === '{' ? parseInt(this.source.slice(this.at + 1)) : 0;
    this.at = sign === '{' ? this.source.indexOf('}', this.at) + 1 : this.at + 1;
    if (this.source[this.at] === '?') this.at += 1;
    return { least, repeats: true };
  }
}

const ONCE = { least: 1, repeats: false };

function shortest(anchors: readonly string[]): number {
  let length = Infinity;
  for (const anchor of anchors) length = Math.min(length, anchor.length);
  return length;
}
