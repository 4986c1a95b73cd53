import type { Catalog, CredentialEntry } from '../domain/catalog.ts';
import type { Closing, Fit, FitContext } from './fit.ts';
import { homesOf, isAtHome, type Occupation, relationOf, relationTo } from './occupation.ts';
import { namesInTitle, titleSkills } from './title-skills.ts';
import { methodsOf, modulesOf } from './topic.ts';
import { isSameOccupation } from './trade.ts';

/** Fields of how work is organised and improved, whatever the work is. */
const ORGANISING = new Set(['project-management', 'quality', 'it-service-management']);

/**
 * What it closes is not what it is taken for: one way of many, something beside what its title
 * speaks of, or a tool of another field than its own and the listing's.
 */
export function isIncidental(
  entry: CredentialEntry,
  closings: readonly Closing[],
  central: readonly Closing[],
  { catalog, occupation, title }: FitContext,
): boolean {
  if (central.every(({ oneOfMany }) => oneOfMany)) return true;
  const about = titleSkills(entry, catalog);
  if (entry.level !== 'beginner' && isOtherLanguage(about, title, catalog)) return true;
  // "Agile Leadership" is about leading agile teams, which few who are asked for agile do.
  const teaches = new Set(entry.skills.map(({ id }) => id));
  const above = ({ member: { id } }: Closing) => about.includes(id) && !teaches.has(id);
  const modules = modulesOf(entry, about, catalog);
  const subject = [...central, ...closings.filter(({ member }) => modules.includes(member.id))];
  if (entry.level !== 'beginner' && subject.every(above)) return true;
  const beside = about.length > 0 && !central.some(({ member }) => about.includes(member.id));
  if (beside && closings.length < 2) return true;
  const relation = relationOf(entry, occupation);
  const elsewhere = ({ member }: Closing) => {
    const homes = homesOf(member.id, catalog);
    return homes.length > 0 && homes.every((field) => relationTo(field, occupation) === 'far');
  };
  if (relation === 'own' && central.every(elsewhere)) return true;
  return (
    relation === 'near' &&
    !subject.some(
      ({ member: { id } }) =>
        // A language is at home wherever it is the subject.
        isAtHome(entry, id, catalog) ||
        (about.includes(id) && catalog.skills.get(id)?.kind === 'language'),
    )
  );
}

/**
 * The listing says the broad thing only, and requires it: a method by which it is usually shown
 * (Scrum for "agile", Six Sigma for improvement), or a watched exam on one kind of it (a cloud for
 * "cloud computing"). No tool shows a language.
 */
export function usualWayOf(
  entry: CredentialEntry,
  central: readonly Closing[],
  { catalog, occupation, title }: FitContext,
): Fit['usualWay'] {
  const kindOf = (id: string) => catalog.skills.get(id)?.kind;
  const required = central.filter(({ gap }) => gap.strength === 'required');
  if (!required.some(({ member }) => kindOf(member.id) !== 'language')) return null;
  const about = titleSkills(entry, catalog);
  const kinds = about.map(kindOf);
  if (kinds.length === 0) return null;
  const own =
    relationOf(entry, occupation) === 'own' || isSameOccupation(entry.name, title) === true;
  if (
    kinds.every((kind) => kind === 'method' || kind === 'standard') &&
    (own || ORGANISING.has(entry.field ?? ''))
  )
    return isForOrganisers(required, about, entry, catalog) && !organises(occupation)
      ? null
      : 'method';
  // A cloud's exam shows "cloud computing"; one on a drawing program is not the way to typography,
  // nor one on a cloud's database the way to the cloud.
  const oneUp = new Set(about.flatMap((id) => [id, ...(catalog.skills.get(id)?.broader ?? [])]));
  const isKind = required.some(
    ({ member: { id } }) => about.includes(id) || (kindOf(id) !== 'tool' && oneUp.has(id)),
  );
  return own && isKind && entry.assessment.proctored === true ? 'exam' : null;
}

const organises = (occupation: Occupation | null) =>
  [...(occupation?.own ?? [])].some((field) => ORGANISING.has(field));

/** "Agile" is asked of everybody; one way of it is paid for by who organises the work of others. */
function isForOrganisers(
  required: readonly Closing[],
  about: readonly string[],
  entry: CredentialEntry,
  catalog: Catalog,
): boolean {
  const subject = [...about, ...methodsOf(entry, about, catalog)];
  return required.every(
    ({ member: { id } }) => catalog.skills.get(id)?.kind === 'method' && !subject.includes(id),
  );
}

/** Where the listing's title says which language is meant, an exam in another is nobody's next step. */
function isOtherLanguage(
  about: readonly string[],
  title: string | null,
  catalog: Catalog,
): boolean {
  const isLanguage = (id: string) => catalog.skills.get(id)?.kind === 'language';
  const meant = [...namesInTitle(title ?? '', catalog)].filter(isLanguage);
  const taught = about.filter(isLanguage);
  return meant.length > 0 && taught.length > 0 && !taught.some((id) => meant.includes(id));
}
