import { board } from './board.ts';

/**
 * SmartRecruiters: rendered by the server, with microdata; pages without these classes are left to
 * the microdata reader. Skeleton of a living tool's tests, 2026; unproven on a
 * real page.
 */
export const smartrecruiters = board({
  id: 'smartrecruiters',
  hosts: ['smartrecruiters.com'],
  ids: [/^\/[^/]+\/(\d{6,})(?=[-/?]|$)/, /\/postings\/([\w-]+)/],
  lists: /^\/[^/?]+\/?(?:\?.*)?$/,
  title: ['h1[itemprop="title"]', 'h1.job-title', '.job-title'],
  company: ['[itemprop="hiringOrganization"] [itemprop="name"]'],
  location: ['[itemprop="jobLocation"]', '.job-details [itemprop="address"]'],
  description: [['.job-sections', '.job-section', '#st-jobDescription']],
  tenant: /smartrecruiters\.com\/([\w-]+)/,
});
