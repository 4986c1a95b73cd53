import type { Problem } from './check.ts';
import type { LocatedCredential } from './credential-rules.ts';
import { foldName } from './fold-name.ts';

/** Two issuers may ask for the same in the same words ("Three years of work") by chance. */
const ISSUERS_BY_CHANCE = 2;

/** Sources that tell of many issuers: lists, surveys, adverts, and what has no document. */
const COLLECTIONS = new Set([
  ...['general-knowledge', 'reference-estimate', 'reference-record', 'reference-2026-11-23'],
  ...['shared-postings', 'shared-labelled-listings', 'shared-regulated-professions'],
  ...['law-tome-agile-2026', 'law-tome-business-2026', 'law-tome-cloud-2026'],
  ...['law-tome-data-2026', 'law-tome-other-2026'],
  ...['ai-engineer-route-2026', 'article', 'career-catalogue-2026', 'catalogue-audit-2026'],
  ...['certnorth-2026', 'coursera-extract-2023', 'courses-extract-2022'],
  ...['free-certifications-2025', 'kushajveer-2025', 'provider-note-2026'],
  ...['sec-roadmap-2024', 'trades-list', 'wiloak-guides-2026'],
]);

/**
 * Entries that began as a copy of another issuer's and kept its facts: the same prerequisites, or
 * the page that says them, under more issuers than chance explains.
 */
export function checkCopies(credentials: readonly LocatedCredential[]): Problem[] {
  const owners = new Map<string, LocatedCredential[]>();
  for (const credential of credentials)
    for (const fact of factsOfOneIssuer(credential))
      owners.set(fact, [...(owners.get(fact) ?? []), credential]);

  const problems: Problem[] = [];
  for (const [fact, shared] of owners) {
    const issuers = new Set(shared.map(({ entry }) => entry.issuer));
    if (issuers.size <= ISSUERS_BY_CHANCE) continue;
    const message = `${fact} is said of ${String(issuers.size)} issuers: whose is it? (credential-copies.ts)`;
    for (const { path, entry } of shared) problems.push({ path, id: entry.id, message });
  }
  return problems;
}

/** What an entry says that ought to be true of its own issuer only. */
function factsOfOneIssuer({ entry }: LocatedCredential): string[] {
  const sources = new Set([...entry.sources, ...entry.cost.sources, ...entry.effort.sources]);
  const own = [...sources].filter((key) => !COLLECTIONS.has(key)).map((key) => `source "${key}"`);
  if (entry.prerequisites !== null) own.push(`prerequisite "${foldName(entry.prerequisites)}"`);
  return own;
}
