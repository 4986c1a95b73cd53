import type { Catalog, CredentialEntry } from '../domain/catalog.ts';
import { BUILDING, NEIGHBOURS, WELCOME_EVERYWHERE } from './fields-of-work.ts';
import type { Closing, FitContext } from './fit.ts';
import { asksToWork, isBasic } from './gaps.ts';
import { homesOf, relationOf } from './occupation.ts';
import { namesInTitle, titleSkills } from './title-skills.ts';
import { methodsOf } from './topic.ts';
import { isDealing, makesBuilder } from './trade.ts';

/** Longer than this is too much for one gap: the occupation's own, what is about it, any other. */
const LONG_FOR_OWN = 300;
const LONG_FOR_ONE = 150;
const LONG_FOR_ASIDE = 60;
/** Kinds of skills that somebody has or has not; of a practice everybody has some. */
export const CONCRETE = new Set(['tool', 'language', 'standard', 'method']);
/** Fields in which everybody who has worked for years has worked. */
const COMMON = new Set([...WELCOME_EVERYWHERE, 'project-management', 'office', 'customer-service']);
/** Fields whose beginnings whoever programs has behind them. */
const SOFTWARE = new Set(['software', 'web']);
/** The entry exam of a tool costs no more for each required gap, that of a method no more in all. */
const ENTRY_EXAM_USD = 150;
const METHOD_EXAM_USD = 200;
/** What costs no more is nearly free. */
export const NEARLY_FREE_USD = 50;
/** Longer than this for each gap that is merely welcome. */
const LONG_FOR_WELCOME = 60;
const HOURS_PER_WEEK = 6;
/** So short that it cannot teach more than the basics, whatever it says. */
const QUICK_HOURS = 10;
/** What is for practitioners and takes no longer teaches nothing new. */
const SHORT_TEST_HOURS = 20;
/** A course that teaches so much of what is there already teaches nothing; a beginner's, sooner. */
const KNOWN_ALREADY = 0.6;
const KNOWN_OF_BASICS = 0.3;
/** Whoever knows its subject takes it only if it closes so much besides. */
const MUCH_BESIDE = 3;
/** An exam whose title names nothing is about what it teaches, where so much of that is asked for. */
const SEVERAL = 2;

/** So short that it cannot teach more than the basics, and no exam that is watched over. */
export function isQuick(entry: CredentialEntry): boolean {
  const { hours } = entry.effort;
  // A test of a language measures what is there; it teaches nothing in its hour.
  if (isLanguageTest(entry)) return false;
  return hours !== 'unknown' && hours[1] <= QUICK_HOURS && entry.assessment.proctored !== true;
}

/** A test that says how well somebody knows a language, and no course in it. */
export function isLanguageTest({ field, kind }: CredentialEntry): boolean {
  return (
    field === 'languages' && kind !== 'course-certificate' && kind !== 'professional-certificate'
  );
}

/** Too little for whom the listing looks. Whoever is to lead needs no course at all. */
export function isBeneath(
  { level, assessment }: CredentialEntry,
  quick: boolean,
  central: readonly Closing[],
  { seniority, title, occupation }: FitContext,
): boolean {
  if (seniority === 'leading') return level !== 'advanced';
  if (central.every(({ member }) => isBasic(member))) return false;
  // A watched exam on the basics may still serve somebody who deals with what others build.
  const serves = assessment.proctored === true && isDealing(title, occupation);
  if (seniority === 'senior') return quick || (level === 'beginner' && !serves);
  return quick && seniority !== 'junior';
}

/**
 * The first step into something of which the vault shows nothing: whoever looks for somebody senior
 * does not look for somebody who knows everything that is asked. It is the watched exam with which
 * the listing's own field begins, or its title names the very tool, language or method, and it costs
 * next to nothing, or is that tool's own entry exam, or what the listing's title names is required.
 */
