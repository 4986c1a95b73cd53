import { board } from './board.ts';

/**
 * Taleo pages through postings on one address, so page data and the address say nothing of which is
 * open. Skeleton of a living tool's tests, 2026; unproven on a real page.
 */
export const taleo = board({
  id: 'taleo',
  hosts: ['taleo.net'],
  distrustsPageData: true,
  ids: [/jobdetail\.ftl.*[?&]job=([\w-]+)/],
  lists: /\/(?:jobsearch|moresearch|joblist)\.ftl/,
  title: ['[id*="reqTitleLinkAction"]'],
  company: [],
  location: ['[id^="requisitionDescriptionInterface.ID"][id*="location" i]'],
  description: [
    ['[id="requisitionDescriptionInterface"] .mastercontentpanel3', '.mastercontentpanel3'],
  ],
  skip: '[id*="reqTitleLinkAction"],[id*="reqContestNumberValue"],.titlepage',
  pane: ['[id="requisitionDescriptionInterface"]', '[id^="requisitionDescriptionInterface"]'],
  tenant: /^([\w-]+)\.taleo\.net/,
});
