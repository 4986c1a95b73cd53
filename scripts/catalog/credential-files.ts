import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import {
  credentialEntrySchema,
  professionSchema,
  stackSchema,
} from '../../src/core/domain/catalog.ts';
import type { Problem } from './check.ts';
import { checkCredentialFacts, type LocatedCredential } from './credential-rules.ts';
import { readCatalogFiles, ROOT } from './files.ts';
import { compare, formatEntries } from './format.ts';

const FOLDER = 'src/core/catalog';

/** The citations that credentials refer to by key. */
export function readSources(root = ROOT): Record<string, string> {
  const text = readFileSync(join(root, FOLDER, 'credential-sources.json'), 'utf8');
  return z.parse(z.record(z.string(), z.string()), JSON.parse(text));
}

/** Every well-formed credential with its file; what is malformed `checkCatalog` reports. */
export function readCredentials(root = ROOT): LocatedCredential[] {
  return readCatalogFiles('credentials', root).flatMap(({ path, text }) =>
    (JSON.parse(text) as Record<string, unknown>[]).flatMap((raw) => {
      const parsed = credentialEntrySchema.safeParse(raw);
      return parsed.success ? [{ path, entry: parsed.data, raw }] : [];
    }),
  );
}

/** All rules for credentials, stacks and regulated professions that look at files. */
export function checkCredentialFiles(root = ROOT): Problem[] {
  const problems: Problem[] = [];
  const credentials = readCredentials(root);
  const sources = readSources(root);
  if (!isSorted(Object.keys(sources)))
    problems.push({ path: 'credential-sources.json', id: '-', message: 'is not sorted by key' });
  problems.push(...checkCredentialFacts(credentials, sources));

  const suggestable = new Map(credentials.map(({ entry }) => [entry.id, entry.suggestable]));
  const unknownId = (path: string, id: string, credential: string) => {
    if (!suggestable.has(credential))
      problems.push({ path, id, message: `credential "${credential}" does not exist` });
  };
  for (const stack of readList('stacks.json', stackSchema, problems, root)) {
    for (const member of stack.members) unknownId('stacks.json', stack.id, member.id);
    const good = stack.members.filter(({ id }) => suggestable.get(id) === true).length;
    if (good < 2 !== (stack.weak === true))
      problems.push({
        path: 'stacks.json',
        id: stack.id,
        message: `"weak" is ${String(stack.weak === true)}, yet ${good} members can be suggested`,
      });
  }
  for (const one of readList('regulated-professions.json', professionSchema, problems, root))
    for (const id of one.beside) unknownId('regulated-professions.json', one.id, id);
  return problems;
}

/** One of the lists beside the credentials: well-formed, sorted, one entry per line. */
function readList<T extends { id: string }>(
  name: string,
  schema: z.ZodMiniType<T>,
  problems: Problem[],
  root: string,
): T[] {
  const text = readFileSync(join(root, FOLDER, name), 'utf8');
  const values = JSON.parse(text) as Record<string, unknown>[];
  if (formatEntries(values) !== text)
    problems.push({ path: name, id: '-', message: 'not sorted or not one entry per line' });
  return values.flatMap((value) => {
    const parsed = z.safeParse(schema, value);
    if (parsed.success) return [parsed.data];
    const issue = parsed.error.issues[0];
    const message = `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'malformed'}`;
    problems.push({ path: name, id: typeof value['id'] === 'string' ? value['id'] : '?', message });
    return [];
  });
}

function isSorted(keys: readonly string[]): boolean {
  return keys.every((key, i) => i === 0 || compare(keys[i - 1] ?? '', key) < 0);
}
