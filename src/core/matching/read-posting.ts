import type { Posting } from '../domain/posting.ts';
import type {
  CertificationAsk,
  Gate,
  Level,
  Mention,
  Negated,
  Reading,
  SkillAsk,
  Strength,
  UnknownName,
} from '../domain/reading.ts';
import { interpret, type Interpretation } from '../reading/interpret.ts';
import { deeper } from '../reading/level.ts';
import { structure, type Structure } from '../reading/structure.ts';
import type { Concept, Lexicon } from '../recognition/lexicon.ts';
import { conceptOf, ownNames } from '../recognition/own-names.ts';
import { recognise } from '../recognition/recognise.ts';
import { unknownNames } from '../recognition/unknown-names.ts';
import { countReading } from './count.ts';
import type { OwnSkill } from './own-skills.ts';

const RANK: Readonly<Record<Strength, number>> = { required: 2, preferred: 1, mentioned: 0 };

/** A place where a skill or certification is named, of the catalogue or one's own. */
export interface Named {
  concept: Concept;
  line: number;
  start: number;
  end: number;
  sure: boolean;
}

/** What all mentions of one concept come to. */
interface Gathered {
  concept: Concept;
  sure: boolean;
  strength: Strength;
  level: Level;
  /** Groups of the mentions that ask the strongest; `null` among them: asked by itself. */
  groups: (string | null)[];
  /** Asked so firmly by a mention in the text, not by the job title alone. */
  inText: boolean;
  mentions: Mention[];
}

/**
 * Reads a posting: what it asks for, how firmly, what of it is a choice, what it waves off, and
 * which gates no credential opens. Pure: the same posting gives the same reading. `own`: skills
 * that the person added to the catalogue's; `unknown`: also names that nobody knows.
 */
export function readPosting(
  lexicon: Lexicon,
  posting: Posting,
  options: { why?: boolean; own?: readonly OwnSkill[]; unknown?: boolean } = {},
): Reading {
  const taken = structure(posting);
  const found = namesIn(lexicon, posting, options);
  const unknown = options.unknown === true ? unknownIn(lexicon, posting, taken, found) : [];
  const meanings = meaningsOf(taken, found);
  const { asked, negated } = gather(posting, found, meanings, taken.gates);
  const groups = livingGroups(asked);
  dropMetChoices(asked, groups, new Set(meanings.flatMap((m) => (m.either ? [m.group] : []))));
  const skills: SkillAsk[] = [];
  const certifications: CertificationAsk[] = [];
  for (const ask of asked) {
    const { concept, sure, strength, level, mentions } = ask;
    const group = groupOf(ask, groups);
    if (concept.kind === 'certification') {
      certifications.push({ id: concept.id, name: concept.name, sure, strength, group, mentions });
    } else {
      const soft = concept.kind === 'soft';
      const { id, name, kind } = concept;
      skills.push({ id, name, kind, soft, sure, strength, level, group, mentions });
    }
  }
  return {
    status: 'read',
    ...(posting.truncated && { truncated: true as const }),
    board: posting.board,
    jobId: posting.jobId,
    url: posting.url,
    title: posting.title,
    company: posting.company,
    location: posting.location,
    language: taken.language,
    hasRequirementsHeading: taken.hasRequirementsHeading,
    skills,
    certifications,
    gates: [...taken.gates],
    negated,
    ...(unknown.length > 0 && { unknown }),
    count: countReading(skills, certifications),
  };
}

/** How each name is meant, in the order of the names. */
export function meaningsOf(taken: Structure, found: readonly Named[]): Interpretation[] {
  return interpret(
    taken,
    found.map(({ concept, line, start, end }) => ({
      line,
      start,
      end,
      key: concept.id,
      soft: concept.kind === 'soft',
      practice: concept.kind === 'practice',
    })),
  );
}

/** Every name in the text, of the catalogue and of one's own, in its order. */
export function namesIn(
  lexicon: Lexicon,
  posting: Posting,
  options: { why?: boolean; own?: readonly OwnSkill[] },
): Named[] {
  const skills = options.own ?? [];
  const own =
    skills.length === 0
      ? undefined
      : ownNames(
          skills.flatMap(({ id, names, credential }) =>
            names.map((name) => ({ id, name, ...(credential && { credential }) })),
          ),
        );
  const found = recognise(
    lexicon,
    { title: posting.title, company: posting.company, lines: posting.lines },
    { ...(options.why !== undefined && { why: options.why }), ...(own && { own }) },
  );
  return found.map(({ concept: index, ...mention }) => {
    const concept = conceptOf(lexicon, own, index);
    const skill = skills.find(({ id }) => id === concept.id);
    // Whoever named a skill of their own means it, however thin the evidence.
    return skill
      ? { ...mention, sure: true, concept: { ...concept, name: skill.name } }
      : { ...mention, concept };
  });
}

