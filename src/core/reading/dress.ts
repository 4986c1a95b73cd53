import type { Line } from '../domain/posting.ts';
import { splitSentences } from './sentences.ts';

/** How loudly a heading is dressed; a quieter one below another is its sub-heading. */
export const LOUD = { tag: 4, caps: 3, bold: 3, colon: 2, plain: 1 } as const;

/** How a line presents itself as a heading; `plain`: short enough to be one by its words alone. */
export type Dress = keyof typeof LOUD;

/** Japanese and Chinese count by characters: forty are a sentence. */
const UNSPACED = /[\u3040-\u30ff\u4e00-\u9fff]{6}/u;

/** How a line is dressed as a heading; `null` when it cannot be one. */
export function dress(line: Line, next: Line | undefined): Dress | null {
  const text = line.text.trim();
  const count = text.split(/\s+/).length;
  if (text.length > 130 || count > 16 || (text.length > 40 && UNSPACED.test(text))) return null;
  const stop = /[.!;,]$/.test(text) && !/(?:etc|\.\.)\.$/.test(text);
  if (line.heading === 'tag') return 'tag';
  if (line.heading === 'bold' && count <= 14 && !(stop && count > 6)) return 'bold';
  if (isCaps(text) && count <= 10 && !stop && (!line.bullet || text.endsWith(':'))) return 'caps';
  if (/[:：]$/.test(text) && count <= 14) return 'colon';
  if (line.bullet) return text.endsWith('?') && count <= 8 ? 'plain' : null;
  if (stop) return text.endsWith('.') && count <= 5 && isOver(text, next) ? 'plain' : null;
  if (count <= 9 && /^\p{Extended_Pictographic}|\p{Extended_Pictographic}\uFE0F?$/u.test(text))
    return 'colon';
  if (next?.bullet === true && /\p{L}/u.test(text)) return 'colon';
  if (/\?$/.test(text) && count <= 10) return 'plain';
  return count <= 8 ? 'plain' : null;
}

/** "Responsibilities." – a short line with a full stop above a list or a longer text. */
function isOver(text: string, next: Line | undefined): boolean {
  return next !== undefined && (next.bullet || next.text.length > text.length * 1.5);
}

/** ALL CAPS of more than an abbreviation. */
function isCaps(text: string): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  // Scripts without capitals ("API を設計する") are not capitals.
  return letters >= 5 && capitals >= letters * 0.8 && text === text.toUpperCase();
}

/** Running text rather than a list item or a label. */
export function isProse(text: string): boolean {
  const count = text.split(' ').length;
  return count >= 22 || (count >= 12 && splitSentences(text).length >= 2);
}
