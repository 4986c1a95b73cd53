import { board } from './board.ts';

/**
 * StepStone and its sisters (Totaljobs, CWJobs, …): one structure, `data-at` names that do not
 * change with the build. Proven on a trimmed real page of 2026.
 */
export const stepstone = board({
  id: 'stepstone',
  hosts: [
    'stepstone.de',
    'stepstone.at',
    'stepstone.be',
    'stepstone.nl',
    'totaljobs.com',
    'cwjobs.co.uk',
    'jobsite.co.uk',
    'caterer.com',
    'irishjobs.ie',
    'jobs.ie',
  ],
  ids: [/--(\d{5,})-inline/, /-job(\d{5,})/, /[?&]jobId=(\d+)/],
  lists: /^\/(?:jobs|work|stellenangebote)(?:[/?]|$)/,
  title: ['[data-at="header-job-title"]', 'h1'],
  // A <style> stands inside the name on real pages; text is read without it.
  company: ['[data-at="metadata-company-name"]'],
  location: ['[data-at="metadata-location"]'],
  description: [['[data-at="job-ad-content"]', '[data-at="jobad-content"]']],
});
