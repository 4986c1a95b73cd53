import { recognise } from '../../src/core/recognition/recognise.ts';
import type { Lexicon } from '../../src/core/recognition/lexicon.ts';
import type { SharedText } from './shared-texts.ts';

/** What recognition finds, and does not find, in the shared job texts. */
export interface Sightings {
  /** Sure mentions by concept id. */
  mentions: Map<string, number>;
  /** Number of texts by concept id. */
  texts: Map<string, number>;
  /** Phrases that stand as an item of a list and hold no known name, by number of texts. */
  unknown: Map<string, number>;
}

/** Reads every text; a phrase is unknown when the whole item of a list is free of mentions. */
export function sightings(lexicon: Lexicon, texts: readonly SharedText[]): Sightings {
  const found: Sightings = { mentions: new Map(), texts: new Map(), unknown: new Map() };
  for (const { text } of texts) {
    const lines = text.split('\n').map((line) => ({ text: line }));
    const mentions = recognise(lexicon, { title: null, company: null, lines });
    const ids = new Set<string>();
    for (const mention of mentions.filter((one) => one.sure)) {
      const { id } = lexicon.concept(mention.concept);
      add(found.mentions, id);
      ids.add(id);
    }
    for (const id of ids) add(found.texts, id);
    const phrases = new Set<string>();
    lines.forEach((line, index) => {
      const here = mentions.filter((mention) => mention.line === index);
      for (const item of listItems(line.text)) {
        const touched = here.some((one) => one.start < item.end && one.end > item.start);
        if (!touched) phrases.add(item.text.toLowerCase());
      }
    });
    for (const phrase of phrases) add(found.unknown, phrase);
  }
  return found;
}

/** Short items between commas, semicolons, slashes or "and"/"or": where names of skills stand. */
function listItems(line: string): { text: string; start: number; end: number }[] {
  const items: { text: string; start: number; end: number }[] = [];
  if (!/[,;•/]| and | or /.test(line)) return items;
  for (const match of line.matchAll(/[^,;:•()/.]+/g)) {
    for (const part of match[0].matchAll(/(?:(?!\s(?:and|or)\s).)+/g)) {
      const raw = part[0];
      const text = raw.trim().replace(/^(?:and|or)\s+/i, '');
      const words = text.split(/\s+/).length;
      if (text.length < 2 || words > 3) continue;
      const start = match.index + part.index;
      items.push({ text, start, end: start + raw.length });
    }
  }
  return items;
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
