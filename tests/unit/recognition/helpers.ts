import { compileEntries, type NamedEntry } from '../../../src/core/recognition/compile-lexicon.ts';
import { loadLexicon, type Lexicon } from '../../../src/core/recognition/lexicon.ts';
import { recognise } from '../../../src/core/recognition/recognise.ts';

/** A lexicon of plain names, or of entries given in part; ids are the names. */
export function lexiconOf(
  ...entries: (string | (Partial<NamedEntry> & { name: string }))[]
): Lexicon {
  return loadLexicon(
    compileEntries(
      entries.map((entry) => ({
        id: typeof entry === 'string' ? entry : entry.name,
        kind: 'tool' as const,
        credential: false,
        ...(typeof entry === 'string' ? { name: entry } : entry),
      })),
    ),
  );
}

/** What is found in lines, as `name[text]`, with `?` when unsure. */
export function found(
  lexicon: Lexicon,
  lines: string | string[],
  company: string | null = null,
): string[] {
  const all = typeof lines === 'string' ? [lines] : lines;
  return recognise(lexicon, {
    title: null,
    company,
    lines: all.map((text) => ({ text })),
  }).map((mention) => {
    const text = (all[mention.line] ?? '').slice(mention.start, mention.end);
    return `${lexicon.concept(mention.concept).name}[${text}]${mention.sure ? '' : '?'}`;
  });
}
