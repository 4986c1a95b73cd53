import type { Catalog, CredentialEntry, SkillEntry } from '../domain/catalog.ts';

/** An entry of one of the two catalogues. */
export type Found =
  { kind: 'skill'; entry: SkillEntry } | { kind: 'credential'; entry: CredentialEntry };

/** How well a name answers what was typed; lower is better, `NONE` not at all. */
const EXACT = 0;
const BEGINS = 1;
const WORDS_BEGIN = 2;
/** All of it was typed, and more: "aws cloud" for AWS. */
const BEGUN = 2.75;
const CONTAINS = 3;
const NONE = 9;
/** What was typed ends within a word: "project" in "project44". */
const WITHIN = 0.25;
/** A further name (alias, issuer) counts a little less than the name itself. */
const ALIAS = 0.5;
/** Whoever types the name of one credential does not mean the whole family. */
const FAMILY = 1.5;

/**
 * What somebody who types means: entries whose name, further names or (for credentials) issuer
 * answer the query, best first. Words may come in any order ("analytics google").
 */
export function searchCatalog(
  catalog: Catalog,
  query: string,
  kind: 'skill' | 'credential' | 'any',
  limit: number,
): Found[] {
  const typed = plain(query);
  if (typed === '') return [];
  const found: { rank: number; found: Found }[] = [];
  const consider = (candidate: Found, aliases: readonly string[]) => {
    const ranks = aliases.map((alias) => rankOf(alias, typed) + ALIAS);
    const best = Math.min(rankOf(candidate.entry.name, typed), ...ranks);
    const family = candidate.kind === 'credential' && candidate.entry.generic === true;
    const rank = family && best > ALIAS ? best + FAMILY : best;
    if (best < NONE) found.push({ rank, found: candidate });
  };
  if (kind !== 'credential') {
    for (const entry of catalog.skills.values()) {
      consider({ kind: 'skill', entry }, [...(entry.names ?? []), ...(entry.risky ?? [])]);
    }
  }
  if (kind !== 'skill') {
    for (const entry of catalog.credentials.values()) {
      const names = [...(entry.names ?? []), ...(entry.risky ?? [])];
      consider({ kind: 'credential', entry }, [...names, `${entry.issuer} ${entry.name}`]);
    }
  }
  found.sort(
    (a, b) =>
      a.rank - b.rank ||
      a.found.entry.name.length - b.found.entry.name.length ||
      (a.found.entry.name < b.found.entry.name ? -1 : 1),
  );
  return found.slice(0, limit).map((each) => each.found);
}

function rankOf(name: string, typed: string): number {
  const text = plain(name);
  if (text === typed) return EXACT;
  if (text.startsWith(`${typed} `)) return BEGINS;
  if (text.startsWith(typed)) return BEGINS + WITHIN;
  const words = text.split(' ');
  const parts = typed.split(' ');
  if (parts.every((part) => words.includes(part))) return WORDS_BEGIN;
  if (parts.every((part) => words.some((word) => word.startsWith(part))))
    return WORDS_BEGIN + WITHIN;
  if (text.length > 1 && typed.startsWith(`${text} `)) return BEGUN;
  return text.includes(typed) && typed.length > 2 ? CONTAINS : NONE;
}

/** Without accents, case and punctuation; `+`, `#` and `.` stay, as in C++, C# and .NET. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#.]+/gu, ' ')
    .trim();
}
