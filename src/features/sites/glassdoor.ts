import { board } from './board.ts';

/**
 * Glassdoor: own pages and a pane whose address may not change with the job. Skeleton of a living
 * tool's tests, 2026; unproven on a real page.
 */
export const glassdoor = board({
  id: 'glassdoor',
  hosts: [
    'glassdoor.com',
    'glassdoor.co.uk',
    'glassdoor.ca',
    'glassdoor.de',
    'glassdoor.fr',
    'glassdoor.ie',
    'glassdoor.nl',
    'glassdoor.at',
    'glassdoor.ch',
    'glassdoor.be',
    'glassdoor.es',
    'glassdoor.it',
    'glassdoor.sg',
    'glassdoor.co.in',
    'glassdoor.co.nz',
    'glassdoor.com.au',
    'glassdoor.com.br',
    'glassdoor.com.mx',
    'glassdoor.com.hk',
    'glassdoor.com.ar',
  ],
  distrustsPageData: true,
  ids: [/[?&]jl=(\d+)/, /[?&]jobListingId=(\d+)/],
  title: [
    'h1[id^="jd-job-title"]',
    '[data-test="job-details-header"] h1',
    '[data-test="job-title"]:not(a)',
  ],
  company: [
    '[class*="EmployerProfile_employerNameHeading"] h4',
    '[class*="EmployerProfile_employerNameHeading"]',
    '[data-test="job-details-header"] h4',
    '[data-test="employer-name"]',
  ],
  location: ['[data-test="job-details-header"] [data-test="location"]', '[data-test="location"]'],
  description: [
    [
      // CSS modules: the part before the hash is the component's own name.
      '[class*="JobDetails_jobDescription__"]',
      '#JobDescriptionContainer',
      '.jobDescriptionContent',
    ],
  ],
  pane: ['[class*="JobDetails_jobDetailsContainer__"]'],
});
