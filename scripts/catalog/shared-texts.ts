import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SHARED } from './files.ts';
import { textOf } from './text-of.ts';

/** One real job text of the reference folder. */
export interface SharedText {
  /** Which collection, for the counts. */
  from: string;
  id: string;
  text: string;
}

/** Real job texts to look at a name in; empty when the reference folder is absent. */
export function sharedTexts(): SharedText[] {
  if (!existsSync(SHARED)) return [];
  return [
    ...jsonLines('ads', 'pages/descriptions.jsonl'),
    ...jsonLines('train', 'eval/train/postings.jsonl'),
    ...jsonLines('dev', 'eval/dev/postings.jsonl'),
    ...labelledPages(),
  ];
}

function jsonLines(from: string, path: string): SharedText[] {
  return readFileSync(join(SHARED, path), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line, index) => {
      const row = JSON.parse(line) as Record<string, unknown>;
      const text = textOf(row['text']) ?? textOf(row['html_or_text']) ?? '';
      return { from, id: textOf(row['id']) ?? String(index), text: textOfHtml(text) };
    });
}

function labelledPages(): SharedText[] {
  const folder = join(SHARED, 'eval', 'ads');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .map((name) => {
      const page = readFileSync(join(folder, name), 'utf8');
      return { from: 'pages', id: name, text: textOfHtml(page) };
    });
}

/** Good enough for looking at words in context; the real reader is `features/annotate`. */
export function textOfHtml(html: string): string {
  return html
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<(br|\/p|\/li|\/h\d|\/div|\/tr)\b[^>]*>/gi, '\n')
    .replace(/<[^>]{1,2000}>/g, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/&#39;|&rsquo;/g, '’')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"');
}
