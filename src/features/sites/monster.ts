import { board } from './board.ts';

/** Monster. One living tool of about 2025; unproven on a real page. */
export const monster = board({
  id: 'monster',
  hosts: ['monster.com', 'monster.co.uk', 'monster.de', 'monster.fr', 'monster.ca', 'monster.ch'],
  ids: [/\/job-openings\/(?:[^/?]*--)?([0-9a-f-]{36})/, /\/job-openings\/([^/?]+)/],
  title: ['[data-testid="jobTitle"]'],
  company: ['[data-testid="company"]'],
  location: ['[data-testid="jobDetailLocation"]'],
  description: [
    [
      '[data-testid="svx-description-container-inner"]',
      '[data-testid="svx-description-container"]',
    ],
  ],
});
