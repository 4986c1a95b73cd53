import type { Relations } from '../domain/catalog.ts';
import type { Level, Reading } from '../domain/reading.ts';
import type { Report, ReportCount, Standing } from '../domain/report.ts';
import type { Depth, VaultRecord } from '../domain/vault.ts';
import { type DepthProof, proofsOf } from './proofs.ts';
import { type Countable, unitsOf } from './units.ts';

/** A report before advice was asked. */
export type Matched = Omit<Report, 'suggestions' | 'profession'>;

/**
 * Hold a reading against a vault: what is proved and by what, what is missing, what has lapsed.
 *
 * @param today `YYYY-MM-DD`, in the person's own time zone
 */
export function matchReading(
  reading: Reading,
  records: readonly VaultRecord[],
  catalog: Relations,
  today: string,
): Matched {
  const vault = proofsOf(records, catalog, today);
  const skills = reading.skills.map((ask) => {
    const { proofs, lapsed } = vault.skill(ask.id);
    return { ...ask, standing: standing(proofs, ask.level), proofs: proofs.map(plain), lapsed };
  });
  const certifications = reading.certifications.map((ask) => {
    const { proofs, lapsed } = vault.achievement(ask.id);
    return {
      ...ask,
      standing: standing(proofs, { kind: 'none' }),
      proofs: proofs.map(plain),
      lapsed,
    };
  });
  return {
    ...reading,
    skills,
    certifications,
    count: countReport([...skills, ...certifications]),
    vaultEmpty: records.length === 0,
  };
}

/** The one number: units asked for, and how many of them are held (one member is enough). */
export function countReport(asks: readonly (Countable & { standing: Standing })[]): ReportCount {
  const count = { required: 0, preferred: 0, heldRequired: 0, heldPreferred: 0 };
  for (const unit of unitsOf(asks)) {
    const held = unit.members.some((member) => member.standing !== 'missing');
    if (unit.strength === 'required') {
      count.required += 1;
      if (held) count.heldRequired += 1;
    } else {
      count.preferred += 1;
      if (held) count.heldPreferred += 1;
    }
  }
  return count;
}

const ORDER: Record<Exclude<Depth, 'unknown'>, number> = { basic: 1, working: 2, advanced: 3 };

/** From so many years on, the basics of something narrower do not stand for the whole. */
const YEARS_OF_WORK = 2;

/**
 * An unknown depth is never held against the person, and years are a gate, not a depth: only a
 * known depth below a named level is "asked deeper". So are years of a broader skill of which no
 * more is proved than the basics of a narrower one (basic email marketing, for four years of
 * digital marketing).
 */
function standing(proofs: readonly DepthProof[], level: Level): Standing {
  if (proofs.length === 0) return 'missing';
  if (level.kind === 'none') return 'have';
  if (level.kind === 'years') {
    const onlyInPart = proofs.every(({ via, depth }) => via !== null && depth === 'basic');
    return level.years >= YEARS_OF_WORK && onlyInPart ? 'have-asked-deeper' : 'have';
  }
  const asked = ORDER[level.kind];
  const enough = proofs.some(({ depth }) => depth === 'unknown' || ORDER[depth] >= asked);
  return enough ? 'have' : 'have-asked-deeper';
}

const plain = ({ recordId, title, kind, via }: DepthProof) => ({ recordId, title, kind, via });
