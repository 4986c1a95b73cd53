import type { Relations } from '../domain/catalog.ts';
import type { Correction, CorrectionChange } from '../domain/correction.ts';
import type { CertificationAsk, Level, Reading, SkillAsk, Strength } from '../domain/reading.ts';
import { countReading } from './count.ts';

/**
 * What identifies a posting for corrections that hold in it alone: board and job id, or, without an
 * id, title and company.
 */
export function postingKey(
  posting: Pick<Reading, 'board' | 'jobId' | 'title' | 'company'>,
): string {
  const { board, jobId, title, company } = posting;
  return jobId !== null
    ? `${board}:${jobId}`
    : `${board}::${title ?? ''}::${company ?? ''}`.slice(0, 400);
}

/**
 * The corrections that hold in this posting, oldest first, so that a later one wins.
 *
 * @param keys its `postingKey`, and those of further copies of the same job
 */
export function correctionsFor(
  corrections: readonly Correction[],
  ...keys: readonly string[]
): CorrectionChange[] {
  return corrections
    .filter(({ scope }) => scope.kind === 'always' || keys.includes(scope.key))
    .toSorted((a, b) => a.updatedAt - b.updatedAt || (a.id < b.id ? -1 : 1))
    .map(({ change }) => change);
}

/**
 * A reading as the person corrected it. The count is made anew from what is left, so that badge,
 * popup and boards all show the corrected number.
 */
export function applyCorrections(
  reading: Reading,
  changes: readonly CorrectionChange[],
  catalog: Relations,
): Reading {
  if (changes.length === 0) return reading;
  let { skills, certifications } = reading;
  for (const change of changes) {
    if (change.kind === 'own-skill' || change.kind === 'own-credential') continue;
    if (change.kind === 'not-a-skill') {
      skills = skills.filter(({ id }) => id !== change.id);
      certifications = certifications.filter(({ id }) => id !== change.id);
    } else if (change.kind === 'strength') {
      const { strength } = change;
      const set = <T extends { id: string; sure: boolean; strength: Strength }>(ask: T): T =>
        // Whoever says how firmly it is asked also says that it is asked.
        ask.id === change.id ? { ...ask, strength, sure: true } : ask;
      skills = skills.map(set);
      certifications = certifications.map(set);
    } else ({ skills, certifications } = renamed(skills, certifications, change, catalog));
  }
  return { ...reading, skills, certifications, count: countReading(skills, certifications) };
}

type SameAs = Extract<CorrectionChange, { kind: 'same-as' }>;

function renamed(
  skills: readonly SkillAsk[],
  certifications: readonly CertificationAsk[],
  { id, asId, asName }: SameAs,
  catalog: Relations,
): { skills: SkillAsk[]; certifications: CertificationAsk[] } {
  const from = skills.find((ask) => ask.id === id) ?? certifications.find((ask) => ask.id === id);
  const kept = skills.filter((ask) => ask.id !== id);
  const keptCertifications = certifications.filter((ask) => ask.id !== id);
  if (!from) return { skills: [...skills], certifications: [...certifications] };
  if (catalog.credentials.has(asId)) {
    const { sure: _, strength, group, mentions } = from;
    const ask = { id: asId, name: asName, sure: true, strength, group, mentions };
    return { skills: kept, certifications: join(keptCertifications, ask) };
  }
  const kind = catalog.skills.get(asId)?.kind ?? 'tool';
  const level: Level = (from as Partial<SkillAsk>).level ?? { kind: 'none' };
  const ask: SkillAsk = {
    ...from,
    id: asId,
    name: asName,
    kind,
    soft: kind === 'soft',
    sure: true,
    level,
  };
  return { skills: join(kept, ask), certifications: keptCertifications };
}

const RANK: Record<Strength, number> = { mentioned: 0, preferred: 1, required: 2 };

/** Add an ask, or join it with the one that stands there already under that id. */
function join<T extends CertificationAsk | SkillAsk>(asks: readonly T[], ask: T): T[] {
  const known = asks.find(({ id }) => id === ask.id);
  if (!known) return [...asks, ask];
  const strength = RANK[ask.strength] > RANK[known.strength] ? ask.strength : known.strength;
  const both = { ...known, sure: true, strength, mentions: [...known.mentions, ...ask.mentions] };
  return asks.map((other) => (other.id === ask.id ? both : other));
}
