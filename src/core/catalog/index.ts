import type {
  Catalog,
  CredentialEntry,
  Profession,
  Relations,
  SkillEntry,
  Stack,
} from '../domain/catalog.ts';

/**
 * The catalogue as the core uses it, from the parsed entries of its files. Nothing is validated
 * here: the files ship with the code, and `npm run catalog -- lint` has read every one of them.
 */
export function catalogFrom(files: {
  skills: readonly unknown[];
  credentials: readonly unknown[];
  professions?: readonly unknown[];
  sources?: Readonly<Record<string, string>>;
  stacks?: readonly unknown[];
}): Catalog {
  const skills = files.skills as readonly SkillEntry[];
  const credentials = files.credentials as readonly CredentialEntry[];
  return {
    skills: new Map(skills.map((entry) => [entry.id, entry])),
    credentials: new Map(credentials.map((entry) => [entry.id, entry])),
    professions: (files.professions ?? []) as readonly Profession[],
    sources: files.sources ?? {},
    stacks: (files.stacks ?? []) as readonly Stack[],
  };
}

/**
 * Every skill that somebody who has `skillId` has as well: its broader skills and theirs, nearest
 * first, without itself. Empty for an id that the catalogue does not know.
 */
export function impliedBy({ skills }: Pick<Relations, 'skills'>, skillId: string): string[] {
  const implied = new Set<string>();
  const queue = [...(skills.get(skillId)?.broader ?? [])];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    if (next === skillId || implied.has(next) || !skills.has(next)) continue;
    implied.add(next);
    queue.push(...(skills.get(next)?.broader ?? []));
  }
  return [...implied];
}
