import type { Line, Posting } from '../../../src/core/domain/posting.ts';
import { interpret, type Interpretation } from '../../../src/core/reading/interpret.ts';
import { structure, type Structure } from '../../../src/core/reading/structure.ts';

/** A posting from short notation: `# ` bold heading, `## ` heading tag, `* ` bullet, `** ` deeper. */
export function posting(text: string, language: string | null = 'en'): Posting {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line): Line => {
      const mark = /^(#{1,2}|\*{1,2}) (.*)$/.exec(line);
      const sign = mark?.[1] ?? '';
      return {
        text: mark?.[2] ?? line,
        bullet: sign.startsWith('*'),
        heading: sign === '#' ? 'bold' : sign === '##' ? 'tag' : 'none',
        depth: sign.startsWith('*') ? sign.length : 0,
      };
    });
  return {
    board: 'web',
    jobId: null,
    url: 'https://jobs.example/1',
    title: null,
    company: null,
    location: null,
    language,
    source: 'pasted',
    lines,
  };
}

/** Names in the text are marked `[Java]`; the marks are taken out and the names are interpreted. */
export function understand(
  marked: string,
  language: string | null = 'en',
): { read: Structure; names: Map<string, Interpretation> } {
  const spans: { line: number; start: number; end: number; key: string; soft: boolean }[] = [];
  const source = posting(marked, language);
  source.lines = source.lines.map((line, number) => {
    let text = '';
    let from = 0;
    for (const match of line.text.matchAll(/\[([^\]]+)\]/g)) {
      const name = match[1] ?? '';
      text += line.text.slice(from, match.index);
      spans.push({
        line: number,
        start: text.length,
        end: text.length + name.length,
        key: name,
        soft: false,
      });
      text += name;
      from = match.index + match[0].length;
    }
    return { ...line, text: text + line.text.slice(from) };
  });
  const read = structure(source);
  const answers = interpret(read, spans);
  const names = new Map<string, Interpretation>();
  spans.forEach((span, i) => {
    const answer = answers[i];
    if (answer) names.set(span.key, answer);
  });
  return { read, names };
}

/** What the text says of each marked name: `required`, `preferred`, `mentioned`, `negated`, `dropped`. */
export function said(marked: string, language: string | null = 'en'): Record<string, string> {
  const answer: Record<string, string> = {};
  for (const [name, meaning] of understand(marked, language).names) {
    answer[name] = meaning.status === 'asked' ? meaning.strength : meaning.status;
  }
  return answer;
}
