import type * as z from 'zod/mini';
import {
  credentialEntrySchema,
  skillEntrySchema,
  type CredentialEntry,
  type SkillEntry,
} from '../../src/core/domain/catalog.ts';
import type { CatalogFile } from './files.ts';
import { foldName, partsOf } from './fold-name.ts';
import { textOf } from './text-of.ts';
import { formatEntries } from './format.ts';

/** Something wrong with the catalogue: where, and what to do about it. */
export interface Problem {
  path: string;
  id: string;
  message: string;
}

const SKILL_KEYS = new Set([
  ...['id', 'name', 'kind', 'names', 'risky', 'exact', 'not', 'cues', 'broader', 'family'],
  ...['gloss', 'local'],
]);
const LOCALES = new Set(['de', 'fr', 'nl', 'cs', 'es', 'pt', 'it', 'ja', 'pl', 'sv', 'da']);

type Located<T> = { path: string; entry: T };
type Report = (path: string, id: string, message: string) => void;

/**
 * Every rule of the catalogue that a machine can check (docs/adding-a-skill.md): well-formed,
 * sorted, one string belongs to one entry, what is referred to exists, nothing implies itself.
 */
export function checkCatalog(files: readonly CatalogFile[]): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (path, id, message) => problems.push({ path, id, message });

  const skills: Located<SkillEntry>[] = [];
  const credentials: Located<CredentialEntry>[] = [];
  for (const file of files) {
    for (const value of parseFile(file, report)) {
      const id = textOf((value as { id?: unknown }).id) ?? '?';
      const schema = file.kind === 'skills' ? skillEntrySchema : credentialEntrySchema;
      const parsed = schema.safeParse(value);
      if (!parsed.success) {
        for (const issue of parsed.error.issues) report(file.path, id, saidOf(issue));
      } else if (file.kind === 'skills') {
        for (const key of Object.keys(value as object))
          if (!SKILL_KEYS.has(key)) report(file.path, id, `unknown key "${key}"`);
        skills.push({ path: file.path, entry: parsed.data as SkillEntry });
      } else {
        credentials.push({ path: file.path, entry: parsed.data as CredentialEntry });
      }
    }
  }

  for (const skill of skills) checkNames(skill, report);
  checkIds([...skills, ...credentials], report);
  checkOwners([...skills, ...credentials], report);
  checkBroader(skills, report);
  checkCredentials(credentials, new Set(skills.map((one) => one.entry.id)), report);
  return problems;
}

/** What is wrong with which part of an entry, and what may stand there where that is a short list. */
function saidOf(issue: z.core.$ZodIssue): string {
  const where = issue.path.join('.');
  if (issue.code !== 'invalid_value') return `${where}: ${issue.message}`;
  return `${where}: must be one of ${issue.values.map(String).join(', ')}`;
}

function parseFile(file: CatalogFile, report: Report): unknown[] {
  let entries: unknown;
  try {
    entries = JSON.parse(file.text);
  } catch (error) {
    report(file.path, '-', `not JSON: ${error instanceof Error ? error.message : String(error)}`);
    return [];
  }
  if (!Array.isArray(entries)) {
    report(file.path, '-', 'must be an array of entries');
    return [];
  }
  const written = formatEntries(entries as Record<string, unknown>[]);
  if (written !== file.text)
    report(file.path, '-', 'not sorted or not one entry per line: run lint --fix');
  return entries;
}

/** Rules inside one entry. */
function checkNames({ path, entry }: Located<SkillEntry>, report: Report): void {
  const say = (message: string) => report(path, entry.id, message);
  const risky = entry.risky ?? [];
  const everything = [entry.name, ...(entry.names ?? []), ...risky, ...localNames(entry)];
  for (const name of everything)
    if (name !== name.trim() || /\s{2}/.test(name) || name === '') say(`untidy name "${name}"`);
  for (const name of [entry.name, ...(entry.names ?? []), ...risky])
    if (isListOfNames(name)) say(`"${name}" is a list: each of its items is a name of its own`);

  const safe = [entry.name, ...(entry.names ?? [])].filter((name) => !risky.includes(name));
  for (const name of safe)
    if (/^\p{L}{1,2}$/u.test(name) && !/\p{Script=Han}/u.test(name))
      say(`"${name}" is too short to be safe: make it risky`);
  const seen = new Map<string, number>();
  for (const name of [...safe, ...risky]) {
    // "cyber security" beside "Cybersecurity" is no repeat: a space is never made.
    const parts = partsOf(name);
    if ((seen.get(foldName(name)) ?? 0) >= parts)
      say(`"${name}" is listed twice, or is a generated variant`);
    seen.set(foldName(name), parts);
  }
  const inLocal = new Map<string, string>();
  for (const [locale, names] of Object.entries(entry.local ?? {})) {
    if (!LOCALES.has(locale)) say(`unknown language "${locale}" in local`);
    for (const name of names) {
      if (seen.has(foldName(name))) say(`local name "${name}" is a name already`);
      if (inLocal.get(foldName(name)) === locale) say(`local name "${name}" is listed twice`);
      inLocal.set(foldName(name), locale);
    }
  }
  for (const name of entry.exact ?? [])
    if (!everything.includes(name)) say(`exact "${name}" is no name of the entry`);
  const own = new Set(everything.map(foldName));
  for (const phrase of entry.not ?? [])
    if (own.has(foldName(phrase))) say(`not "${phrase}" is a spelling of its own name`);
  if (risky.length === 0 && entry.exact === undefined && entry.cues !== undefined)
    say('"cues" are for entries with risky or exact names');
  if (entry.kind === 'certification') say('certifications belong to the credentials');
}