export function isFirstStep(
  entry: CredentialEntry,
  central: readonly Closing[],
  context: FitContext,
): boolean {
  const { catalog, seniority, title, occupation, known } = context;
  if (isCommonplace(entry, context)) return false;
  const watched = entry.assessment.proctored === true;
  const inTitle = namesInTitle(title ?? '', catalog);
  // Whoever is to lead those who sell a thing shows that they know what it is.
  if (seniority === 'leading')
    return (
      watched &&
      isDealing(title, occupation) &&
      central.some(({ member, gap }) => gap.strength === 'required' && inTitle.has(member.id))
    );
  const knows = entry.skills.filter(({ id }) => known.has(id)).length;
  if (knows * 2 >= entry.skills.length) return false;
  const relation = relationOf(entry, occupation);
  const { seasoned, builds } = context;
  // The basics are no step towards what is asked for at an expert's level, nor for who worked in it.
  const near = central.some(({ shortfall }) => shortfall < 2) && !seasoned.has(entry.field ?? '');
  if (relation === 'own' && watched && knows === 0 && near) return true;
  const named = titleSkills(entry, catalog);
  const isMethod = (id: string) => catalog.skills.get(id)?.kind === 'method';
  const about =
    named.length > 0 || !watched || central.length < SEVERAL
      ? [...named, ...methodsOf(entry, named, catalog)]
      : entry.skills.map(({ id }) => id);
  const primer = isPrimer(entry, context);
  // To whoever builds nothing, what builders do is as new as a tool: clouds, AI, security.
  const outside = ![...seasoned].some((field) => BUILDING.has(field));
  // Who begins at nothing does not begin at what is asked for.
  const fromZero = outside && !isQuick(entry);
  const steps = central.filter(({ member, shortfall }) => {
    const { id } = member;
    const kind = catalog.skills.get(id)?.kind ?? '';
    // Hours do not lead to working with a language, where the listing asks for that.
    if (kind === 'language' && isQuick(entry) && asksToWork(member) && !fromZero) return false;
    const concrete = CONCRETE.has(kind) || (outside && isOfBuilders(id, catalog));
    return (
      about.includes(id) &&
      (shortfall < 2 || fromZero) &&
      concrete &&
      !(kind === 'language' && primer)
    );
  });
  const required = steps.filter(({ gap }) => gap.strength === 'required');
  if (isNearlyFree(entry)) return (relation === 'far' ? required : steps).length > 0;
  if (required.length === 0) return false;
  const usd = entry.cost.usd === 'unknown' ? Infinity : entry.cost.usd[1];
  const exam = entry.cost.model === 'exam-fee';
  if (exam && usd <= METHOD_EXAM_USD && required.some(({ member: { id } }) => isMethod(id)))
    return true;
  if (relation === 'far') return false;
  return (
    required.some(({ member }) => inTitle.has(member.id)) ||
    // Who has built for years pays for no beginner's exam in what builders do.
    (watched &&
      !(builds && BUILDING.has(entry.field ?? '')) &&
      usd <= ENTRY_EXAM_USD * required.length)
  );
}

/** A glance at a method or tool of every trade, of which who has worked for years has learned more. */
export function isCommonplace(
  entry: CredentialEntry,
  { veteran, newcomer }: Pick<FitContext, 'veteran' | 'newcomer'>,
): boolean {
  const common = entry.level === 'beginner' && COMMON.has(entry.field ?? '') && isQuick(entry);
  return common && veteran && !newcomer;
}

function isOfBuilders(id: string, catalog: Catalog): boolean {
  const homes = homesOf(id, catalog);
  return homes.length > 0 && homes.every((field) => BUILDING.has(field));
}

/** Whoever has programmed for years learns a further language without a primer. */
function isPrimer({ level, field }: CredentialEntry, { seasoned, programs }: FitContext): boolean {
  return level === 'beginner' && (programs || seasoned.has(field ?? ''));
}

/**
 * An exam for practitioners of a field, for somebody who shows nothing of it or of its neighbours;
 * one in a language that is new asks for years with another.
 */
export function isTooHigh(
  entry: CredentialEntry,
  { catalog, known, programs }: FitContext,
): boolean {
  const { field, level, skills } = entry;
  if (level === 'beginner' || level === 'unknown' || known.size === 0) return false;
  if (isShortTest(entry) && !skills.some(({ id }) => known.has(id))) return true;
  if (field === undefined || !BUILDING.has(field)) return false;
  if (skills.some(({ id }) => known.has(id))) return false;
  const about = titleSkills(entry, catalog);
  const language = about.some((id) => catalog.skills.get(id)?.kind === 'language');
  if (language) return !programs;
  const around = [field, ...(NEIGHBOURS[field] ?? [])];
  const building = makesBuilder(entry);
  return ![...known].some((id) => {
    const homes = homesOf(id, catalog);
    // Who counts in a spreadsheet may become an analyst, but is no engineer yet.
    if (homes.includes('office') && (building || about.length === 0)) return false;
    return homes.some((home) => around.includes(home));
  });
}

/** More than a glance, and done in some weeks. */
function isShortCourse(entry: CredentialEntry): boolean {
  const { hours } = entry.effort;
  return !isQuick(entry) && hours !== 'unknown' && hours[1] <= LONG_FOR_ASIDE;
}

