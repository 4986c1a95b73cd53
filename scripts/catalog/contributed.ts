import * as z from 'zod/mini';
import { foldName } from './fold-name.ts';

/** Entries of the catalogue as they stand in a file. */
export type Entries = readonly Record<string, unknown>[];

/** The files that change, by field, and what is to be said of each correction. */
export interface Told {
  fields: ReadonlyMap<string, Entries>;
  lines: readonly string[];
}

const fileSchema = z.object({
  format: z.literal('waymark-contribution'),
  version: z.literal(1),
  corrections: z.array(
    z.object({
      kind: z.string(),
      id: z.string(),
      name: z.string(),
      names: z.optional(z.array(z.string())),
      asId: z.optional(z.string()),
      everywhere: z.boolean(),
    }),
  ),
});
type Correction = z.infer<typeof fileSchema>['corrections'][number];

/**
 * What the corrections of a contribution file come to in the catalogue. A skill of somebody's own is
 * a new entry, or a name of the entry they called it the same as; a name that is no skill anywhere
 * becomes risky. Everything else is for a person to judge, and is only told.
 *
 * @param field where new entries go
 * @throws when the file is no contribution
 */
export function contributed(
  catalogue: ReadonlyMap<string, Entries>,
  credentials: Entries,
  file: unknown,
  field: string,
): Told {
  const read = fileSchema.safeParse(file);
  if (!read.success) throw new Error('not a contribution file of Waymark');
  const patch = new Patch(catalogue, credentials, field);
  const { corrections } = read.data;
  const joined = new Set(corrections.filter(({ kind }) => kind === 'same-as').map(({ id }) => id));
  for (const one of corrections) {
    if (one.kind === 'own-skill' && !joined.has(one.id)) patch.addSkill(one);
    else if (one.kind === 'same-as') patch.join(one, corrections);
    else if (one.kind === 'not-a-skill' && one.everywhere) patch.doubt(one);
    else if (one.kind !== 'own-skill') patch.leave(one);
  }
  return patch;
}

class Patch implements Told {
  readonly fields = new Map<string, Record<string, unknown>[]>();
  readonly lines: string[] = [];
  readonly #catalogue: ReadonlyMap<string, Entries>;
  readonly #owners = new Map<string, string>();
  readonly #field: string;

  constructor(catalogue: ReadonlyMap<string, Entries>, credentials: Entries, field: string) {
    this.#catalogue = catalogue;
    this.#field = field;
    for (const entry of [...[...catalogue.values()].flat(), ...credentials]) {
      for (const name of [entry['name'], ...list(entry, 'names'), ...list(entry, 'risky')])
        this.#owners.set(foldName(String(name)), String(entry['id']));
    }
  }

  addSkill({ name, names = [name] }: Correction): void {
    const free = this.#free(names);
    const [first, ...others] = free;
    if (first === undefined) return;
    const id = slugOf(first);
    if (this.#find(id) !== null || id === '') {
      this.lines.push(`${first}: the id "${id}" is taken or empty; write the entry by hand`);
      return;
    }
    const entries = this.#change(this.#field);
    const entry = { id, name: first, kind: 'tool', ...(others.length > 0 && { names: others }) };
    entries.push(entry);
    this.#take(free, id);
    this.lines.push(
      `${first}: new entry ${id} in ${this.#field}; see to its kind, field and family`,
    );
  }

  /** Names of somebody's own skill go to the entry it is the same as. */
  join({ id, name, asId = '' }: Correction, corrections: readonly Correction[]): void {
    const own = corrections.find((one) => one.kind === 'own-skill' && one.id === id);
    const target = this.#find(asId);
    if (own === undefined || target === null) {
      this.lines.push(`${name}: taken for ${id}, meant is ${asId}; look with "catalog -- try"`);
      return;
    }
    const free = this.#free(own.names ?? [own.name]);
    if (free.length === 0) return;
    const entry = this.#change(target).find((one) => one['id'] === asId);
    if (entry) entry['names'] = [...list(entry, 'names'), ...free];
    this.#take(free, asId);
    this.lines.push(`${free.join(', ')}: name of ${asId}`);
  }

  /** No skill in any listing of somebody: its name counts with evidence only. */
  doubt({ id, name }: Correction): void {
    const field = this.#find(id);
    if (field === null) {
      this.lines.push(`${name}: ${id} is no skill of the catalogue`);
      return;
    }
    const entry = this.#change(field).find((one) => one['id'] === id);
    const own = String(entry?.['name']);
    if (entry && !list(entry, 'risky').includes(own))
      entry['risky'] = [...list(entry, 'risky'), own];
    this.lines.push(`${name}: ${own} becomes risky; give it "cues" or "not", and run the eval`);
  }

  leave({ kind, name }: Correction): void {
    const why =
      kind === 'own-credential'
        ? 'a credential: docs/adding-a-credential.md'
        : 'holds in one listing or for one reading; nothing to change here';
    this.lines.push(`${name}: ${why}`);
  }

  #free(names: readonly string[]): string[] {
    return names.filter((name) => {
      const owner = this.#owners.get(foldName(name));
      if (owner !== undefined) this.lines.push(`${name}: a name of ${owner} already`);
      return owner === undefined;
    });
  }

  #take(names: readonly string[], id: string): void {
    for (const name of names) this.#owners.set(foldName(name), id);
  }

  /** The field of an entry, `null` when there is none. */
  #find(id: string): string | null {
    for (const [field, entries] of [...this.fields, ...this.#catalogue])
      if (entries.some((entry) => entry['id'] === id)) return field;
    return null;
  }

  /** The entries of a field, free to be changed. */
  #change(field: string): Record<string, unknown>[] {
    const known = this.fields.get(field);
    if (known) return known;
    const copy = (this.#catalogue.get(field) ?? []).map((entry) => ({ ...entry }));
    this.fields.set(field, copy);
    return copy;
  }
}

function list(entry: Record<string, unknown>, key: string): string[] {
  const value = entry[key];
  return Array.isArray(value) ? value.map(String) : [];
}

function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/\+/g, '-plus')
    .replace(/#/g, '-sharp')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
