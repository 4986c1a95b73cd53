import type { Catalog, CredentialEntry } from '../domain/catalog.ts';

const LONGEST_NAME = 5;
/** Kinds that bind a credential to one vendor, tool or method when its title names them. */
const BINDING = new Set(['tool', 'language', 'method', 'standard', 'practice']);

const indexes = new WeakMap<Catalog, ReadonlyMap<string, string>>();

/**
 * The skills that a credential's own title names, by id: what it is about. Risky names ("Go") count
 * only for skills that the credential teaches. Where the title names none but begins with a vendor's
 * name ("Meta Certified Digital Marketing Associate"), it is about that vendor's things it teaches.
 */
export function titleSkills(entry: CredentialEntry, catalog: Catalog): string[] {
  // What stands in brackets is its short name, its exam or the edition of a tool.
  const found = skillsNamedIn(entry.name.replace(/\(.*?\)/g, ' '), entry, catalog);
  if (found.length > 0) return found;
  const inBrackets = skillsNamedIn(entry.name, entry, catalog);
  if (inBrackets.length > 0) return inBrackets;
  const [vendor = ''] = wordsOf(entry.name);
  return entry.skills
    .map(({ id }) => catalog.skills.get(id))
    .filter((skill) => skill?.kind === 'tool' && wordsOf(skill.name)[0] === vendor)
    .flatMap((skill) => skill?.id ?? []);
}

/** The skills that a part of a credential's title names. */
export function skillsNamedIn(text: string, entry: CredentialEntry, catalog: Catalog): string[] {
  const found = namesInTitle(text, catalog);
  const title = ` ${wordsOf(text).join(' ')} `;
  for (const { id } of entry.skills)
    if (
      catalog.skills.get(id)?.risky?.some((name) => title.includes(` ${wordsOf(name).join(' ')} `))
    )
      found.add(id);
  return withoutSignature(found, entry, catalog);
}

/** Whoever issues it signs its name ("HubSpot … Email Marketing") without teaching its product. */
function withoutSignature(
  found: ReadonlySet<string>,
  { issuer, platform, skills }: CredentialEntry,
  catalog: Catalog,
): string[] {
  const signed = [issuer, platform ?? ''].map((name) => wordsOf(name)[0]);
  const rest = [...found].filter(
    (id) =>
      skills.some((skill) => skill.id === id) ||
      !signed.includes(wordsOf(catalog.skills.get(id)?.name ?? '').join(' ')),
  );
  return rest.length > 0 ? rest : [...found];
}

/** The skills that a title, of a credential or of a listing, names beyond doubt. */
export function namesInTitle(text: string, catalog: Catalog): Set<string> {
  const index = indexOf(catalog);
  const words = wordsOf(text);
  const found = new Set<string>();
  for (let start = 0; start < words.length; start += 1)
    for (let length = Math.min(LONGEST_NAME, words.length - start); length > 0; length -= 1) {
      const id = index.get(words.slice(start, start + length).join(' '));
      if (id === undefined) continue;
      found.add(id);
      start += length - 1;
      break;
    }
  return found;
}

function indexOf(catalog: Catalog): ReadonlyMap<string, string> {
  const known = indexes.get(catalog);
  if (known) return known;
  const index = new Map<string, string>();
  for (const skill of catalog.skills.values()) {
    if (!BINDING.has(skill.kind)) continue;
    const risky = new Set(skill.risky);
    for (const name of [skill.name, ...(skill.names ?? [])])
      if (!risky.has(name)) index.set(wordsOf(name).join(' '), skill.id);
  }
  indexes.set(catalog, index);
  return index;
}

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}+#.]+/gu) ?? [];
