import type { SkillKind } from '../domain/catalog.ts';
import { isEverydayWord } from './everyday-words.ts';
import { keyOf, patternOf } from './pattern.ts';
import { FORM } from './form-flags.ts';
import { humps, spellings } from './spelling.ts';

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

/** A written form of a name, or a hint (cue, denying phrase), of an entry. */
export interface Form {
  pattern: string;
  /** Index of the entry. */
  concept: number;
  /** Bits of FORM. */
  flags: number;
  /** The letters in their exact case, '' when case does not matter. */
  exact: string;
}

/** Longer names are not looked for; the matcher has room for no more. */
const LONGEST_NAME = 200;

/** All forms of all entries: what they list, what is made by rule, then the hints. */
export function allForms(entries: readonly NamedEntry[]): Form[] {
  const listed = entries.map(listedForms);
  const forms = listed.flatMap((ones) => ones.map((one) => one.form));
  // A made spelling never takes a name that another entry lists.
  const owners = new Map<string, number>();
  for (const { pattern, concept } of forms) {
    const key = keyOf(pattern);
    if (!owners.has(key)) owners.set(key, concept);
  }
  const seen = new Set(forms.map((form) => `${form.concept} ${form.flags} ${form.pattern}`));
  const made = new Set<string>();
  entries.forEach((entry, concept) => {
    for (const { form, key } of (listed[concept] ?? []).flatMap((one) => madeForms(entry, one))) {
      const owner = owners.get(key);
      const mark = `${concept} ${form.pattern}`;
      if ((owner !== undefined && owner !== concept) || made.has(mark)) continue;
      made.add(mark);
      // A spelling that is listed as well and says nothing else brings nothing.
      if (!seen.has(`${concept} ${form.flags & ~FORM.made} ${form.pattern}`)) forms.push(form);
    }
  });
  entries.forEach((entry, concept) => {
    const own = new Set((listed[concept] ?? []).map((one) => one.form.pattern));
    forms.push(...hintForms(entry, concept, own));
  });
  return forms;
}

interface Listed {
  form: Form;
  /** As the entry writes it. */
  name: string;
}

function listedForms(entry: NamedEntry, concept: number): Listed[] {
  const forms = new Map<string, Listed>();
  const risky = new Set(entry.risky);
  const exact = new Set(entry.exact);
  const add = (name: string, local: number): void => {
    const pattern = patternOf(name);
    if (pattern === null || pattern.length > LONGEST_NAME || forms.has(pattern)) return;
    const key = keyOf(pattern);
    const everyday = local !== 0 && (isEverydayWord(key) || key.length <= 5);
    const joinedWord = pattern.length > key.length && isEverydayWord(key);
    const flags =
      local |
      caseOf(name) |
      (/[ /&'~]/.test(pattern) ? FORM.phrase : 0) |
      (risky.has(name) || mustBeRisky(entry, pattern) ? FORM.risky : 0) |
      (everyday ? FORM.foreign : 0) |
      (joinedWord ? FORM.parted : 0) |
      (exact.has(name) ? FORM.exact : 0);
    const letters = exact.has(name) ? name.replace(/[^\p{L}\p{N}]/gu, '') : '';
    forms.set(pattern, {
      form: { pattern, concept, flags, exact: letters },
      name,
    });
  };
  for (const name of [entry.name, ...(entry.names ?? []), ...(entry.risky ?? [])]) add(name, 0);
  for (const name of Object.values(entry.local ?? {}).flat()) add(name, FORM.local);
  return [...forms.values()];
}

/** The spellings that follow from a listed form; `key` says whose name they would take. */
function madeForms(entry: NamedEntry, { form, name }: Listed): { form: Form; key: string }[] {
  if (form.flags & FORM.exact) return [];
  const { pattern } = form;
  const flags = form.flags | FORM.made;
  const of = (spelling: string, bits: number): { form: Form; key: string } => ({
    form: { ...form, pattern: spelling, flags: bits },
    key: keyOf(spelling),
  });
  const made: { form: Form; key: string }[] = [];
  const hump = humps(name);
  // No other entry's name: it needs its capitals.
  if (hump !== null) made.push({ ...of(hump.toLowerCase(), flags | FORM.cased), key: '' });
  for (const spelling of grownSpellings(entry, pattern, (flags & FORM.local) !== 0)) {
    made.push(of(spelling, flags & ~FORM.risky));
  }
  if (flags & FORM.risky && !pattern.includes(' ')) return made;
  return [...made, ...spellings(pattern, name).map((spelling) => of(spelling, flags))];
}

function hintForms(entry: NamedEntry, concept: number, own: ReadonlySet<string>): Form[] {
  const forms: Form[] = [];
  const hint = (pattern: string | null, flags: number): void => {
    if (pattern === null || pattern.length > LONGEST_NAME) return;
    forms.push({ pattern, concept, flags, exact: '' });
  };
  for (const not of entry.not ?? []) {
    const pattern = patternOf(not);
    // A phrase of the name and marks only ("(Word") would deny the name everywhere.
    if (pattern === null || own.has(pattern)) continue;
    const words = pattern.split(/[^\p{L}\p{N}+#]+/u);
    const named = [...own].some((name) => ` ${words.join(' ')} `.includes(` ${name} `));
    const weak = isWeakPhrase(not, entry) ? FORM.made : 0;
    hint(pattern, FORM.not | (named || words.length === 1 ? weak : 0) | (named ? 0 : FORM.anti));
  }
  for (const cue of entry.cues ?? []) hint(patternOf(cue), FORM.cue);
  return forms;
}

/**
 * One or two letters, the names of human languages, and single everyday words never count without
 * evidence, whatever the entry says.
 */
function mustBeRisky(entry: NamedEntry, pattern: string): boolean {
  if (entry.kind === 'human-language') return true;
  if (/^[a-z]{1,2}$/.test(pattern)) return true;
  if (!isEverydayWord(pattern)) return false;
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
