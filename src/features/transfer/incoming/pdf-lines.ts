import { Unzlib } from 'fflate';
import type { TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api';
import { tidy } from './draft.ts';
import { CAPS, ImportError, refuse } from './refusal.ts';

/** A line of a page, and how tall its letters are. */
export interface TallLine {
  text: string;
  height: number;
}

/**
 * The lines of text in a PDF, paragraphs joined where a line broke only because it was full. Nothing
 * is drawn, run or fetched. It belongs into a worker that can be ended: a PDF can be made to take
 * long.
 *
 * @throws ImportError when it is locked, damaged, too much, or holds pictures of text only
 */
export async function pdfLines(bytes: Uint8Array): Promise<TallLine[]> {
  weigh(bytes);
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.min.mjs');
  const worker: unknown = await import('pdfjs-dist/legacy/build/pdf.worker.min.mjs');
  // pdf.js then works where it is instead of starting a worker: we are in one already.
  (globalThis as { pdfjsWorker?: unknown }).pdfjsWorker = worker;
  const task = getDocument({
    data: bytes.slice(),
    verbosity: 0,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    useWorkerFetch: false,
    enableXfa: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
  });
  try {
    const document = await task.promise;
    if (document.numPages > CAPS.pdfPages) refuse('import-too-much-inside', 'Too many pages');
    const lines: TallLine[] = [];
    let size = 0;
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      for (const line of paragraphs(linesOf(items), page.view[2] ?? 0)) {
        size += line.text.length;
        if (size > CAPS.textLength) refuse('import-too-much-inside', 'Too much text');
        lines.push(line);
      }
      page.cleanup();
    }
    return lines.length === 0 ? refuse('import-no-text') : lines;
  } catch (error) {
    if (error instanceof ImportError) throw error;
    const locked = error instanceof Error && error.name === 'PasswordException';
    return refuse(locked ? 'import-locked' : 'import-damaged', 'pdf.js cannot read it');
  } finally {
    await task.destroy();
  }
}

/**
 * Inflate every compressed stream and count, before pdf.js unfolds them without a limit. What is
 * compressed twice is refused: no program writes that, and it would escape the count.
 */
function weigh(bytes: Uint8Array): void {
  const text = new TextDecoder('latin1').decode(bytes);
  if (/\/Filter\s*\[[^\]]{0,200}(?:Flate|LZW)[^\]]{0,200}\/(?:Flate|LZW|RunLength)/.test(text))
    refuse('import-too-much-inside', 'Compressed twice');
  let total = 0;
  for (const { index, 0: mark } of text.matchAll(/\bstream\r?\n/g)) {
    const from = index + mark.length;
    // The header of zlib: method 8 and a checksum of 31.
    const head = ((bytes[from] ?? 0) << 8) | (bytes[from + 1] ?? 0);
    if (((head >> 8) & 15) !== 8 || head % 31 !== 0) continue;
    const to = text.indexOf('endstream', from);
    const stream = new Unzlib((part) => {
      total += part.length;
      if (total > CAPS.zipBytes) refuse('import-too-much-inside', 'Inflates to too much');
    });
    try {
      const end = to < 0 ? bytes.length : to;
      for (let at = from; at < end; at += 16_384)
        stream.push(bytes.subarray(at, Math.min(at + 16_384, end)), at + 16_384 >= end);
    } catch (error) {
      if (error instanceof ImportError) throw error;
      // Not readable; pdf.js will say whether that matters.
    }
  }
}

interface Line extends TallLine {
  left: number;
  right: number;
  y: number;
}

function paragraphs(lines: readonly Line[], width: number): TallLine[] {
  const left = Math.min(...lines.map((line) => line.left));
  const edge = Math.max(...lines.map(({ right }) => right));
  // Where no line comes near the right margin, none is full.
  const full = edge > width - 2 * left;
  const joined: TallLine[] = [];
  let before: Line | null = null;
  for (const line of lines) {
    const last = joined.at(-1);
    if (last && full && before && continues(before, line, edge)) last.text += ` ${line.text}`;
    else joined.push({ text: line.text, height: line.height });
    before = line;
  }
  return joined;
}

/** The next line belongs to this one when its first word had no room here any more. */
function continues(line: Line, next: Line, edge: number): boolean {
  const drop = line.y - next.y;
  if (drop <= 0 || drop > 1.7 * line.height || Math.abs(line.height - next.height) > 0.5)
    return false;
  if (/^\s*[•●▪◦‣*–-]/.test(next.text)) return false;
  const [word = ''] = next.text.split(' ', 1);
  const width = ((next.right - next.left) * (word.length + 1)) / next.text.length;
  return line.right + width > edge;
}

function linesOf(items: readonly (TextItem | TextMarkedContent)[]): Line[] {
  const lines: Line[] = [];
  let run: TextItem[] = [];
  const close = () => {
    const text = tidy(run.map(({ str }) => str).join(''), 1000);
    const [first] = run;
    if (text !== '' && first)
      lines.push({
        text,
        left: Math.min(...run.map(({ transform }) => Number(transform[4]))),
        right: Math.max(...run.map(({ transform, width }) => Number(transform[4]) + width)),
        y: Number(first.transform[5]),
        height: Math.max(...run.map(({ height }) => height)),
      });
    run = [];
  };
  for (const item of items) {
    if (!('str' in item)) continue;
    if (item.str !== '' || item.hasEOL) run.push(item);
    if (item.hasEOL) close();
  }
  close();
  return lines;
}
