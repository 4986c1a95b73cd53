import { board } from './board.ts';

/**
 * Workday: an empty shell first, text later; list and posting live in one application. The page's
 * `h1` is the company. Proven on labelled pages of 2026.
 */
export const workday = board({
  id: 'workday',
  hosts: ['myworkdayjobs.com', 'myworkdaysite.com', 'myworkday.com'],
  ids: [/\/(?:job|details)\/(?:[^?]*\/)?[^/?]*_([A-Za-z]*-?\d[\w-]*?)(?:-\d{1,2})?(?=[/?]|$)/],
  title: ['[data-automation-id="jobPostingHeader"]'],
  company: [],
  location: [
    '[data-automation-id="locations"] dd',
    '[data-automation-id="locations"]',
    '[data-automation-id="location"]',
  ],
  description: [['[data-automation-id="jobPostingDescription"]']],
  tenant: /^([\w-]+)\.(?:wd\d+\.)?myworkdayjobs\.com/,
});
