import type { CertificationAsk, Count, SkillAsk } from '../domain/reading.ts';
import { unitsOf, type Countable } from './units.ts';

/**
 * The one number: how many units a posting asks for (DESIGN "The one number"). What is unsure,
 * soft, merely mentioned, negated, and every gate, is shown apart and never counted.
 */
export function countReading(
  skills: readonly SkillAsk[],
  certifications: readonly CertificationAsk[],
): Count {
  const count: Count = { required: 0, preferred: 0 };
  for (const unit of unitsOf<Countable>([...skills, ...certifications])) count[unit.strength] += 1;
  return count;
}
