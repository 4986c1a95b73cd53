import type { Dress } from './dress.ts';
import type { HeadingMeaning } from './headings.ts';
import type { InnerZone } from './language-pack.ts';
import { ASKED, DEMANDS } from './zone-sets.ts';

/** What is known of the section that a line stands in. */
export interface Section {
  zone: InnerZone;
  dress: Dress;
  /** A further heading followed at once: what is below are sub-headings. */
  nested: boolean;
  bullets: number;
  lines: number;
  /** Opened by a heading that also has text in its line. */
  glued: boolean;
  /** The heading says "minimum": something less than that is wished as well. */
  minimum: boolean;
  degrees: number;
}

/** A section at its start. */
export function fresh(zone: InnerZone, worn: Dress): Section {
  return {
    zone,
    dress: worn,
    nested: false,
    bullets: 0,
    lines: 0,
    glued: false,
    minimum: false,
    degrees: 0,
  };
}

/** Headings that end a row of sub-headings even as a single word ("Benefits"). */
const FIRST_RANK: ReadonlySet<InnerZone> = new Set([
  'preferred',
  'unneeded',
  'benefits',
  'apply',
  'equal-opportunity',
]);

/** The zone that a known heading opens where it stands. */
export function openedZone(
  meaning: HeadingMeaning,
  current: Section,
  place: {
    demanded: boolean;
    oneWord: boolean;
    quieter: boolean;
    atOnce: boolean;
    bullet: boolean;
  },
): InnerZone {
  const { quieter, atOnce } = place;
  const asked = place.demanded || current.zone === 'required';
  const zone = meaning.weak && !asked ? 'required' : meaning.zone;
  if (current.nested && place.oneWord && ASKED.has(current.zone) && !FIRST_RANK.has(zone)) {
    // A row of short labels ("People", "Testing") below one heading.
    return current.zone;
  }
  if (zone === 'required' && !meaning.firm && ASKED.has(current.zone)) {
    // "Experience" below "Nice to have" is a part of it.
    return quieter || atOnce || place.bullet ? current.zone : zone;
  }
  if (zone === 'stack' && ASKED.has(current.zone) && (quieter || atOnce)) return current.zone;
  return zone === 'none' && DEMANDS.has(current.zone) && atOnce ? current.zone : zone;
}
