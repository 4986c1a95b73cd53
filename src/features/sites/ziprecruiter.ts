import { board } from './board.ts';

/**
 * ZipRecruiter: own pages and a pane beside the list. The pane keeps line breaks by a utility class
 * and names its parts by no id. Pane proven on a labelled page of 2026, the rest unproven.
 */
export const ziprecruiter = board({
  id: 'ziprecruiter',
  hosts: ['ziprecruiter.com', 'ziprecruiter.co.uk', 'ziprecruiter.ie'],
  ids: [
    /[?&](?:lvk|jid)=([\w-]+)/,
    /\/job\/(?:[^/?]*-)?([0-9a-z]{8,})/,
    /\/c\/[^?]*\/[Jj]ob\/[^?]*[?&]jid=([\w-]+)/,
  ],
  title: [
    '[data-testid="job-title"]',
    '[data-testid="right-pane"] h2',
    '[data-testid="job-details-scroll-container"] h2',
    'h1.job_title',
  ],
  company: [
    '[data-testid="right-pane"] h2 + a',
    '[data-testid="job-details-scroll-container"] h2 + a',
    '.hiring_company_text',
    '.hiring_company',
  ],
  location: [
    '[data-testid="right-pane"] h2 ~ div p',
    '[data-testid="job-details-scroll-container"] h2 ~ div p',
    '.location_text',
  ],
  description: [
    [
      '[data-testid="job-description"]',
      '.jobDescriptionSection',
      '.job_description',
      '[data-testid="right-pane"] .whitespace-pre-line',
      '[data-testid="job-details-scroll-container"] .whitespace-pre-line',
    ],
  ],
});
