import type { Line } from '../../core/domain/posting.ts';
import { LineWriter } from './line-writer.ts';
import type { WrittenLine } from './line-writer.ts';
import {
  BOLDENS,
  BREAKS,
  CELL,
  effectOf,
  HEADS,
  isChipAfterChip,
  ITEM,
  KEEPS_BREAKS,
  LISTS,
  SKIP,
  SPACED,
} from './markup.ts';

/**
 * The text of some elements as lines a person sees, and the way back: from a stretch of a line to
 * the place in the document it came from.
 */
export interface TextMap {
  readonly lines: Line[];
  /** More text stood there than {@link POSTING_LIMITS} allows; the rest was not read. */
  readonly truncated: boolean;
  /** The place of `line[start, end)` in the document; `null` when it has none (any more). */
  range(line: number, start: number, end: number): StaticRange | null;
}

interface Open {
  readonly element: Element;
  /** Column of the cell around it. */
  readonly column: number | null;
  readonly effect: number;
}

const ELEMENT = 1;
const TEXT = 3;
const BLANK_LINE = /\n[^\S\n]*\n/;
const BULLET_LINE = /(?:^|\n)[^\S\n]*[•●▪◦■·*-]\s+(?=\S)/g;
const LOWER_CASE = /^\s*\p{Ll}/u;

/**
 * Read the text of `nodes`, in order, as lines. By tags and attributes alone: the document is
 * neither changed nor laid out, and jsdom reads what a browser reads. Linear in the size of the
 * content. `skip` names elements to leave out.
 */
export function buildTextMap(
  nodes: readonly Element[],
  skip?: (element: Element) => boolean,
): TextMap {
  const writer = new LineWriter();
  for (const node of nodes) {
    writer.breakLine();
    readInto(writer, node, skip);
  }
  writer.breakLine();
  writer.settleEmojiBullets();
  const { lines } = writer;
  return {
    lines: lines.map(({ runs: _runs, base: _base, ...line }) => line),
    truncated: writer.truncated,
    range: (line, start, end) => rangeOf(lines[line], start, end),
  };
}

/** Depth-first without recursion: pages nest deeper than the stack where no parser caps them. */
function readInto(
  writer: LineWriter,
  root: Element,
  skip: ((element: Element) => boolean) | undefined,
): void {
  const open: Open[] = [];
  let preformatted = root.closest('pre') === null ? 0 : 1;
  let node: Node | null = root;
  while (node !== null && !writer.full) {
    if (node.nodeType === TEXT) {
      writeText(writer, node as Text, preformatted > 0);
    } else if (node.nodeType === ELEMENT) {
      const element = node as Element;
      const effect = element !== root && skip?.(element) === true ? SKIP : effectOf(element);
      if (element.tagName === 'BR') writer.breakLine();
      else if (element === root || !(effect & SKIP)) {
        if (effect & KEEPS_BREAKS) preformatted += 1;
        enter(writer, element, effect);
        open.push({ element, effect, column: writer.column });
        if (effect & CELL && element !== root) writer.column = columnOf(element);
        if (element.firstChild !== null) {
          node = element.firstChild;
          continue;
        }
      }
    }
    node = next(
      node,
      root,
      () => {
        const left = open.pop();
        if (left === undefined) return;
        if (left.effect & KEEPS_BREAKS) preformatted -= 1;
        leave(writer, left.effect);
        writer.column = left.column;
      },
      open,
    );
  }
  if (node !== null) writer.truncated = true;
}

/** Column of a cell that has others beside it; alone in its row it is no column. */
function columnOf(element: Element): number | null {
  const cell = element as HTMLTableCellElement;
  return (cell.parentElement?.children.length ?? 1) > 1 ? cell.cellIndex : null;
}

/** The node after `from` in document order that is not inside it, closing what ends on the way. */
function next(from: Node, root: Element, close: () => void, open: readonly Open[]): Node | null {
  let node: Node | null = from;
  while (node !== null) {
    if (open[open.length - 1]?.element === node) close();
    if (node === root) return null;
    if (node.nextSibling !== null) return node.nextSibling;
    node = node.parentNode;
  }
  return null;
}

function enter(writer: LineWriter, element: Element, effect: number): void {
  if (effect & BREAKS) writer.breakLine();
  else if (effect & SPACED) writer.separate();
  else if (isChipAfterChip(element)) writer.breakLine();
  if (effect & LISTS) writer.depth += 1;
  if (effect & ITEM) writer.itemPending = true;
  if (effect & HEADS) writer.heading += 1;
  if (effect & BOLDENS) writer.bold += 1;
}

function leave(writer: LineWriter, effect: number): void {
  if (effect & BREAKS) writer.breakLine();
  else if (effect & SPACED) writer.separate();
  if (effect & LISTS) writer.depth -= 1;
  if (effect & ITEM) writer.itemPending = false;
  if (effect & HEADS) writer.heading -= 1;
  if (effect & BOLDENS) writer.bold -= 1;
}

function writeText(writer: LineWriter, node: Text, preformatted: boolean): void {
  const { data } = node;
  if (!data.includes('\n') || !(preformatted || hasOwnBreaks(data))) {
    writer.write(node, data);
    return;
  }
  let from = 0;
  for (let at = data.indexOf('\n'); at >= 0; at = data.indexOf('\n', from)) {
    writer.write(node, data, from, at + 1);
    from = at + 1;
    if (preformatted || !LOWER_CASE.test(data.slice(from, from + 40))) writer.breakLine();
  }
  writer.write(node, data, from);
}

/**
 * A style sheet may keep the line breaks of a text where no attribute says so ("white-space:
 * pre-line"). Blank lines or typed bullets inside one text node give it away; then a break before a
 * lower-case letter is still taken for a wrapped source line.
 */
function hasOwnBreaks(data: string): boolean {
  const text = data.trim();
  return BLANK_LINE.test(text) || (text.match(BULLET_LINE)?.length ?? 0) > 1;
}

function rangeOf(line: WrittenLine | undefined, start: number, end: number): StaticRange | null {
  if (line === undefined || start < 0 || end > line.text.length || start >= end) return null;
  const first = placeOf(line, line.base + start);
  const last = placeOf(line, line.base + end - 1);
  if (first === null || last === null) return null;
  const own = globalThis as { StaticRange?: typeof StaticRange };
  const Range = own.StaticRange ?? first.node.ownerDocument.defaultView?.StaticRange;
  if (Range === undefined) return null;
  return new Range({
    startContainer: first.node,
    startOffset: first.offset,
    endContainer: last.node,
    endOffset: last.offset + 1,
  });
}

function placeOf({ runs }: WrittenLine, at: number): { node: Text; offset: number } | null {
  let low = 0;
  let high = runs.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs.starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  const node = runs.nodes[low];
  const offset = (runs.offsets[low] ?? 0) + at - (runs.starts[low] ?? 0);
  // A node that left the page, or whose text has changed since, marks nothing.
  if (node === undefined || !node.isConnected || offset >= node.data.length) return null;
  return { node, offset };
}
