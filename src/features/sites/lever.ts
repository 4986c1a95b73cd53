import { board } from './board.ts';

/** Lever: the description is several sibling sections. Proven on a labelled page of 2026. */
export const lever = board({
  id: 'lever',
  hosts: ['lever.co'],
  ids: [/^\/[^/]+\/([0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-z-]*\d{4,})(?=[/?]|$)/],
  lists: /^\/[^/?]+\/?(?:\?.*)?$/,
  title: ['[data-qa="posting-name"]', '.posting-headline h2', '.posting-headline h1'],
  company: [],
  location: ['.posting-categories .location', '.posting-category.location'],
  description: [
    [
      // Sections without an own mark lie between marked ones.
      '.posting-page .section.page-centered:not(.posting-header):not(.last-section-apply):not([data-qa="ai-disclaimer"]):not([data-qa="btn-apply-bottom"])',
      '[data-qa="job-description"]',
      '.posting-description',
    ],
  ],
  skip: '[data-qa="ai-disclaimer"],.postings-btn-wrapper,.postings-btn,form',
  pageTitle: /^(?<company>.+?) - (?<title>.+)$/,
  tenant: /lever\.co\/([\w-]+)/,
});