/** Tasks for practitioners, done in an evening or two: they test what is there, and teach nothing. */
function isShortTest({ effort, assessment }: CredentialEntry): boolean {
  const { hours } = effort;
  return assessment.proctored === false && hours !== 'unknown' && hours[1] <= SHORT_TEST_HOURS;
}

/** Free, or so cheap that nobody thinks twice; by the list price, since a wish changes no fit. */
export function isNearlyFree({ cost }: CredentialEntry): boolean {
  if (cost.model === 'free') return true;
  return cost.model !== 'per-month' && cost.usd !== 'unknown' && cost.usd[1] <= NEARLY_FREE_USD;
}

/**
 * What it teaches is there already: for the most part, where it counts, or because whoever has worked
 * in a field for years needs no beginner's course of it, unless it is on a tool that is new to them.
 */
export function isLearned(
  entry: CredentialEntry,
  closings: readonly Closing[],
  central: readonly Closing[],
  { catalog, known, seasoned, programs, builds, veteran, newcomer, occupation }: FitContext,
): boolean {
  const about = titleSkills(entry, catalog);
  const isLanguage = (id: string) => catalog.skills.get(id)?.kind === 'language';
  const isTool = (id: string) => catalog.skills.get(id)?.kind === 'tool';
  const required = central.some(({ gap }) => gap.strength === 'required');
  // Whoever programs reads up on a further language in some weeks, where it costs nothing.
  const learnable = !programs || (required && isNearlyFree(entry) && isShortCourse(entry));
  const isNewTool = about.some(
    (id) => (isTool(id) || (isLanguage(id) && learnable)) && !known.has(id),
  );
  const had = about.length > 0 && about.every((id) => known.has(id));
  if (had && (entry.level === 'beginner' || closings.length < MUCH_BESIDE)) return true;
  if (entry.assessment.proctored === true) return false;
  // Whoever programs takes no introduction to programming for a further language.
  const primer = programs && !about.some(isLanguage) && entry.level === 'beginner';
  if (primer && central.every(({ member }) => isLanguage(member.id))) return true;
  // Nor does who has built for years pay for the beginnings of what builders do.
  const building = builds && entry.level === 'beginner' && BUILDING.has(entry.field ?? '');
  if (building && entry.cost.model !== 'free' && !isNewTool) return true;
  const common = entry.level === 'beginner' && COMMON.has(entry.field ?? '');
  if (entry.level === 'beginner' && !central.some(isConcrete(catalog))) {
    // Whoever has worked for years has had the beginnings of what every trade does.
    const beside = COMMON.has(entry.field ?? '') || relationOf(entry, occupation) === 'far';
    if (veteran && beside && isQuick(entry) && central.every(isWelcome)) return true;
    if (veteran && !newcomer && common) return true;
    if (programs && SOFTWARE.has(entry.field ?? '')) return true;
  }
  if (entry.level === 'beginner' && seasoned.has(entry.field ?? '') && !isNewTool) return true;
  const have = entry.skills.filter(({ id }) => known.has(id)).length;
  const most = entry.level === 'beginner' ? KNOWN_OF_BASICS : KNOWN_ALREADY;
  return have > 1 && have >= entry.skills.length * most;
}

const isWelcome = ({ gap }: Closing): boolean => gap.strength === 'preferred';

const isConcrete =
  (catalog: Catalog) =>
  ({ member }: Closing): boolean =>
    CONCRETE.has(catalog.skills.get(member.id)?.kind ?? '');

/** Two hundred hours for one gap, or sixty for one that is merely welcome. */
export function isOutOfProportion(
  entry: CredentialEntry,
  closings: readonly Closing[],
  { catalog, occupation }: FitContext,
): boolean {
  const [only, second] = closings;
  const { hours, weeks } = entry.effort;
  const most = hours !== 'unknown' ? hours[1] : weeks !== 'unknown' ? weeks[1] * HOURS_PER_WEEK : 0;
  // What is merely welcome is worth so much each.
  if (closings.every(({ gap }) => gap.strength === 'preferred'))
    return most > LONG_FOR_WELCOME * closings.length;
  const own = relationOf(entry, occupation) === 'own';
  if (!only) return false;
  const free = entry.cost.model === 'free';
  if (second)
    return !own && !free && most > LONG_FOR_ASIDE * closings.length && most > LONG_FOR_ONE;
  // What costs nothing but time can be left any day; not worth months is what stays below the asking.
  if (own || (free && !only.shallow)) return most > LONG_FOR_OWN;
  const central = titleSkills(entry, catalog).length > 0 || entry.skills.length === 1;
  return most > (central ? LONG_FOR_ONE : LONG_FOR_ASIDE);
}
