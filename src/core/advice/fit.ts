import { answeredBy } from '../catalog/credential-meets.ts';
import { impliedBy } from '../catalog/index.ts';
import type { Catalog, CredentialEntry } from '../domain/catalog.ts';
import type { CertificationLine, SkillLine } from '../domain/report.ts';
import { depthAsked, type DepthRank, type Gap, type Seniority } from './gaps.ts';
import { titleSkills } from './title-skills.ts';
import { isDealing, isOtherTrade } from './trade.ts';

/** A required gap weighs as much as three preferred ones. */
const WEIGHT = { required: 3, preferred: 1 } as const;
/** Worth of a gap by how many ranks the teaching stays below the asking. */
const BY_SHORTFALL = [1, 0.4, 0.1] as const;
/** Knowing the narrower thing shows the broader one, but it is not what the course is about. */
const IN_PASSING = 0.4;
const ON_TOPIC = 1;
/** Some of what its title names is asked for. */
const PARTLY = 0.4;
/** Only what is implied by its title is asked for: a way, when there is no nearer one. */
const ASIDE = 0.15;
/** What it names in its own title is not asked for: it is another vendor's, or another trade's. */
const OFF_TOPIC = 0;
/** At least this share of what the title names, or else of what is taught, must be asked for. */
const LEAST_SHARE = 0.4;
/** A quick course is worth half to somebody who is no beginner. */
const QUICK = 0.5;
/** Longer than this is too much for one gap, or for one that is merely welcome. */
const LONG_FOR_ONE = 150;
const LONG_FOR_WELCOME = 60;
const HOURS_PER_WEEK = 6;
/** So short that it cannot teach more than the basics, whatever it says. */
const QUICK_HOURS = 10;
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
  worth: number;
}

/** How a credential fits a set of gaps. */
export interface Fit {
  closings: Closing[];
  named: boolean;
  /** Every skill it closes is taught less deeply than asked. */
  shallowOnly: boolean;
  /** What its title speaks of is not asked for. */
  offTopic: boolean;
  /** Far too long for the one gap that it closes. */
  tooMuch: boolean;
  /** A quick course or a beginner's, and the listing does not look for a beginner. */
  beneath: boolean;
  /** A beginner's course about what the person has already. */
  learned: boolean;
  /** About something narrower than what is asked for ("dbt" for SQL). */
  aside: boolean;
  worth: number;
}

/** What is asked for and what is had, as far as the fit of a credential depends on them. */
export interface FitContext {
  catalog: Catalog;
  gaps: readonly Gap[];
  /** Ids of everything that the listing names, held or not. */
  asked: ReadonlySet<string>;
  seniority: Seniority;
  /** Title of the listing; `null` where there are several. */
  title: string | null;
  /** Skills that the vault proves. */
  known: ReadonlySet<string>;
}

/** How well one credential closes the gaps; `null` when it closes none. */
export function fitOf(entry: CredentialEntry, context: FitContext): Fit | null {
  const { catalog, gaps, seniority } = context;
  const quick = isQuick(entry);
  const taught = taughtBy(entry, catalog, quick);
  const answers = new Set([entry.id, ...answeredBy(catalog, entry.id)]);
  const closings: Closing[] = [];
  for (const gap of gaps) {
    const member =
      gap.members.find(({ id }) => answers.has(id)) ?? gap.members.find(({ id }) => taught.has(id));
    if (!member) continue;
    const skill = taught.get(member.id);
    const named = answers.has(member.id);
    const shortfall = named || !skill ? 0 : Math.max(0, depthAsked(member, seniority) - skill.rank);
    const worth =
      WEIGHT[gap.strength] *
      (BY_SHORTFALL[shortfall] ?? 0) *
      (named || skill?.direct ? 1 : IN_PASSING);
    closings.push({ gap, member, shallow: shortfall > 0, named, worth });
  }
  if (closings.length === 0) return null;
  closings.sort(
    (a, b) => Number(a.gap.strength === 'preferred') - Number(b.gap.strength === 'preferred'),
  );
  const named = closings.some((closing) => closing.named);
  const topic = named ? ON_TOPIC : topicOf(entry, context);
  const beneath = !named && isBeneath(entry, quick, context);
  const about = titleSkills(entry, catalog);
  return {
    closings,
    named,
    shallowOnly: closings.every(({ shallow }) => shallow),
    offTopic:
      topic === OFF_TOPIC ||
      // A quick course leaves no room for what is not asked.
      (quick && topic === PARTLY) ||
      (!named && isOtherTrade(entry.name, context.title)),
    tooMuch: !named && isOutOfProportion(entry, closings, catalog),
    beneath,
    learned:
      !named &&
      entry.level === 'beginner' &&
      about.length > 0 &&
      about.every((id) => context.known.has(id)),
    aside: topic === ASIDE,
    worth:
      closings.reduce((sum, { worth }) => sum + worth, 0) *
      topic *
      evidenceOf(entry) *
      (beneath ? QUICK : 1),
  };
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
): ReadonlyMap<string, Taught> {
  const taught = new Map<string, Taught>();
  const most: DepthRank = quick ? 1 : 3;
  for (const { id, depth } of entry.skills) {
    const said = depth === 'unknown' ? RANK_BY_LEVEL[entry.level] : RANK[depth];
    const rank = Math.min(said, most) as DepthRank;
    taught.set(id, { rank, direct: true });
    for (const broader of impliedBy(catalog, id)) {
      const known = taught.get(broader);
      if (!known?.direct && (known?.rank ?? 0) < rank) taught.set(broader, { rank, direct: false });
    }
  }
  return taught;
}

