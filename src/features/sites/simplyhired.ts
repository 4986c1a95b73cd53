import { board } from './board.ts';

/** SimplyHired. Skeleton of a living tool's tests, 2026; unproven on a real page. */
export const simplyhired = board({
  id: 'simplyhired',
  hosts: ['simplyhired.com', 'simplyhired.co.uk', 'simplyhired.ca', 'simplyhired.com.au'],
  ids: [/\/job\/([\w-]+)/, /[?&]job=([\w-]+)/],
  title: ['[data-testid="viewJobTitle"]'],
  company: ['[data-testid="viewJobCompany"]', '[data-testid="viewJobCompanyName"]'],
  location: ['[data-testid="viewJobLocation"]', '[data-testid="viewJobCompanyLocation"]'],
  description: [
    [
      '[data-testid="viewJobBodyJobFullDescriptionContent"]',
      '.viewjob-description',
      '[data-testid="viewJobBody"]',
    ],
  ],
  skip: '[data-testid="viewJobTitle"],[data-testid="viewJobCompany"],[data-testid="viewJobLocation"]',
});
