import { board } from './board.ts';

/** Dice. Living tools of 2025–26 and a skeleton of 2026; unproven on a real page. */
export const dice = board({
  id: 'dice',
  hosts: ['dice.com'],
  ids: [/\/job-detail\/([\w-]+)/],
  lists: /^\/jobs(?:[/?]|$)/,
  title: ['[data-cy="jobTitle"]', '[data-testid="jobTitle"]', 'h1'],
  company: [
    '[data-cy="companyNameLink"]',
    '[data-cy="companyName"]',
    'a[href*="/company-profile"]',
  ],
  location: ['[data-cy="jobLocation"]', '[data-cy="location"]'],
  description: [
    [
      '[data-testid="jobDescriptionHtml"]',
      '[data-cy="jobDescription"]',
      '#jobDescription',
      '#jobdescSec',
    ],
  ],
});
