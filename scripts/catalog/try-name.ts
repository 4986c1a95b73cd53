import { foldName } from './fold-name.ts';
import { readCatalogFiles } from './files.ts';
import { sharedTexts } from './shared-texts.ts';

const AROUND = 60;

/**
 * `npm run catalog -- try NAME [--case] [--max N]`: every place in the shared job texts where a
 * name would stand, so that its author can count how often it means what the entry means.
 */
export function tryName(args: readonly string[]): number {
  const values = args.filter((arg, i) => !arg.startsWith('--') && args[i - 1] !== '--max');
  const name = values.join(' ').trim();
  if (name === '') {
    console.error('usage: npm run catalog -- try NAME [--case] [--max N]');
    return 2;
  }
  const max = args.includes('--max') ? Number(args[args.indexOf('--max') + 1]) : 60;
  for (const line of ownersOf(name)) console.log(line);

  const texts = sharedTexts();
  if (texts.length === 0) {
    console.log('skipped: ../shared is not here, so there are no texts to look in');
    return 0;
  }
  const pattern = namePattern(name, args.includes('--case'));
  const counts = new Map<string, { places: number; texts: number }>();
  let shown = 0;
  for (const { from, id, text } of texts) {
    const hits = [...text.matchAll(pattern)];
    if (hits.length === 0) continue;
    const count = counts.get(from) ?? { places: 0, texts: 0 };
    counts.set(from, { places: count.places + hits.length, texts: count.texts + 1 });
    for (const hit of hits) {
      if (shown++ >= max) continue;
      const end = hit.index + hit[0].length;
      const before = text.slice(Math.max(0, hit.index - AROUND), hit.index).replace(/\s+/g, ' ');
      const after = text.slice(end, end + AROUND).replace(/\s+/g, ' ');
      console.log(`${before.padStart(AROUND)}[${hit[0]}]${after.padEnd(AROUND)}  ${from} ${id}`);
    }
  }
  if (shown > max) console.log(`… ${shown - max} more (--max N shows more)`);
  for (const [from, { places, texts: where }] of counts)
    console.log(`${from}: ${places} places in ${where} texts`);
  if (counts.size === 0) console.log('nowhere in the shared texts: the name needs a reason');
  return 0;
}

/** The name at word edges; a space in it also stands for a hyphen or nothing, plus a plural. */
function namePattern(name: string, exactCase: boolean): RegExp {
  const body = name
    .split(/[\s-]+/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('[\\s\\-‐-―]*');
  const flags = exactCase ? 'gu' : 'giu';
  return new RegExp(`(?<![\\p{L}\\p{N}])${body}s?(?![\\p{L}\\p{N}+#])`, flags);
}

function ownersOf(name: string): string[] {
  const key = foldName(name);
  const lines: string[] = [];
  for (const file of [...readCatalogFiles('skills'), ...readCatalogFiles('credentials')]) {
    for (const entry of JSON.parse(file.text) as Record<string, unknown>[]) {
      const as = (field: string) => {
        const value = entry[field];
        return (Array.isArray(value) ? value : [value])
          .map(String)
          .some((n) => foldName(n) === key);
      };
      const how = ['name', 'names', 'risky'].filter(as);
      if (how.length > 0) lines.push(`${file.path}  ${String(entry['id'])} (${how.join(', ')})`);
    }
  }
  return lines;
}
