import type { CredentialEntry } from '../../src/core/domain/catalog.ts';
import type { Problem } from './check.ts';
import { checkCopies } from './credential-copies.ts';
import { foldName } from './fold-name.ts';

const KEYS = new Set([
  ...['id', 'name', 'kind', 'names', 'risky', 'exact', 'not', 'cues', 'family', 'field', 'meets'],
  ...[
    'generic',
    'issuer',
    'platform',
    'url',
    'urlScope',
    'level',
    'effort',
    'cost',
    'assessment',
    'validity',
  ],
  ...['prerequisites', 'experienceMonths', 'postNominal', 'status', 'retiredOn', 'replacedBy'],
  ...['suggestable', 'skills', 'note', 'sources', 'confidence'],
]);
/** Sources that say only where a name was met or who guessed; nothing is suggested on them alone. */
const WEAK_SOURCES = /^(general-knowledge$|reference-|shared-)/;
/** Notes are facts in a few words; a longer one is a sentence that somebody copied. */
const LONGEST_NOTE = 100;

/** A credential and the file it stands in. */
export interface LocatedCredential {
  path: string;
  entry: CredentialEntry;
  /** The entry as it stands in the file, with keys that the schema does not know. */
  raw: Record<string, unknown>;
}

/**
 * What must hold for the facts of every credential (docs/adding-a-credential.md): each group has a
 * source or is unknown, no date is newer than its source, only what is known well is suggested.
 *
 * @param sources the citations of `core/catalog/credential-sources.json`, by key
 */
export function checkCredentialFacts(
  credentials: readonly LocatedCredential[],
  sources: Readonly<Record<string, string>>,
): Problem[] {
  const problems: Problem[] = [];
  const ids = new Set(credentials.map(({ entry }) => entry.id));
  const used = new Set<string>();
  for (const { path, entry, raw } of credentials) {
    const say = (message: string) => problems.push({ path, id: entry.id, message });
    for (const key of Object.keys(raw)) if (!KEYS.has(key)) say(`unknown key "${key}"`);
    for (const key of [...entry.sources, ...entry.cost.sources, ...entry.effort.sources]) {
      used.add(key);
      if (!(key in sources)) say(`source "${key}" is not in credential-sources.json`);
    }
    for (const id of entry.meets ?? [])
      if (!ids.has(id)) say(`meets "${id}", which does not exist`);
    checkGroups(entry, sources, say);
    checkSuggestion(entry, say);
    checkWording(entry, say);
  }
  checkMeets(credentials, problems);
  problems.push(...checkCopies(credentials));
  for (const key of Object.keys(sources))
    if (!used.has(key))
      problems.push({ path: 'credential-sources.json', id: key, message: 'is cited by nobody' });
  return problems;
}

type Say = (message: string) => void;

/** Cost, effort, validity: known and sourced, or unknown. */
function checkGroups(
  entry: CredentialEntry,
  sources: Readonly<Record<string, string>>,
  say: Say,
): void {
  const { cost, effort, validity, assessment } = entry;
  for (const [what, range] of [
    ['cost', cost.usd],
    ['yearly cost', cost.yearlyUsd ?? 'unknown'],
    ['class', cost.classUsd ?? 'unknown'],
    ['hours', effort.hours],
    ['weeks', effort.weeks],
  ] as const)
    if (range !== 'unknown' && (range[0] < 0 || range[0] > range[1]))
      say(`${what}: ${String(range)} is no range`);

  if ((cost.usd === 'unknown') !== (cost.basis === 'unknown'))
    say('cost: either a price with a basis, or both unknown');
  if (cost.usd !== 'unknown' && cost.sources.length === 0) say('cost has no source');
  if (cost.usd === 'unknown' && cost.checked !== null) say('a date for a price nobody knows');
  if (cost.model === 'free' && (cost.usd === 'unknown' || cost.usd[1] !== 0))
    say('free, and yet it has a price');
  if (cost.basis === 'sourced' && cost.sources.every((key) => WEAK_SOURCES.test(key)))
    say('cost is called sourced without a document');

  const effortKnown = effort.hours !== 'unknown' || effort.weeks !== 'unknown';
  if (effortKnown !== (effort.basis !== 'unknown'))
    say('effort: either known with a basis, or all unknown');
  if (effortKnown && effort.sources.length === 0) say('effort has no source');

  const newest = newestMonth([...cost.sources, ...entry.sources].map((key) => sources[key] ?? ''));
  for (const checked of [cost.checked, effort.checked])
    if (checked !== null && (newest === null || checked.slice(0, 7) > newest))
      say(`checked ${checked} is newer than its newest source (${newest ?? 'undated'})`);

  if ((validity.months === null) !== (validity.renewal === 'none'))
    say('validity: renewal "none" belongs to what does not lapse, and to nothing else');
  if (validity.months === 'unknown' && validity.basis !== 'unknown')
    say('validity is unknown, so its basis is too');
  const { graded, project, proctored } = assessment;
  if (assessment.basis === 'unknown' && [graded, project, proctored].some((fact) => fact !== null))
    say('assessment is known, so its basis is not "unknown"');
}

