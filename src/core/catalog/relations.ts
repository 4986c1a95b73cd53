import type {
  CredentialEntry,
  RelatedCredential,
  Relations,
  SkillEntry,
  SkillKind,
} from '../domain/catalog.ts';

/** `catalog/relations.json`: in columns, since a cold background waits until it is parsed. */
export interface RelationsFile {
  /** Ids with a space between. */
  skills: string;
  kinds: readonly SkillKind[];
  /** A letter for each skill; `a` is the first of `kinds`. */
  kindOf: string;
  /** For each skill the places of its broader ones among `skills`: `3 17,,5`. */
  broader: string;
  credentials: readonly RelatedCredential[];
}

const FIRST_KIND = 'a'.charCodeAt(0);

/** What `readRelations` reads, from the catalogue's entries. */
export function writeRelations(
  skills: readonly SkillEntry[],
  credentials: readonly CredentialEntry[],
): RelationsFile {
  const kinds = [...new Set(skills.map(({ kind }) => kind))];
  const places = new Map(skills.map(({ id }, place) => [id, place]));
  const broaderOf = ({ broader = [] }: SkillEntry) =>
    broader.flatMap((id) => places.get(id) ?? []).join(' ');
  return {
    skills: skills.map(({ id }) => id).join(' '),
    kinds,
    kindOf: skills
      .map(({ kind }) => String.fromCharCode(FIRST_KIND + kinds.indexOf(kind)))
      .join(''),
    broader: skills.map(broaderOf).join(','),
    credentials: credentials.map(({ id, name, names, risky, meets, generic }) => ({
      id,
      name,
      ...(names && { names }),
      ...(risky && { risky }),
      ...(meets && { meets }),
      ...(generic && { generic }),
    })),
  };
}

/** The part of the catalogue that badge and marks hang on. Skills are taken apart when asked for. */
export function readRelations(file: RelationsFile): Relations {
  const ids = file.skills.split(' ');
  const places = new Map(ids.map((id, place) => [id, place]));
  let broader: string[] | null = null;
  return {
    skills: {
      has: (id) => places.has(id),
      get(id) {
        const place = places.get(id);
        if (place === undefined) return undefined;
        broader ??= file.broader.split(',');
        const above = broader[place] ?? '';
        return {
          kind: file.kinds[file.kindOf.charCodeAt(place) - FIRST_KIND] ?? 'tool',
          broader: above === '' ? [] : above.split(' ').map((each) => ids[Number(each)] ?? ''),
        };
      },
    },
    credentials: new Map(file.credentials.map((entry) => [entry.id, entry])),
  };
}
