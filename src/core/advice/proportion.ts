import type { CredentialEntry } from '../domain/catalog.ts';
import type { Closing, FitContext } from './fit.ts';
import { isBasic } from './gaps.ts';
import { relationOf } from './occupation.ts';
import { titleSkills } from './title-skills.ts';
import { isDealing } from './trade.ts';

/** Longer than this is too much for one gap: the occupation's own, what is about it, any other. */
const LONG_FOR_OWN = 300;
const LONG_FOR_ONE = 150;
const LONG_FOR_ASIDE = 60;
/** Kinds of skills that somebody has or has not; of a practice everybody has some. */
const CONCRETE = new Set(['tool', 'language', 'standard']);
/** What costs no more is nearly free. */
const NEARLY_FREE_USD = 50;
/** Longer than this for each gap that is merely welcome. */
const LONG_FOR_WELCOME = 60;
const HOURS_PER_WEEK = 6;
/** So short that it cannot teach more than the basics, whatever it says. */
const QUICK_HOURS = 10;
/** A course that teaches so much of what is there already teaches nothing; a beginner's, sooner. */
const KNOWN_ALREADY = 0.6;
const KNOWN_OF_BASICS = 0.3;

/** So short that it cannot teach more than the basics, and no exam that is watched over. */
export function isQuick(entry: CredentialEntry): boolean {
  const { hours } = entry.effort;
  return hours !== 'unknown' && hours[1] <= QUICK_HOURS && entry.assessment.proctored !== true;
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
 * does not look for somebody who knows everything that is asked. Either it costs next to nothing and
 * its title names the very tool or language, or it is the watched exam with which the listing's own
 * field begins. From another field it must close something required, and be no quick course.
 */
export function isFirstStep(
  entry: CredentialEntry,
  central: readonly Closing[],
  { catalog, seniority, occupation, known, seasoned }: FitContext,
): boolean {
  if (seniority !== 'senior' || entry.skills.some(({ id }) => known.has(id))) return false;
  const relation = relationOf(entry, occupation);
  const { assessment } = entry;
  if (relation === 'own' && assessment.proctored === true) return true;
  if (!isNearlyFree(entry)) return false;
  const about = titleSkills(entry, catalog);
  const steps = central.filter(({ member: { id }, shortfall }) => {
    const kind = catalog.skills.get(id)?.kind ?? '';
    // Whoever has programmed for years learns a further language without its primer.
    const primer = kind === 'language' && seasoned.has(entry.field ?? '');
    return about.includes(id) && shortfall < 2 && CONCRETE.has(kind) && !primer;
  });
  if (relation === 'own') return steps.length > 0;
  return !isQuick(entry) && steps.some(({ gap }) => gap.strength === 'required');
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
  { catalog, known, seasoned }: FitContext,
): boolean {
  const about = titleSkills(entry, catalog);
  const isNewTool = about.some((id) => catalog.skills.get(id)?.kind === 'tool' && !known.has(id));
  const had = about.length > 0 && about.every((id) => known.has(id));
  if (had && (entry.level === 'beginner' || closings.length < 2)) return true;
  if (entry.assessment.proctored === true) return false;
  if (entry.level === 'beginner' && seasoned.has(entry.field ?? '') && !isNewTool) return true;
  const have = entry.skills.filter(({ id }) => known.has(id)).length;
  const most = entry.level === 'beginner' ? KNOWN_OF_BASICS : KNOWN_ALREADY;
  return have > 1 && have >= entry.skills.length * most;
}

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
  if (!only || second) return false;
  // What costs nothing but time can be left any day.
  if (relationOf(entry, occupation) === 'own' || entry.cost.model === 'free')
    return most > LONG_FOR_OWN;
  const central = titleSkills(entry, catalog).length > 0 || entry.skills.length === 1;
  return most > (central ? LONG_FOR_ONE : LONG_FOR_ASIDE);
}
