import { answeredBy } from '../catalog/credential-meets.ts';
import { impliedBy } from '../catalog/index.ts';
import type { Catalog, CredentialEntry } from '../domain/catalog.ts';
import type { CertificationLine, SkillLine } from '../domain/report.ts';
import { isIncidental, usualWayOf } from './aside.ts';
import { depthAsked, isBasic, type DepthRank, type Gap, type Seniority } from './gaps.ts';
import type { Person } from './held.ts';
import { type Occupation, type Relation, relationOf } from './occupation.ts';
import {
  CONCRETE,
  isBeneath,
  isCommonplace,
  isFirstStep,
  isLearned,
  isNearlyFree,
  isOutOfProportion,
  isQuick,
  isTooHigh,
} from './proportion.ts';
import { namesInTitle, titleSkills } from './title-skills.ts';
import { ASIDE, meansOf, OFF_TOPIC, ON_TOPIC, PARTLY, topicOf } from './topic.ts';
import { isOtherOccupation, isOtherTrade } from './trade.ts';

/** A required gap weighs as much as three preferred ones. */
const WEIGHT = { required: 3, preferred: 1 } as const;
/** Worth of a gap by how many ranks the teaching stays below the asking. */
const BY_SHORTFALL = [1, 0.4, 0.1] as const;
/** Knowing the narrower thing shows the broader one, but it is not what the course is about. */
const IN_PASSING = 0.4;
/** A quick course is worth half to somebody who is no beginner. */
const QUICK = 0.5;
/** What the listing's own title names is what the work is. */
const IN_TITLE = 2;
/** An exam for practitioners, where the basics are asked. */
const OVERSHOOT = 0.5;
/** One of many that would do, in a list that only says what kind is meant. */
const ONE_OF_MANY = 0.3;
const MANY = 5;
const MANY_ELSEWHERE = 3;
const TAKES_PRACTICE = new Set(['tool', 'language']);
const RANK = { basic: 1, working: 2, advanced: 3 } as const;
const RANK_BY_LEVEL = { beginner: 1, intermediate: 2, advanced: 3, unknown: 2 } as const;

/** A gap that a credential closes, and how well. */
export interface Closing {
  gap: Gap;
  member: SkillLine | CertificationLine;
  /** Taught less deeply than asked. */
  shallow: boolean;
  /** The listing names the credential, or a family that it belongs to. */
  named: boolean;
  /** A family is named, of which several members may be worth telling. */
  family: boolean;
  /** A thing that somebody has or has not; of a practice everybody has some. */
  concrete: boolean;
  /** Ranks of depth that are missing. */
  shortfall: number;
  /** One of many that would do, and not the one of the listing's title. */
  oneOfMany: boolean;
  worth: number;
}

/** How a credential fits a set of gaps. */
export interface Fit {
  closings: Closing[];
  /** Those that its title speaks of; all, where it speaks of none. */
  central: readonly Closing[];
  named: boolean;
  /** The listing names the credential itself, not only its family. */
  itself: boolean;
  /** Every skill it closes is taught less deeply than asked. */
  shallowOnly: boolean;
  /** What its title speaks of is not asked for. */
  offTopic: boolean;
  /** Far too long for the one gap that it closes. */
  tooMuch: boolean;
  /** An exam for practitioners, of whose field the vault shows nothing. */
  tooHigh: boolean;
  /** A quick course or a beginner's, and the listing does not look for a beginner. */
  beneath: boolean;
  /** Beneath, but the first step into something of which the vault shows nothing. */
  firstStep: boolean;
  /** About what the person has already. */
  learned: boolean;
  /** About something narrower than what is asked for ("dbt" for SQL), or one way of many. */
  aside: boolean;
  /** Aside, but a way in which what is required is usually shown ("PRINCE2"; a cloud's exam). */
  usualWay: 'method' | 'exam' | null;
  relation: Relation;
  /** What its topic and its evidence make of the worth of its closings. */
  factor: number;
}

/** What is asked for and what is had, as far as the fit of a credential depends on them. */
export interface FitContext extends Person {
  catalog: Catalog;
  gaps: readonly Gap[];
  /** Ids of everything that the listing names, held or not. */
  asked: ReadonlySet<string>;
  seniority: Seniority;
  /** Title of the listing; `null` where there are several. */
  title: string | null;
  /** What the listing, or all of them together, are for; `null` = nothing says it. */
  occupation: Occupation | null;
  /** Nothing that the person knows is of the listing's field. */
  newcomer: boolean;
}

