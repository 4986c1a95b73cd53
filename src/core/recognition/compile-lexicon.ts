import type { CredentialEntry, SkillEntry, SkillKind } from '../domain/catalog.ts';
import { spread } from './lexicon.ts';
import { EVERYDAY_WORDS } from './everyday-words.ts';
import { keyOf, patternOf, prefixHashes } from './pattern.ts';
import { FORM, SKILL_KINDS, writeSnapshot } from './snapshot.ts';
import { humps, spellings } from './spelling.ts';

interface Form {
  pattern: string;
  concept: number;
  flags: number;
  /** The letters in their exact case, '' when case does not matter. */
  exact: string;
}

/** What an entry needs to have to be compiled; credentials and own skills have it too. */
export interface NamedEntry {
  id: string;
  name: string;
  kind: SkillKind;
  credential: boolean;
  names?: readonly string[] | undefined;
  risky?: readonly string[] | undefined;
  exact?: readonly string[] | undefined;
  not?: readonly string[] | undefined;
  cues?: readonly string[] | undefined;
  family?: string | undefined;
  broader?: readonly string[] | undefined;
  local?: Readonly<Record<string, readonly string[]>> | undefined;
}

/**
 * Compiles the catalogue into the snapshot that `loadLexicon` opens. Pure and deterministic: the
 * same entries in the same order give the same bytes. Run when the extension is built.
 */
export function compileLexicon(input: {
  skills: readonly SkillEntry[];
  credentials: readonly CredentialEntry[];
}): Uint8Array {
  return compileEntries([
    ...input.skills.map((skill) => ({ ...skill, credential: false })),
    ...input.credentials.map((one) => ({
      ...one,
      kind: 'certification' as const,
      credential: true,
    })),
  ]);
}

/** The same for entries of any origin; the index of an entry becomes its concept's index. */
export function compileEntries(entries: readonly NamedEntry[]): Uint8Array {
  const forms = byHash(allForms(entries));
  const families = [...new Set(entries.flatMap((entry) => entry.family ?? []))].sort();
  const names = new NamePool();
  for (const entry of entries) {
    names.add(entry.id);
    names.add(entry.name);
  }
  for (const family of families) names.add(family);
  const text: number[] = [];
  const formText = new Int32Array(forms.length + 1);
  forms.forEach((form, index) => {
    writeForm(form, text);
    formText[index + 1] = text.length;
  });
  return writeSnapshot({
    ...hashTables(forms),
    formMeta: Int32Array.from(forms, (form) => (form.concept << 16) | form.flags),
    formText,
    conceptKind: Int32Array.from(entries, (entry) => SKILL_KINDS.indexOf(entry.kind)),
    conceptCredential: Int32Array.from(entries, (entry) => (entry.credential ? 1 : 0)),
    conceptFamily: Int32Array.from(entries, (entry) =>
      entry.family === undefined ? 0 : families.indexOf(entry.family) + 1,
    ),
    nameOffset: Int32Array.from(names.offsets),
    text: Uint8Array.from(text),
    names: names.bytes(),
  });
}

/** Brings forms with one hash together, in their order, and marks the last of each. */
function byHash(forms: readonly Form[]): Form[] {
  const groups = new Map<number, Form[]>();
  for (const form of forms) {
    const { full } = prefixHashes(form.pattern);
    const group = groups.get(full);
    if (group) group.push(form);
    else groups.set(full, [form]);
  }
  return [...groups.values()].flatMap((group) =>
    group.map((form, index) => {
      const wide = /[^\x00-\xff]/.test(form.pattern + form.exact) ? FORM.wide : 0;
      const last = index + 1 === group.length ? FORM.last : 0;
      return { ...form, flags: form.flags | wide | last };
    }),
  );
}

function writeForm(form: Form, text: number[]): void {
  const written = form.flags & FORM.exact ? `${form.pattern}\0${form.exact}` : form.pattern;
  for (let i = 0; i < written.length; i++) {
    const unit = written.charCodeAt(i);
    text.push(unit & 0xff);
    if (form.flags & FORM.wide) text.push(unit >> 8);
  }
}

/** Longer names are not looked for; the matcher has room for no more. */
const LONGEST_NAME = 200;

