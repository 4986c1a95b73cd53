import type { Lexicon } from './lexicon.ts';
import { matchForms, type Hit } from './match.ts';
import { FORM } from './snapshot.ts';
import { tokenise } from './tokens.ts';

/** A place where a name of the lexicon stands. Offsets are UTF-16 into that line, end exclusive. */
export interface NameMention {
  /** Index of the concept in the lexicon. */
  concept: number;
  /** Index of the line, −1 = job title. */
  line: number;
  start: number;
  end: number;
  /** False: the evidence is thin; shown as unsure, never counted. */
  sure: boolean;
  /** Probability (0–1) that the name means the concept here. */
  score: number;
}

/** The text of a posting, as recognition needs it. */
export interface NameText {
  title: string | null;
  company: string | null;
  lines: readonly { text: string }[];
}

/** Finds the names of skills and credentials in a posting. Overlaps: leftmost, then longest. */
export function recognise(lexicon: Lexicon, text: NameText): NameMention[] {
  const lines = [text.title ?? '', ...text.lines.map((line) => line.text)];
  const hits = matchForms(lexicon, tokenise(lines)).filter(
    (hit) => (hit.flags & (FORM.cue | FORM.not)) === 0,
  );
  return leftmostLongest(hits).map((hit) => {
    const score = (hit.flags & FORM.risky) === 0 ? 0.95 : 0.3;
    const { concept, start, end } = hit;
    return { concept, line: hit.line - 1, start, end, sure: score >= 0.5, score };
  });
}

/** Keeps of overlapping hits the one that begins first, of those the longest. */
export function leftmostLongest(hits: readonly Hit[]): Hit[] {
  const kept: Hit[] = [];
  const inOrder = [...hits].sort((a, b) => a.line - b.line || a.start - b.start || b.end - a.end);
  let line = -1;
  let end = 0;
  for (const hit of inOrder) {
    if (hit.line === line && hit.start < end) continue;
    kept.push(hit);
    line = hit.line;
    end = hit.end;
  }
  return kept;
}