/** How well one credential closes the gaps; `null` when it closes none. */
export function fitOf(entry: CredentialEntry, context: FitContext): Fit | null {
  const { catalog, gaps, seniority } = context;
  const quick = isQuick(entry);
  const about = titleSkills(entry, catalog);
  const taught = taughtBy(entry, catalog, quick, about);
  const answers = new Set([entry.id, ...answeredBy(catalog, entry.id)]);
  const relation = relationOf(entry, context.occupation);
  const inTitle = namesInTitle(context.title ?? '', catalog);
  const closings: Closing[] = [];
  for (const gap of gaps) {
    const member =
      gap.members.find(({ id }) => answers.has(id)) ?? gap.members.find(({ id }) => taught.has(id));
    if (!member) continue;
    const skill = taught.get(member.id);
    const named = answers.has(member.id);
    const shortfall = named || !skill ? 0 : Math.max(0, depthAsked(member, seniority) - skill.rank);
    const overshoot = isBasic(member) && (skill?.rank ?? 1) > 1;
    const oneOfMany = !named && isOneOfMany(gap, member.id, inTitle, relation === 'own', catalog);
    const worth =
      WEIGHT[gap.strength] *
      (BY_SHORTFALL[shortfall] ?? 0) *
      (named || skill?.direct ? 1 : IN_PASSING) *
      (inTitle.has(member.id) ? IN_TITLE : 1) *
      (oneOfMany ? ONE_OF_MANY : 1) *
      (overshoot && !named ? OVERSHOOT : 1);
    const concrete = CONCRETE.has(catalog.skills.get(member.id)?.kind ?? '');
    const family = catalog.credentials.get(member.id)?.generic === true;
    const shallow = shortfall > 0;
    closings.push({ gap, member, shallow, named, family, concrete, shortfall, oneOfMany, worth });
  }
  if (closings.length === 0) return null;
  closings.sort(
    (a, b) => Number(a.gap.strength === 'preferred') - Number(b.gap.strength === 'preferred'),
  );
  const named = closings.some((closing) => closing.named);
  // Where only its family is named ("Salesforce certification"), the trade still decides which.
  const itself = closings.some(({ member }) => member.id === entry.id);
  const topic = named ? ON_TOPIC : topicOf(entry, context);
  const central = ofTitle(closings, about);
  const beneath = !named && isBeneath(entry, quick, central, context);
  const firstStep = beneath && isFirstStep(entry, central, context);
  return {
    closings,
    central,
    named,
    itself,
    shallowOnly: closings.every(({ shallow }) => shallow),
    offTopic:
      topic === OFF_TOPIC ||
      // A quick course leaves no room for what is not asked.
      (quick && topic === PARTLY) ||
      (!itself && isOtherTrade(entry, context)) ||
      (!named && isOtherOccupation(entry, central, context)) ||
      (!firstStep && central.every(({ shortfall }) => shortfall > 1)),
    tooMuch: !named && isOutOfProportion(entry, closings, context),
    tooHigh: !named && isTooHigh(entry, context),
    beneath,
    firstStep,
    learned:
      !named &&
      !firstStep &&
      (isCommonplace(entry, context) || isLearned(entry, closings, central, context)),
    usualWay: usualWayOf(entry, central, context),
    aside: topic === ASIDE || (!named && isIncidental(entry, closings, central, context)),
    relation,
    factor: topic * evidenceOf(entry) * (beneath && !firstStep ? QUICK : 1),
  };
}

/** Those closings that the credential's title speaks of; all, where it speaks of none. */
function ofTitle(closings: readonly Closing[], about: readonly string[]): readonly Closing[] {
  const inTitle = closings.filter(({ member, named }) => named || about.includes(member.id));
  return inTitle.length > 0 ? inTitle : closings;
}

/**
 * "Java, C++, Python or the like": where the title says which language is meant, or the list is
 * long, another of its members is a way, but nobody's next step.
 */
function isOneOfMany(
  gap: Gap,
  id: string,
  inTitle: ReadonlySet<string>,
  own: boolean,
  catalog: Catalog,
): boolean {
  if (gap.members.length < 2 || inTitle.has(id)) return false;
  const isLanguage = (skill: string) => catalog.skills.get(skill)?.kind === 'language';
  const many = gap.members.length >= (own ? MANY : MANY_ELSEWHERE);
  return many || (isLanguage(id) && [...inTitle].some(isLanguage));
}

/**
 * Of a field that has nothing to do with the listing's, and not named: a tool on the side. Whoever
 * is no expert may try it where it costs nothing; who is, as a first step.
 */
export function isElsewhere(entry: CredentialEntry, fit: Fit, seniority: Seniority): boolean {
  if (fit.relation !== 'far' || fit.named || fit.firstStep) return false;
  // How work is organised and improved is of every field.
  if (fit.usualWay === 'method') return false;
  const tries = isNearlyFree(entry) && entry.level === 'beginner' && !fit.shallowOnly && !fit.aside;
  return !tries || seniority === 'senior' || seniority === 'leading';
}

interface Taught {
  rank: DepthRank;
  /** Taught itself, not only implied by something narrower. */
  direct: boolean;
}

function taughtBy(
  entry: CredentialEntry,
  catalog: Catalog,
  quick: boolean,
  about: readonly string[],
): ReadonlyMap<string, Taught> {
  const taught = new Map<string, Taught>();
  const most: DepthRank = quick ? 1 : 3;
  const means = meansOf(entry, catalog);
  for (const { id, depth } of entry.skills) {
    // A practitioner's course "with Python" demands Python rather than teaching it.
    if (entry.level !== 'beginner' && means.includes(id)) continue;
    const said = depth === 'unknown' ? RANK_BY_LEVEL[entry.level] : RANK[depth];
    const rank = Math.min(said, most) as DepthRank;
    taught.set(id, { rank, direct: true });
    // A course on SQL that is practised on a cloud's database shows nothing of that cloud.
    const isMeans = about.length > 0 && !about.includes(id);
    const kind = catalog.skills.get(id)?.kind ?? '';
    // Nor does a quick course on a tool show the language or the trade behind it.
    if ((isMeans && kind === 'tool') || (quick && TAKES_PRACTICE.has(kind))) continue;
    for (const broader of impliedBy(catalog, id)) {
      const known = taught.get(broader);
      if (!known?.direct && (known?.rank ?? 0) < rank) taught.set(broader, { rank, direct: false });
    }
  }
  return taught;
}

/** What stands behind it: an exam watched over or a project says more than a quiz. */
function evidenceOf({ assessment }: CredentialEntry): number {
  if (assessment.attendance === true) return 0.3;
  if (assessment.proctored === true) return 1;
  if (assessment.project === true) return 0.9;
  return assessment.graded === true ? 0.7 : 0.6;
}
