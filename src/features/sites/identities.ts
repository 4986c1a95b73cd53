import { board } from './board.ts';
import type { Site } from './site.ts';

const known = (
  id: string,
  hosts: readonly string[],
  ids: readonly RegExp[],
  lists?: RegExp,
): Site =>
  board({
    id,
    hosts,
    ids,
    ...(lists === undefined ? {} : { lists }),
    title: [],
    company: [],
    location: [],
    description: [],
  });

/**
 * Boards that are known by name and address only: no evidence of their markup was at hand, so page
 * data, microdata and the generic reader read them. A selector is added here only with a page that
 * proves it (docs/adding-a-site.md).
 */
export const recruitee = known('recruitee', ['recruitee.com'], [/\/o\/([^/?]+)/]);
/** See {@link recruitee}. */
export const jobvite = known(
  'jobvite',
  ['jobvite.com'],
  [/\/job\/(\w+)/],
  /^\/[^/]+\/(?:jobs|search)?\/?(?:\?.*)?$/,
);
/** See {@link recruitee}. */
export const personio = known(
  'personio',
  ['jobs.personio.de', 'jobs.personio.com'],
  [/\/job\/(\d+)/],
);
/** See {@link recruitee}. */
export const teamtailor = known('teamtailor', ['teamtailor.com'], [/\/jobs\/(\d+)/], /^\/jobs\/?$/);
/** See {@link recruitee}. */
export const oracle = known(
  'oracle',
  ['oraclecloud.com'],
  [/\/job\/(\w+)/, /\/requisitions\/preview\/(\w+)/],
);
/** See {@link recruitee}. */
export const reed = known('reed', ['reed.co.uk'], [/\/jobs\/[^?]*\/(\d+)/], /^\/jobs\/[^/]*$/);

/** Its page data is sound (real page of 2024); see {@link recruitee}. */
export const remoteok = known(
  'remoteok',
  ['remoteok.com', 'remoteok.io'],
  [/\/remote-jobs\/(?:[^/?]*-)?(\d+)/, /\/l\/(\d+)/],
);

/**
 * Ids that hiring systems leave in the address of an employer's own page which shows their posting:
 * the same posting as on the board itself.
 */
export function embeddedIn(url: URL): { board: string; jobId: string } | null {
  const [, name, jobId] =
    /[?&](gh_jid|ashby_jid)=(\d+|[0-9a-f-]{36})(?=&|$)/.exec(url.search) ?? [];
  if (jobId === undefined) return null;
  return { board: name === 'gh_jid' ? 'greenhouse' : 'ashby', jobId };
}
