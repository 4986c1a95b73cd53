import { existsSync } from 'node:fs';
import { ads } from './reading-ads.ts';
import { inline } from './reading-inline.ts';
import { SHARED } from './reading-lines.ts';
import { ownAds } from './reading-own.ts';
import { quirks } from './reading-quirks.ts';
import { realPostings } from './reading-real.ts';
import { sections } from './reading-sections.ts';

/**
 * `npm run eval -- reading [--errors]`: how well listings are read, given the names. The tables are
 * explained in docs/reading.md.
 */
export function run(args: string[]): Promise<number> {
  if (!existsSync(SHARED)) {
    console.log('skipped: ../shared is not there');
    return Promise.resolve(0);
  }
  const errors = args.includes('--errors');
  inline(errors);
  sections(errors);
  quirks(errors);
  ads(errors);
  ownAds(errors);
  realPostings(errors);
  return Promise.resolve(0);
}
