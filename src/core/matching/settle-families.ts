import { saidTwice } from '../catalog/credential-meets.ts';
import type { Relations } from '../domain/catalog.ts';
import type { Reading } from '../domain/reading.ts';
import { countReading } from './count.ts';

/**
 * A posting that names a family of certifications and a member of it ("Azure certifications such as
 * AZ-104") asks for one thing: the family is given up and the count made anew.
 */
export function settleFamilies(reading: Reading, catalog: Relations): Reading {
  const twice = saidTwice(
    catalog,
    reading.certifications.map(({ id }) => id),
  );
  if (twice.size === 0) return reading;
  const certifications = reading.certifications.filter(({ id }) => !twice.has(id));
  return { ...reading, certifications, count: countReading(reading.skills, certifications) };
}
