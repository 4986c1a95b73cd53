import { ashby } from './ashby.ts';
import { bamboohr } from './bamboohr.ts';
import { dice } from './dice.ts';
import { glassdoor } from './glassdoor.ts';
import { greenhouse } from './greenhouse.ts';
import { icims } from './icims.ts';
import { jobvite, oracle, personio, recruitee, reed, remoteok, teamtailor } from './identities.ts';
import { indeed } from './indeed.ts';
import { jobscz } from './jobscz.ts';
import { lever } from './lever.ts';
import { linkedin } from './linkedin.ts';
import { monster } from './monster.ts';
import { simplyhired } from './simplyhired.ts';
import type { Site } from './site.ts';
import { smartrecruiters } from './smartrecruiters.ts';
import { stepstone } from './stepstone.ts';
import { successfactors } from './successfactors.ts';
import { taleo } from './taleo.ts';
import { usajobs } from './usajobs.ts';
import { welcometothejungle } from './welcometothejungle.ts';
import { wellfound } from './wellfound.ts';
import { weworkremotely } from './weworkremotely.ts';
import { workable } from './workable.ts';
import { workday } from './workday.ts';
import { ziprecruiter } from './ziprecruiter.ts';

/** Every job board with a reader of its own; one line each. */
export const sites: readonly Site[] = [
  ashby,
  bamboohr,
  dice,
  glassdoor,
  greenhouse,
  icims,
  indeed,
  jobscz,
  jobvite,
  lever,
  linkedin,
  monster,
  oracle,
  personio,
  recruitee,
  reed,
  remoteok,
  simplyhired,
  smartrecruiters,
  stepstone,
  successfactors,
  taleo,
  teamtailor,
  usajobs,
  welcometothejungle,
  wellfound,
  weworkremotely,
  workable,
  workday,
  ziprecruiter,
];

/** The board that serves a host: the host itself or a subdomain of one it names, never a substring. */
export function siteFor(host: string, among: readonly Site[] = sites): Site | null {
  const name = host.toLowerCase().replace(/\.$/, '');
  return (
    among.find(({ hosts }) => hosts.some((own) => name === own || name.endsWith(`.${own}`))) ?? null
  );
}
