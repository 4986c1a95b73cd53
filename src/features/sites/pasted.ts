import { bulletLength, emojiLength, INLINE_BULLET } from '../../core/domain/bullet.ts';
import { POSTING_LIMITS } from '../../core/domain/posting-limits.ts';
import type { Line, Posting } from '../../core/domain/posting.ts';
import { headingMeaning } from '../../core/reading/headings.ts';
import { LANGUAGE_PACKS } from '../../core/reading/languages/index.ts';

const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
const UNDERLINE = /^\s*(?:[-=_*~]\s*){3,}$/;
const MARKDOWN_HEADING = /^#{1,6}\s+(?=\S)/;
const MARKDOWN_BOLD = /^(?:\*\*|__)(.+?)(?:\*\*|__):?$/;
const SENTENCE_END = /[.!?;,…。]$/;
const LONGEST_TITLE = 120;

/**
 * A posting from text that somebody pasted, or that comes from a file. Lines as typed, bullets and
 * Markdown headings recognised. The first line is the title when it looks like one: short, no
 * bullet, no sentence, no section heading, and more text follows.
 */
export function postingFromText(text: string): Posting {
  const lines = linesOf(text);
  const title = titleOf(lines);
  return {
    board: 'pasted',
    jobId: null,
    url: '',
    title,
    company: null,
    location: null,
    language: null,
    source: 'pasted',
    lines: title === null ? lines : lines.slice(1),
  };
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (const raw of text.slice(0, POSTING_LIMITS.totalChars).split(/\r\n?|[\n\u2028\u2029]/)) {
    if (lines.length >= POSTING_LIMITS.lines) break;
    if (UNDERLINE.test(raw)) continue;
    const indent = /^[\t ]*/.exec(raw)?.[0].replace(/\t/g, '    ').length ?? 0;
    const shown = raw.replace(UNSEEN, '').replace(/\s+/g, ' ').trim();
    for (const part of parts(shown)) {
      if (part !== '') lines.push(lineOf(part, indent));
    }
  }
  return lines;
}

/** A list that lost its line breaks ("Needed: • SQL • Excel") and lines longer than the limit. */
function parts(shown: string): string[] {
  const cuts = Array.from(shown.matchAll(INLINE_BULLET), ({ index }) => index + 1);
  const whole = cuts.length > 1 ? [0, ...cuts] : [0];
  return whole
    .map((from, index) => shown.slice(from, whole[index + 1]).trim())
    .flatMap((part) => {
      const pieces: string[] = [];
      let rest = part;
      while (rest.length > POSTING_LIMITS.lineChars) {
        const space = rest.lastIndexOf(' ', POSTING_LIMITS.lineChars);
        const cut = space > 0 ? space : POSTING_LIMITS.lineChars;
        pieces.push(rest.slice(0, cut));
        rest = rest.slice(cut).trimStart();
      }
      return [...pieces, rest];
    });
}

function lineOf(part: string, indent: number): Line {
  const marked = MARKDOWN_HEADING.exec(part)?.[0].length ?? 0;
  if (marked > 0) return { text: part.slice(marked), bullet: false, heading: 'tag', depth: 0 };
  const bold = MARKDOWN_BOLD.exec(part)?.[1];
  if (bold !== undefined) return { text: bold, bullet: false, heading: 'bold', depth: 0 };
  const typed = bulletLength(part);
  const text = part.slice(typed === 0 ? emojiLength(part) : typed).replace(/\*\*|__/g, '');
  const bullet = typed > 0;
  return { text, bullet, heading: 'none', depth: bullet ? Math.floor(indent / 4) : 0 };
}

function titleOf(lines: readonly Line[]): string | null {
  const [first, second] = lines;
  if (first === undefined || second === undefined || first.bullet) return null;
  if (first.text.length > LONGEST_TITLE || first.text.endsWith(':')) return null;
  if (SENTENCE_END.test(first.text)) return null;
  // Part of a listing was pasted: "Requirements" is a heading of it, and decides what follows.
  return headingMeaning(first.text, LANGUAGE_PACKS, second.bullet) === null ? first.text : null;
}
