import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CredentialEntry, SkillEntry } from '../../src/core/domain/catalog.ts';
import { fieldOf, readCatalogFiles, SHARED } from './files.ts';
import { foldName } from './fold-name.ts';
import { sharedTexts } from './shared-texts.ts';

/** A name of more words than this is not looked for whole; its entry has shorter ones. */
const MOST_WORDS = 7;
const REASONS = join(import.meta.dirname, 'unseen-reasons.txt');

/** An entry of which no name stands anywhere in the shared job texts and reference lists. */
export interface Unseen {
  id: string;
  field: string;
  /** Why it is in the catalogue all the same; `null`: nobody has said. */
  reason: string | null;
}

/**
 * Entries that nothing at hand asks for, each with its reason: a shipped credential proves it, or a
 * line of `unseen-reasons.txt` (`field: …` or `id: …`) says why. Empty when ../shared is not here.
 */
export function unseenEntries(credentials: readonly CredentialEntry[]): Unseen[] {
  const texts = sharedTexts();
  if (texts.length === 0) return [];
  const lists = ['frequent_skills.csv', 'onet_hot_technologies.csv'].map((file) =>
    readFileSync(join(SHARED, 'skills', file), 'utf8'),
  );
  const entries = readCatalogFiles('skills').flatMap((file) =>
    (JSON.parse(file.text) as SkillEntry[]).map((entry) => ({ entry, field: fieldOf(file) })),
  );
  const wanted = new Set(entries.flatMap(({ entry }) => namesOf(entry).map(foldName)));
  const seen = seenNames(wanted, [...texts.map(({ text }) => text), ...lists]);
  const proved = new Set(credentials.flatMap(({ skills }) => skills.map(({ id }) => id)));
  const reasons = readReasons();
  return entries
    .filter(({ entry }) => !namesOf(entry).some((name) => seen.has(foldName(name))))
    .map(({ entry: { id }, field }) => ({
      id,
      field,
      reason: proved.has(id)
        ? 'a shipped credential proves it'
        : (reasons.get(id) ?? reasons.get(field) ?? null),
    }));
}

/** Those of the folded names that stand in a text as whole words. */
function seenNames(wanted: ReadonlySet<string>, texts: readonly string[]): Set<string> {
  const seen = new Set<string>();
  for (const text of texts) {
    const words = text.toLowerCase().match(/[\p{L}\p{N}+#.&'’/]+/gu) ?? [];
    words.forEach((_, i) => {
      let key = '';
      for (const word of words.slice(i, i + MOST_WORDS)) {
        key += word;
        for (const one of [key, key.replace(/[.,;:/]+$/, ''), key.replace(/[.;:]*s[.;:]*$/, '')])
          if (wanted.has(one)) seen.add(one);
      }
      // "Excel/Word": each part of a run of slashes too.
      for (const part of (words[i] ?? '').split('/')) if (wanted.has(part)) seen.add(part);
    });
  }
  return seen;
}

function namesOf(entry: SkillEntry): string[] {
  const local = Object.values(entry.local ?? {}).flat();
  return [entry.name, ...(entry.names ?? []), ...(entry.risky ?? []), ...local];
}

/** Lines `KEY: reason`, where KEY is an id or a field; `#` begins a remark. */
function readReasons(): Map<string, string> {
  const lines = readFileSync(REASONS, 'utf8').split('\n');
  return new Map(
    lines
      .filter((line) => line.trim() !== '' && !line.startsWith('#'))
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  );
}