function checkSuggestion(entry: CredentialEntry, say: Say): void {
  if (entry.url !== null && !/^https:\/\/[^\s?#]+$/.test(entry.url))
    say(`url must be https, without query: ${entry.url}`);
  if (entry.status === 'retired' && entry.suggestable) say('is suggested though it is retired');
  if (entry.replacedBy !== undefined && entry.status === 'active')
    say('is replaced and still active');
  if (entry.postNominal !== null && !/^(industry-certification|licence)$/.test(entry.kind))
    say('only a certification or a licence gives letters after the name');
  if (entry.generic === true && (entry.suggestable || entry.skills.length > 0))
    say('a family proves nothing by itself and is never suggested');
  if (!entry.suggestable) return;
  if (entry.kind === 'licence') say('a licence is never suggested');
  if (entry.confidence === 'low') say('is suggested on facts of low confidence');
  if (entry.status !== 'active') say('is suggested though it is ending');
  if (entry.sources.every((key) => WEAK_SOURCES.test(key))) say('is suggested without a document');
}

function checkWording(entry: CredentialEntry, say: Say): void {
  for (const text of [entry.note, entry.cost.note, entry.prerequisites])
    if (typeof text === 'string' && text.length > LONGEST_NOTE)
      say(`"${text.slice(0, 30)}…" is too long for a note: ${text.length} characters`);
  const risky = entry.risky ?? [];
  const everything = [
    entry.name,
    ...(entry.names ?? []),
    ...risky.filter((name) => name !== entry.name),
  ];
  const seen = new Set<string>();
  for (const name of everything) {
    if (name === '' || name !== name.trim() || /\s{2}/.test(name)) say(`untidy name "${name}"`);
    if (seen.has(foldName(name))) say(`"${name}" is listed twice, or is a generated variant`);
    seen.add(foldName(name));
  }
  for (const name of [entry.name, ...(entry.names ?? [])])
    if (/^\p{L}{1,2}$/u.test(name) && !risky.includes(name))
      say(`"${name}" is too short to be safe: make it risky`);
  if (risky.length === 0 && entry.cues !== undefined)
    say('"cues" are for entries with risky names');
  if (new Set(entry.skills.map((skill) => skill.id)).size < entry.skills.length)
    say('names a skill twice');
}

/** Whoever meets something must not be met by it, directly or by way of others. */
function checkMeets(credentials: readonly LocatedCredential[], problems: Problem[]): void {
  const meets = new Map(credentials.map(({ entry }) => [entry.id, entry.meets ?? []]));
  for (const { path, entry } of credentials) {
    const seen = new Set<string>();
    const queue = [...(entry.meets ?? [])];
    for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
      if (seen.has(id)) continue;
      seen.add(id);
      queue.push(...(meets.get(id) ?? []));
    }
    if (seen.has(entry.id)) problems.push({ path, id: entry.id, message: 'meets itself' });
  }
}

/** The newest month in the citations ("2026-07", or the last month of a bare year). */
export function newestMonth(citations: readonly string[]): string | null {
  const months = citations.flatMap((text) =>
    [...text.matchAll(/\b(20\d\d)(?:-(\d\d))?\b/g)].map(
      ([, year = '', month]) => `${year}-${month ?? '12'}`,
    ),
  );
  return months.sort().at(-1) ?? null;
}
