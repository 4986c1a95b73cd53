import { impliedBy } from '../catalog/index.ts';
import type { Catalog, CredentialEntry } from '../domain/catalog.ts';
import type { FitContext } from './fit.ts';
import { relationOf } from './occupation.ts';
import { skillsNamedIn, titleSkills } from './title-skills.ts';

export const ON_TOPIC = 1;
/** Some of what its title names is asked for. */
export const PARTLY = 0.4;
/** Only what is implied by its title is asked for: a way, when there is no nearer one. */
export const ASIDE = 0.15;
/** What it names in its own title is not asked for: it is another vendor's, or another trade's. */
export const OFF_TOPIC = 0;
/** At least this share of what the title names, or else of what is taught, must be asked for. */
const LEAST_SHARE = 0.4;
const CONCRETE = new Set(['tool', 'language']);
/** "Artificial intelligence with Python": what stands before is what it is about. */
const MEANS = /\s(?:with|using)\s/i;

/** What a credential works with, by its title, and is not about. */
export function meansOf(entry: CredentialEntry, catalog: Catalog): string[] {
  const [subject = '', means] = entry.name.split(MEANS);
  if (means === undefined) return [];
  const about = skillsNamedIn(subject, entry, catalog);
  return about.length === 0 ? [] : skillsNamedIn(means, entry, catalog);
}

/**
 * Where its title names tools that it does not teach: those that it does, by the vendor with whose
 * name the title begins.
 */
export function modulesOf(
  { name, skills }: CredentialEntry,
  about: readonly string[],
  catalog: Catalog,
): string[] {
  const tools = about.filter((id) => CONCRETE.has(catalog.skills.get(id)?.kind ?? ''));
  if (tools.length === 0 || skills.some(({ id }) => tools.includes(id))) return [];
  const [vendor = ''] = name.toLowerCase().split(/\W/);
  return skills.flatMap(({ id }) => {
    const skill = catalog.skills.get(id);
    const own = skill?.kind === 'tool' && skill.name.toLowerCase().split(/\W/)[0] === vendor;
    return own ? [id] : [];
  });
}

/** "Scrum Master" is about Scrum: the methods that it teaches and that its title implies. */
export function methodsOf(
  { skills }: CredentialEntry,
  about: readonly string[],
  catalog: Catalog,
): string[] {
  const implied = new Set(about.flatMap((id) => impliedBy(catalog, id)));
  return skills.flatMap(({ id }) =>
    implied.has(id) && catalog.skills.get(id)?.kind === 'method' ? [id] : [],
  );
}

/**
 * Whether a credential is about what is asked: the skills that its title names, or all of them
 * where the title names none. "Google Cloud: …" is no answer for somebody asked for Fortinet.
 */
export function topicOf(entry: CredentialEntry, context: FitContext): number {
  const { catalog, asked } = context;
  const [subject = '', means] = entry.name.split(MEANS);
  const about = skillsNamedIn(subject, entry, catalog);
  if (means !== undefined && about.length > 0 && !about.some((id) => asked.has(id)))
    return OFF_TOPIC;
  const inTitle = titleSkills(entry, catalog);
  const tools = meansOf(entry, catalog);
  // "Scrum with Kanban" is an addition to Scrum, for who is asked for both.
  if (tools.some((id) => catalog.skills.get(id)?.kind === 'method' && !asked.has(id)))
    return OFF_TOPIC;
  // "JavaScript Algorithms and Data Structures" is about the language; the rest says what of it.
  const concrete = inTitle.filter(
    (id) => !tools.includes(id) && CONCRETE.has(catalog.skills.get(id)?.kind ?? ''),
  );
  // "SAP S/4HANA, Financial Accounting" teaches a module; the name of the suite is its edition.
  const modules = modulesOf(entry, concrete, catalog);
  const named = modules.length > 0 ? modules : concrete.length > 0 ? concrete : inTitle;
  const speaksOf = named.length > 0 ? named : entry.skills.map(({ id }) => id);
  const matched = speaksOf.filter((id) => asked.has(id)).length;
  const share = speaksOf.length === 0 ? 0 : matched / speaksOf.length;
  if (matched > 0 && share >= LEAST_SHARE) return share < 1 ? PARTLY : ON_TOPIC;
  // The exam of the very occupation ("Security+") is about all of it, and no listing asks for all.
  if (matched > 0)
    return inTitle.length === 0 && relationOf(entry, context.occupation) === 'own'
      ? PARTLY
      : OFF_TOPIC;
  // Where the listing says which ones it means (Oracle, SQL Server), another is no way (MongoDB).
  const said = new Set([...asked].flatMap((id) => impliedBy(catalog, id)));
  const narrower = (id: string) =>
    impliedBy(catalog, id).some((broad) => asked.has(broad) && !said.has(broad));
  if (methodsOf(entry, inTitle, catalog).some((id) => asked.has(id))) return PARTLY;
  const aside = inTitle.length > 0 ? speaksOf.some(narrower) : speaksOf.every(narrower);
  return aside && speaksOf.length > 0 ? ASIDE : OFF_TOPIC;
}
