import { board } from './board.ts';

/**
 * Workable: description, requirements and benefits are three blocks. Skeleton of a living tool's
 * tests, 2026; unproven on a real page.
 */
export const workable = board({
  id: 'workable',
  hosts: ['workable.com'],
  ids: [/\/j\/([0-9A-Za-z]{6,})/, /\/view\/([0-9A-Za-z]{10,})/],
  lists: /^\/[^/?]+\/?(?:\?.*)?$/,
  title: ['[data-ui="job-title"]'],
  company: ['[data-ui="company-name"]'],
  location: ['[data-ui="job-location"]'],
  description: [
    ['[data-ui="job-description"]'],
    ['[data-ui="job-requirements"]'],
    ['[data-ui="job-benefits"]'],
  ],
  pageTitle: /^(?<title>.+) - (?<company>.+)$/,
  tenant: /apply\.workable\.com\/([\w-]+)/,
});
