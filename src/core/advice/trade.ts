import type { CredentialEntry } from '../domain/catalog.ts';
import type { Closing, FitContext } from './fit.ts';
import { impliedBy } from '../catalog/index.ts';
import { BUILDING } from './fields-of-work.ts';
import { type Occupation, relationOf } from './occupation.ts';
import { titleSkills } from './title-skills.ts';
import { methodsOf } from './topic.ts';

/** Words of titles of those who build and run things. */
const BUILDS =
  /\b(engineer|engineering|developer|development|architect|administrator|administration|devops|programmer|technical|technology|systems?|software|it|data|analyst|scientist|security|network)\b/i;
/** Words of titles of those who sell, lead programmes, teach, or look after people and contracts. */
const DEALS =
  /\b(sales|account|business development|marketing|partnerships?|program(me)?s?|project|people|human resources|hr|recruiter|talent|counsel|legal|enablement|training|trainer|teacher|advisor|coordinator|operations|nurse|care)\b/i;
/** Words of titles of credentials that make somebody a builder. */
const MAKES_BUILDER =
  /\b(engineer|engineering|developer|architect|administrator|devops|programmer|practitioner|app builder|security|ml|apis)\b/i;

/** Whether a credential's name says that it makes somebody a builder. */
export function makesBuilder({ name }: CredentialEntry): boolean {
  return MAKES_BUILDER.test(name);
}

/** Those who write programs and those who run machines take different exams. */
const WRITES = /\b(developer|programmer|software engineer|web engineer|front-?end|back-?end)\b/i;
const RUNS = /\b(administrator|technician|support|help ?desk|operator)\b/i;

/**
 * Whether a credential is for another trade than the listing's: an engineer's exam for somebody who
 * is to sell what engineers build, an administrator's for a programmer. Titles say so; where they leave it open, it is not.
 */
export function isOtherTrade(
  entry: CredentialEntry,
  { title, occupation }: Pick<FitContext, 'title' | 'occupation'>,
): boolean {
  const credential = entry.name;
  const foreign = relationOf(entry, occupation) !== 'own';
  if (foreign && MAKES_BUILDER.test(credential) && isDealing(title, occupation)) return true;
  if (title === null) return false;
  const [writes, runs] = [WRITES.test(credential), RUNS.test(credential)];
  const [wantsWriter, wantsRunner] = [WRITES.test(title), RUNS.test(title)];
  return (
    (writes && !runs && wantsRunner && !wantsWriter) ||
    (runs && !writes && wantsWriter && !wantsRunner)
  );
}

/** Words that make a credential's name the name of an occupation. */
const NAMES_OCCUPATION =
  /\b(engineer|developer|administrator|architect|scientist|analyst|designer|manager|master|owner|technician|consultant)\b/i;
/** Fields of those who keep running what others built. */
const RUNNING: ReadonlySet<string> = new Set([
  'it-support',
  'cloud',
  'devops',
  'networking',
  'security',
  'crm',
  'it-service-management',
]);

/**
 * A credential named after an occupation of another field ("Data Analyst" for a programmer) fits only
 * by the tool or language that its title names as well; an administrator's only who runs things.
 */
export function isOtherOccupation(
  entry: CredentialEntry,
  central: readonly Closing[],
  { catalog, occupation, title }: FitContext,
): boolean {
  if (occupation === null) return false;
  const own = [...occupation.own];
  const runs = own.length === 0 || own.some((field) => RUNNING.has(field));
  if (/\badministrat/i.test(entry.name) && !runs && !/\badmin|\bdba\b|database/i.test(title ?? ''))
    return true;
  if (!NAMES_OCCUPATION.test(entry.name)) return false;
  const relation = relationOf(entry, occupation);
  // Within one field, "Data Scientist" is not "Analytics Engineer", unless it closes more than one gap.
  const same = isSameOccupation(entry.name, title);
  const sibling = relation === 'own' && (same === false || (same === null && central.length < 2));
  if (relation !== 'near' && !sibling) return false;
  const about = titleSkills(entry, catalog);
  const broader = new Set(about.flatMap((id) => impliedBy(catalog, id)));
  if (relation === 'own' && central.some(({ member }) => broader.has(member.id))) return false;
  // The exam of a Scrum Master is how Scrum is shown.
  const methods = methodsOf(entry, about, catalog);
  if (central.some(({ member }) => methods.includes(member.id))) return false;
  return !central.some(
    ({ member }) =>
      about.includes(member.id) &&
      ['tool', 'language', 'standard'].includes(catalog.skills.get(member.id)?.kind ?? ''),
  );
}

/** Whether a listing's title is of those who deal with people and programmes, and build nothing. */
export function isDealing(title: string | null, occupation: Occupation | null): boolean {
  if (title === null || BUILDS.test(title)) return false;
  if (DEALS.test(title)) return true;
  const own = [...(occupation?.own ?? [])];
  return own.length > 0 && !own.some((field) => BUILDING.has(field));
}

const OCCUPATION =
  /\b((data|analytics|cloud|devops|network|security|machine learning) engineer|developer|analyst|administrator|architect|designer|scientist|accountant|recruiter|bookkeeper|technician|tester)\b/gi;

/**
 * Whether a credential's name says the very occupation that the listing's title says; `null` where
 * one of them says none ("manager", and "engineer" without saying of what, say none).
 */
export function isSameOccupation(credential: string, listing: string | null): boolean | null {
  const words = (text: string) => (text.match(OCCUPATION) ?? []).map((word) => word.toLowerCase());
  const wanted = new Set(words(listing ?? ''));
  const said = words(credential);
  if (wanted.size === 0 || said.length === 0) return null;
  return said.some((word) => wanted.has(word));
}
