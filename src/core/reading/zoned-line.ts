import type { InnerZone } from './language-pack.ts';
import { splitSentences, type Stretch } from './sentences.ts';

/** A stretch of one line that lies in one zone; a line has one or more, in order. */
export interface ZonedStretch extends Stretch {
  zone: InnerZone;
}

/** A line with its zones. */
export interface ZonedLine {
  /** The line is a heading (its zone is the one that it opens, or stands in). */
  heading: boolean;
  zone: InnerZone;
  stretches: ZonedStretch[];
}

/** A line that lies in one zone as a whole. */
export function wholeLine(text: string, heading: boolean, zone: InnerZone): ZonedLine {
  return {
    heading,
    zone,
    stretches: splitSentences(text).map((sentence) => ({ ...sentence, zone })),
  };
}

/** The zone of most characters of a line; `null` for an empty one. */
export function mainZone(stretches: readonly ZonedStretch[]): InnerZone | null {
  const sizes = new Map<InnerZone, number>();
  let best: InnerZone | null = null;
  for (const { start, end, zone } of stretches) {
    const size = (sizes.get(zone) ?? 0) + end - start;
    sizes.set(zone, size);
    if (best === null || size > (sizes.get(best) ?? 0)) best = zone;
  }
  return best;
}