/** Names that are in no catalogue, where the listing asks for something; degrees are no skills. */
function unknownIn(
  lexicon: Lexicon,
  posting: Posting,
  taken: Structure,
  found: readonly Named[],
): UnknownName[] {
  const names = unknownNames(lexicon, posting, found).filter(
    ({ line, start, end }) =>
      !taken.gates.some((gate) => gate.line === line && gate.start < end && start < gate.end),
  );
  const meanings = interpret(
    taken,
    names.map(({ line, start, end, text }) => ({ line, start, end, key: text, soft: false })),
  );
  return names.flatMap(({ text, line, start, end }, i) => {
    const meaning = meanings[i];
    if (meaning?.status !== 'asked') return [];
    return [{ name: text, line, start, end, sentence: meaning.sentence }];
  });
}

/** Merges mentions by concept, in order of first appearance. */
function gather(
  posting: Posting,
  found: readonly Named[],
  meanings: readonly Interpretation[],
  gates: readonly Gate[],
): { asked: Gathered[]; negated: Negated[] } {
  const asked = new Map<string, Gathered>();
  const waved = new Map<string, Negated>();
  found.forEach((mention, i) => {
    const { concept } = mention;
    const meaning = meanings[i];
    if (!meaning || meaning.status === 'dropped') return;
    if (meaning.status === 'negated') {
      const { id, name } = concept;
      if (mention.sure && !waved.has(id)) waved.set(id, { id, name, sentence: meaning.sentence });
      return;
    }
    // A word inside a licence gate is the licence, unless a credential of the catalogue opens it.
    if (concept.kind === 'certification' && !concept.credential && inLicence(mention, gates))
      return;
    add(asked, concept, mention, meaning, posting);
  });
  return {
    asked: [...asked.values()],
    negated: [...waved.values()].filter((negated) => !asked.has(negated.id)),
  };
}

function add(
  asked: Map<string, Gathered>,
  concept: Concept,
  found: Named,
  meaning: Interpretation,
  posting: Posting,
): void {
  const { line, start, end } = found;
  const text = ((line < 0 ? posting.title : posting.lines[line]?.text) ?? '').slice(start, end);
  const { sentence, zone, strength, level, group } = meaning;
  const mention: Mention = { line, start, end, text, sentence, zone, strength, level };
  const known = asked.get(concept.id);
  if (!known) {
    const { sure } = found;
    asked.set(concept.id, {
      concept,
      sure,
      strength,
      level,
      groups: [group],
      inText: line >= 0,
      mentions: [mention],
    });
    return;
  }
  known.mentions.push(mention);
  known.sure ||= found.sure;
  // The depth of a wish is not that of the demand: "5 years; preferred: 8 years".
  if (RANK[strength] > RANK[known.strength]) {
    known.level = known.strength === 'preferred' ? level : deeper(known.level, level);
    known.strength = strength;
    known.groups = [group];
    known.inText = line >= 0;
    return;
  }
  if (strength !== 'preferred' || known.strength === 'preferred') {
    known.level = deeper(known.level, level);
  }
  if (strength !== known.strength) return;
  if (isNameAgain(known, mention, posting)) {
    const last = known.groups.pop() ?? null;
    known.groups.push(last ?? group);
    return;
  }
  // "React Developer … React or Vue": the title alone does not take the choice away.
  if (known.inText || line < 0) known.groups.push(group);
  else known.groups = [group];
  known.inText ||= line >= 0;
}

/** "AI Engineer Associate (AI-102) or …": the code in brackets is the name before it once more. */
function isNameAgain(known: Gathered, mention: Mention, posting: Posting): boolean {
  const before = known.mentions.at(-2);
  if (before?.line !== mention.line) return false;
  const between = posting.lines[mention.line]?.text.slice(before.end, mention.start);
  return between !== undefined && /^\s*[([]\s*$/.test(between);
}

/** Does the name stand inside the words of a licence gate? */
export function inLicence(mention: Named, gates: readonly Gate[]): boolean {
  return gates.some(
    (gate) =>
      gate.kind === 'licence' &&
      gate.line === mention.line &&
      gate.start <= mention.start &&
      mention.end <= gate.end,
  );
}

/** Groups that still have two members after the merge. */
function livingGroups(asked: readonly Gathered[]): ReadonlySet<string> {
  const members = new Map<string, number>();
  for (const ask of asked) {
    const group = ownGroup(ask);
    if (group !== null) members.set(group, (members.get(group) ?? 0) + 1);
  }
  return new Set([...members].filter(([, count]) => count > 1).map(([group]) => group));
}

/**
 * "SQL is a must … Python or SQL": who has SQL has made the choice, and who lacks it must learn it
 * anyway. What else stood to choose is no demand any more.
 */
function dropMetChoices(
  asked: readonly Gathered[],
  living: ReadonlySet<string>,
  either: ReadonlySet<string | null>,
): void {
  for (const ask of asked) {
    const group = ownGroup(ask);
    if (group === null || living.has(group) || !either.has(group)) continue;
    const met = asked.some((other) => other !== ask && other.groups.includes(group));
    if (met) ask.strength = 'mentioned';
  }
}

/** Asked for by itself somewhere: then it is no longer a choice. */
function ownGroup(ask: Gathered): string | null {
  return ask.groups.includes(null) ? null : (ask.groups[0] ?? null);
}

function groupOf(ask: Gathered, living: ReadonlySet<string>): string | null {
  const group = ownGroup(ask);
  return group !== null && living.has(group) ? group : null;
}