/** Too little for whom the listing looks. Whoever is to lead needs no course at all. */
function isBeneath(
  { level, assessment }: CredentialEntry,
  quick: boolean,
  { seniority, title }: FitContext,
): boolean {
  if (seniority === 'leading') return level !== 'advanced';
  // A watched exam on the basics may still serve somebody who deals with what others build.
  const serves = assessment.proctored === true && isDealing(title);
  if (seniority === 'senior') return quick || (level === 'beginner' && !serves);
  return quick && seniority !== 'junior';
}

function isQuick(entry: CredentialEntry): boolean {
  const { hours } = entry.effort;
  return hours !== 'unknown' && hours[1] <= QUICK_HOURS && entry.assessment.proctored !== true;
}

/**
 * Whether a credential is about what is asked: the skills that its title names, or all of them
 * where the title names none. "Google Cloud: …" is no answer for somebody asked for Fortinet.
 */
function topicOf(entry: CredentialEntry, { catalog, asked }: FitContext): number {
  const inTitle = titleSkills(entry, catalog);
  const about = inTitle.length > 0 ? inTitle : entry.skills.map(({ id }) => id);
  const matched = about.filter((id) => asked.has(id)).length;
  const share = about.length === 0 ? 0 : matched / about.length;
  if (matched > 0 && share >= LEAST_SHARE) return share < 1 ? PARTLY : ON_TOPIC;
  if (matched > 0) return OFF_TOPIC;
  // Where the listing says which ones it means (Oracle, SQL Server), another is no way (MongoDB).
  const said = new Set([...asked].flatMap((id) => impliedBy(catalog, id)));
  const narrower = (id: string) =>
    impliedBy(catalog, id).some((broad) => asked.has(broad) && !said.has(broad));
  const aside = inTitle.length > 0 ? about.some(narrower) : about.every(narrower);
  return aside && about.length > 0 ? ASIDE : OFF_TOPIC;
}

/** Two hundred hours for one gap, or sixty for one that is merely welcome. */
function isOutOfProportion(
  entry: CredentialEntry,
  closings: readonly Closing[],
  catalog: Catalog,
): boolean {
  const [only, second] = closings;
  const { hours, weeks } = entry.effort;
  const most = hours !== 'unknown' ? hours[1] : weeks !== 'unknown' ? weeks[1] * HOURS_PER_WEEK : 0;
  // What is merely welcome is worth so much each.
  if (closings.every(({ gap }) => gap.strength === 'preferred'))
    return most > LONG_FOR_WELCOME * closings.length;
  if (!only || second) return false;
  const central = titleSkills(entry, catalog).length > 0 || entry.skills.length === 1;
  return most > (central ? LONG_FOR_ONE : LONG_FOR_WELCOME);
}

/** What stands behind it: an exam watched over or a project says more than a quiz. */
function evidenceOf({ assessment }: CredentialEntry): number {
  if (assessment.attendance === true) return 0.3;
  if (assessment.proctored === true) return 1;
  if (assessment.project === true) return 0.9;
  return assessment.graded === true ? 0.7 : 0.6;
}