/** All forms: what the entries list first, so that a made spelling never takes a listed one. */
function allForms(entries: readonly NamedEntry[]): Form[] {
  const forms: Form[] = [];
  const taken = new Map<string, number>();
  const made: { form: Form; key: string }[] = [];
  const ownPatterns: Set<string>[] = [];
  entries.forEach((entry, concept) => {
    const own = new Set<string>();
    ownPatterns.push(own);
    const risky = new Set(entry.risky);
    const exact = new Set(entry.exact);
    const add = (name: string, extra: number): void => {
      const pattern = patternOf(name);
      if (pattern === null || pattern.length > LONGEST_NAME || own.has(pattern)) return;
      own.add(pattern);
      const key = keyOf(pattern);
      const joinedWord = pattern.length > key.length && EVERYDAY_WORDS.has(key);
      const isRisky = risky.has(name) || mustBeRisky(entry, pattern);
      const everyday = extra & FORM.local && (EVERYDAY_WORDS.has(key) || key.length <= 5);
      const flags =
        extra |
        caseOf(name) |
        phrase(pattern) |
        (isRisky ? FORM.risky : 0) |
        (everyday ? FORM.foreign : 0) |
        (joinedWord ? FORM.parted : 0);
      const isExact = exact.has(name);
      const form: Form = {
        pattern,
        concept,
        flags: flags | (isExact ? FORM.exact : 0),
        exact: isExact ? name.replace(/[^\p{L}\p{N}]/gu, '') : '',
      };
      forms.push(form);
      if (!taken.has(key)) taken.set(key, concept);
      if (isExact) return;
      const hump = humps(name);
      if (hump !== null) {
        made.push({
          form: { ...form, pattern: hump.toLowerCase(), flags: flags | FORM.made | FORM.cased },
          key: `${key} `,
        });
      }
      for (const spelling of grownSpellings(entry, pattern, extra !== 0)) {
        const sure = flags & ~FORM.risky;
        made.push({
          form: { ...form, pattern: spelling, flags: sure | FORM.made },
          key: keyOf(spelling),
        });
      }
      if (isRisky && !pattern.includes(' ')) return;
      for (const spelling of spellings(pattern, name)) {
        made.push({
          form: { ...form, pattern: spelling, flags: flags | FORM.made },
          key: keyOf(spelling),
        });
      }
    };
    add(entry.name, 0);
    for (const name of entry.names ?? []) add(name, 0);
    for (const name of entry.risky ?? []) add(name, 0);
    for (const tongue of Object.values(entry.local ?? {})) {
      for (const name of tongue) add(name, FORM.local);
    }
  });
  const seen = new Set<string>();
  for (const { form, key } of made) {
    const owner = taken.get(key);
    const mark = `${form.concept} ${form.pattern}`;
    if ((owner !== undefined && owner !== form.concept) || seen.has(mark)) continue;
    seen.add(mark);
    forms.push(form);
  }
  entries.forEach((entry, concept) => {
    const hint = (phraseText: string, flag: number): void => {
      const pattern = patternOf(phraseText);
      if (pattern === null || pattern.length > LONGEST_NAME) return;
      forms.push({ pattern, concept, flags: flag, exact: '' });
    };
    const own = ownPatterns[concept] ?? new Set();
    for (const not of entry.not ?? []) {
      const pattern = patternOf(not);
      // A phrase of the name and marks only ("(Word") would deny the name everywhere.
      if (pattern === null || own.has(pattern)) continue;
      const words = pattern.split(/[^\p{L}\p{N}+#]+/u);
      const named = [...own].some((name) => ` ${words.join(' ')} `.includes(` ${name} `));
      const weak = isWeakPhrase(not, entry) ? FORM.made : 0;
      hint(not, FORM.not | (named || words.length === 1 ? weak : 0) | (named ? 0 : FORM.anti));
    }
    for (const cue of entry.cues ?? []) hint(cue, FORM.cue);
  });
  return forms;
}

/**
 * One or two letters, the names of human languages, and single everyday words never count without
 * evidence, whatever the entry says.
 */
function mustBeRisky(entry: NamedEntry, pattern: string): boolean {
  if (entry.kind === 'human-language') return true;
  if (/^[a-z]{1,2}$/.test(pattern)) return true;
  if (!EVERYDAY_WORDS.has(pattern)) return false;
  return entry.kind !== 'soft';
}

/** Words that make no phrase of their own: "react to", "and go". */
const FUNCTION_WORDS =
  /^(a|an|the|to|in|on|at|of|for|and|or|with|by|as|is|are|be|it|we|you|they|will|can|your|our|their|this|that|from|into|up|not|no)$/;

/** A phrase of everyday words around the name speaks against it, but does not rule it out. */
function isWeakPhrase(phraseText: string, entry: NamedEntry): boolean {
  const own = new Set([entry.name, ...(entry.risky ?? [])].map((name) => name.toLowerCase()));
  const words = phraseText.toLowerCase().split(/\s+/);
  return words.length > 1 && words.every((word) => FUNCTION_WORDS.test(word) || own.has(word));
}

const SCRIPT_FAMILIES = new Set(['frontend', 'node', 'javascript', 'web', 'css']);

/**
 * Spellings with something that makes a doubtful name sure: "React.js" for React, "Englischkenntnisse"
 * for English.
 */
function grownSpellings(entry: NamedEntry, pattern: string, local: boolean): string[] {
  if (!/^[a-z]{2,}$/.test(pattern)) return [];
  const grown: string[] = [];
  const scripted =
    SCRIPT_FAMILIES.has(entry.family ?? '') ||
    entry.broader?.some((id) => /^(javascript|typescript|node-js)$/.test(id)) === true;
  if (scripted && entry.kind === 'tool' && !pattern.endsWith('js')) grown.push(`${pattern}.js`);
  if (entry.kind === 'human-language' && local) {
    grown.push(`${pattern}kenntnisse`, `${pattern}kenntnissen`);
  }
  return grown;
}

function caseOf(name: string): number {
  const letters = name.replace(/[^\p{L}]/gu, '');
  if (letters === letters.toLowerCase()) return 0;
  if (letters === letters.toUpperCase()) return letters.length > 1 ? FORM.capitals : FORM.capital;
  const inner = /\p{Ll}\p{Lu}|^\p{Ll}|\p{Lu}\p{Lu}/u.test(name);
  return /^\p{Lu}/u.test(letters) ? FORM.capital | (inner ? FORM.mixed : 0) : FORM.mixed;
}

function phrase(pattern: string): number {
  return /[ /&'~]/.test(pattern) ? FORM.phrase : 0;
}

function hashTables(forms: readonly Form[]): {
  filter: Int32Array;
  slotHash: Int32Array;
  slotValue: Int32Array;
} {
  const first = new Map<number, number>();
  const leads = new Set<number>();
  forms.forEach((form, index) => {
    const { prefixes, full } = prefixHashes(form.pattern);
    for (const prefix of prefixes) leads.add(prefix);
    if (!first.has(full)) first.set(full, index);
  });
  const hashes = [...new Set([...first.keys(), ...leads])].sort((a, b) => a - b);
  const size = powerOfTwo(hashes.length * 1.5);
  const filter = new Int32Array(Math.max(1, powerOfTwo(hashes.length * 16) >> 5));
  const slotHash = new Int32Array(size);
  const slotValue = new Int32Array(size);
  for (const hash of hashes) {
    const bit = spread(hash, Math.clz32(filter.length * 32 - 1));
    filter[bit >> 5] = (filter[bit >> 5] ?? 0) | (1 << (bit & 31));
    let slot = spread(hash, Math.clz32(size - 1));
    while (slotValue[slot] !== 0) slot = (slot + 1) & (size - 1);
    slotHash[slot] = hash;
    slotValue[slot] = (((first.get(hash) ?? -1) + 1) << 2) | (leads.has(hash) ? 2 : 0) | 1;
  }
  return { filter, slotHash, slotValue };
}

function powerOfTwo(atLeast: number): number {
  let size = 32;
  while (size < atLeast) size *= 2;
  return size;
}

/** UTF-8 text of ids, names and families. */
class NamePool {
  readonly offsets: number[] = [0];
  private readonly parts: Uint8Array[] = [];
  private size = 0;
  private readonly encoder = new TextEncoder();

  add(text: string): void {
    const bytes = this.encoder.encode(text);
    this.parts.push(bytes);
    this.size += bytes.length;
    this.offsets.push(this.size);
  }

  bytes(): Uint8Array {
    const all = new Uint8Array(this.size);
    let at = 0;
    for (const part of this.parts) {
      all.set(part, at);
      at += part.length;
    }
    return all;
  }
}