/** Terms that are written with commas and still mean one thing. */
const SET_PHRASES =
  /^(?:extract(?:ion)?, transform|configure, price|lube, oil|fraud, waste|heating, ventilation|mechanical, electrical|(?:diversity|equality), (?:equity|diversity)|sales, inventory|education, health|environmental, social|governance, risk|security governance, risk|tactics, techniques|joiners, movers|guidance, navigation|noise, vibration|chemistry, manufacturing|testing, adjusting|scope 1, 2|iq, oq|log(?:s|ging), m|metrics, log|block, file)/i;

/** "Word, Excel and PowerPoint", "test scripts and": it would swallow the names that it is made of. */
export function isListOfNames(name: string): boolean {
  return /(?:,|\s(?:and|or|&))\s*$/i.test(name) || (name.includes(', ') && !SET_PHRASES.test(name));
}

function checkIds(all: readonly Located<{ id: string }>[], report: Report): void {
  const owner = new Map<string, string>();
  for (const { path, entry } of all) {
    const other = owner.get(entry.id);
    if (other !== undefined) report(path, entry.id, `id exists already in ${other}`);
    owner.set(entry.id, path);
  }
}

/**
 * One string may not belong to two entries: whoever reads it could not tell which is meant. The
 * exception is a name that is risky or exact in both ("DBT" the therapy, "dbt" the tool): it needs
 * evidence or its case, and the cues that each entry must then have say whose it is.
 */
function checkOwners(all: readonly Located<SkillEntry | CredentialEntry>[], report: Report): void {
  const owner = new Map<string, { id: string; shares: boolean }>();
  for (const { path, entry } of all) {
    const doubtful = new Set([...(entry.risky ?? []), ...(entry.exact ?? [])].map(foldName));
    const hasCues = (entry.cues ?? []).length > 0;
    const names = [entry.name, ...(entry.names ?? []), ...doubtful, ...localNames(entry)];
    for (const key of new Set(names.map(foldName))) {
      const shares = doubtful.has(key) && hasCues;
      const other = owner.get(key);
      if (other === undefined) owner.set(key, { id: entry.id, shares });
      else if (other.id !== entry.id && !(shares && other.shares))
        report(path, entry.id, `"${key}" is a name of "${other.id}" too`);
    }
  }
}

function checkBroader(skills: readonly Located<SkillEntry>[], report: Report): void {
  const broader = new Map(skills.map(({ entry }) => [entry.id, entry.broader ?? []]));
  for (const { path, entry } of skills) {
    for (const id of entry.broader ?? [])
      if (!broader.has(id)) report(path, entry.id, `broader "${id}" does not exist`);
    const above = new Set<string>();
    const queue = [...(entry.broader ?? [])];
    for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
      if (above.has(id)) continue;
      above.add(id);
      queue.push(...(broader.get(id) ?? []));
    }
    if (above.has(entry.id)) report(path, entry.id, 'implies itself through its broader skills');
  }
}

function checkCredentials(
  credentials: readonly Located<CredentialEntry>[],
  skills: ReadonlySet<string>,
  report: Report,
): void {
  const ids = new Set(credentials.map(({ entry }) => entry.id));
  for (const { path, entry } of credentials) {
    const say = (message: string) => report(path, entry.id, message);
    if (entry.sources.length === 0) say('has no source');
    for (const name of [...(entry.names ?? []), ...(entry.risky ?? [])])
      if (/(?:,|\s(?:and|or|&))\s*$/i.test(name)) say(`"${name}" is the beginning of a list`);
    if (entry.suggestable && entry.skills.length === 0) say('is suggested but proves nothing');
    for (const skill of entry.skills)
      if (!skills.has(skill.id)) say(`skill "${skill.id}" does not exist`);
    if (entry.replacedBy !== undefined && !ids.has(entry.replacedBy))
      say(`replacedBy "${entry.replacedBy}" does not exist`);
    for (const name of entry.exact ?? [])
      if (!(entry.risky ?? []).includes(name)) say(`exact "${name}" is not among the risky names`);
  }
}

function localNames(entry: SkillEntry | CredentialEntry): string[] {
  return 'local' in entry ? Object.values(entry.local ?? {}).flat() : [];
}
