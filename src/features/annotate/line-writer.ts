import { bulletLength, emojiLength, INLINE_BULLET } from '../../core/domain/bullet.ts';
import { POSTING_LIMITS } from '../../core/domain/posting-limits.ts';
import type { Line } from '../../core/domain/posting.ts';

/** Where the characters of a written line came from: run `i` starts at `starts[i]` of the text. */
export interface Runs {
  readonly starts: number[];
  readonly nodes: Text[];
  readonly offsets: number[];
}

/** A finished line; `base` is where its text starts within the characters that `runs` count. */
export interface WrittenLine extends Line {
  readonly runs: Runs;
  readonly base: number;
}

const SPECIAL =
  /[\t\n\r\f\v\u00a0\u00ad\u1680\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\ufeff]| {2}/;
const WORD = /[^\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]+/g;
const SPACE = /\s/;
const PUNCTUATION = /^[\s\p{P}\p{S}]*$/u;
const noRuns = (): Runs => ({ starts: [], nodes: [], offsets: [] });

/**
 * Collects characters into lines with white space collapsed as a browser shows it, remembering the
 * text node and offset of every stretch. Knows nothing of elements: {@link buildTextMap} tells it
 * where lines end and what surrounds them.
 */
export class LineWriter {
  readonly lines: WrittenLine[] = [];
  /** True when something was dropped because of {@link POSTING_LIMITS}. */
  truncated = false;
  /** What surrounds the text that is written next. */
  depth = 0;
  bold = 0;
  heading = 0;
  /** Column of the table cell that is being written, `null` outside tables. */
  column: number | null = null;
  /** A list item has begun and none of its text has been written yet. */
  itemPending = false;

  #text = '';
  #runs = noRuns();
  #total = 0;
  #spaceNode: Text | null = null;
  #spaceOffset = 0;
  /** A space that no text node holds is due. */
  #gap = false;
  /** Everything but punctuation has been bold so far; something was. */
  #allBold = true;
  #anyBold = false;
  #lineDepth = 0;
  #lineHeading = false;

  /** No more can be written. */
  get full(): boolean {
    return this.lines.length >= POSTING_LIMITS.lines || this.#total >= POSTING_LIMITS.totalChars;
  }

  /** Write `data.slice(from, to)` of a text node, white space collapsed. */
  write(node: Text, data: string, from = 0, to = data.length): void {
    const whole = from === 0 && to === data.length;
    const part = whole ? data : data.slice(from, to);
    if (!SPECIAL.test(part)) {
      this.#writePlain(node, part, from);
      return;
    }
    WORD.lastIndex = 0;
    let end = 0;
    for (let match = WORD.exec(part); match !== null; match = WORD.exec(part)) {
      const gap = part.slice(end, match.index);
      const space = gap.search(SPACE);
      if (space >= 0) this.#space(node, from + end + space);
      this.#append(node, match[0], from + match.index);
      end = WORD.lastIndex;
    }
    const space = part.slice(end).search(SPACE);
    if (space >= 0) this.#space(node, from + end + space);
  }

  /** A space between what stands before and after, which no text node holds. */
  separate(): void {
    this.#gap = this.#text !== '';
  }

  /** End the line. An empty line leaves no trace. */
  breakLine(): void {
    if (this.#text !== '') {
      this.#finish();
      this.#text = '';
      this.#runs = noRuns();
      this.#allBold = true;
      this.#anyBold = false;
    }
    this.#spaceNode = null;
    this.#gap = false;
  }

  #writePlain(node: Text, part: string, offset: number): void {
    let start = 0;
    let end = part.length;
    if (end === 0) return;
    if (part.charCodeAt(0) === 32) {
      this.#space(node, offset);
      start = 1;
    }
    const trailing = end > start && part.charCodeAt(end - 1) === 32;
    if (trailing) end -= 1;
    if (end > start)
      this.#append(
        node,
        start === 0 && end === part.length ? part : part.slice(start, end),
        offset + start,
      );
    if (trailing) this.#space(node, offset + end);
  }

  #space(node: Text, offset: number): void {
    if (this.#text === '' || this.#spaceNode !== null) return;
    this.#spaceNode = node;
    this.#spaceOffset = offset;
  }

  /** Over-long lines are broken at a space, so that nothing of a flat text is lost. */
  #append(node: Text, words: string, offset: number): void {
    const limit = POSTING_LIMITS.lineChars;
    let from = 0;
    while (this.#text.length + words.length - from > limit && !this.full) {
      const space = words.lastIndexOf(' ', from + limit - this.#text.length - 1);
      const cut = space > from ? space : this.#text === '' ? from + limit : from;
      if (cut > from) this.#appendShort(node, words.slice(from, cut), offset + from);
      this.breakLine();
      from = words[cut] === ' ' ? cut + 1 : cut;
    }
    this.#appendShort(node, from === 0 ? words : words.slice(from), offset + from);
  }

  #appendShort(node: Text, words: string, offset: number): void {
    if (this.full) {
      this.truncated = true;
      return;
    }
    if (this.#text === '') {
      this.#lineDepth = this.depth;
      this.#lineHeading = this.heading > 0;
    } else if (this.#spaceNode !== null) {
      this.#put(this.#spaceNode, ' ', this.#spaceOffset);
    } else if (this.#gap) {
      this.#put(node, ' ', offset);
    }
    this.#spaceNode = null;
    this.#gap = false;
    if (this.bold > 0) this.#anyBold = true;
    else if (this.#allBold && !PUNCTUATION.test(words)) this.#allBold = false;
    this.#put(node, words, offset);
  }

  #put(node: Text, chars: string, offset: number): void {
    const { starts, nodes, offsets } = this.#runs;
    const last = nodes.length - 1;
    const at = this.#text.length;
    if (
      last < 0 ||
      nodes[last] !== node ||
      (offsets[last] ?? 0) + at - (starts[last] ?? 0) !== offset
    ) {
      starts.push(at);
      nodes.push(node);
      offsets.push(offset);
    }
    this.#text += chars;
  }

  #finish(): void {
    const whole = this.#text;
    const cuts = [0];
    for (const match of whole.matchAll(INLINE_BULLET)) cuts.push(match.index + 1);
    // One bullet within a line is as likely a separator ("Leeds • Full time") as a list.
    const parts = cuts.length > 2 ? cuts : [0];
    parts.forEach((from, index) => {
      const to = parts[index + 1] ?? whole.length;
      this.#push(whole.slice(from, to).trimEnd(), from, index > 0);
    });
    this.itemPending = false;
    this.#total += whole.length;
  }

  #push(raw: string, from: number, cut: boolean): void {
    const typed = bulletLength(raw);
    const emoji = typed === 0 ? emojiLength(raw) : 0;
    const text = raw.slice(typed + emoji);
    if (text === '') return;
    this.lines.push({
      text,
      bullet: this.itemPending || typed > 0 || cut,
      heading: this.#lineHeading ? 'tag' : this.#allBold && this.#anyBold ? 'bold' : 'none',
      depth: this.#lineDepth,
      ...(this.column === null ? {} : { column: this.column }),
      runs: this.#runs,
      base: from + typed + emoji,
    });
    if (emoji > 0) this.#rememberEmoji(raw.slice(0, emoji).trim());
  }

  #emojiLines: { index: number; emoji: string }[] = [];

  #rememberEmoji(emoji: string): void {
    this.#emojiLines.push({ index: this.lines.length - 1, emoji });
  }

  /**
   * Lines that begin with an emoji are bullets when a neighbour begins with one too or the same
   * emoji returns; a lone one decorates a heading, also over bullets of another emoji. Call once, at
   * the end.
   */
  settleEmojiBullets(): void {
    const counts = new Map<string, number>();
    for (const { emoji } of this.#emojiLines) counts.set(emoji, (counts.get(emoji) ?? 0) + 1);
    this.#emojiLines.forEach(({ index, emoji }, place) => {
      const line = this.lines[index];
      if (line === undefined || line.heading !== 'none') return;
      const before = this.#emojiLines[place - 1];
      const after = this.#emojiLines[place + 1];
      const times = (one: string | undefined): number => counts.get(one ?? '') ?? 0;
      const heads = after?.index === index + 1 && times(after.emoji) > 1;
      const beside = before?.index === index - 1 || after?.index === index + 1;
      if (times(emoji) > 1 || (beside && !heads)) this.lines[index] = { ...line, bullet: true };
    });
  }
}
