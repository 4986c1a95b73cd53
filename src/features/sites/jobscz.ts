import { board } from './board.ts';

/**
 * Jobs.cz: the plain layout and the one with an employer's profile. Real saved pages of 2023–24.
 * The introduction and the benefits stand beside the body. The level of education and the languages
 * stand among the facts, told from the board's own categories by hidden labels only: not read.
 */
export const jobscz = board({
  id: 'jobscz',
  hosts: ['jobs.cz', 'prace.cz'],
  ids: [/\/(?:rpd|pd|fp\/[^?]*?)\/(\d+)\//],
  lists: /^\/prace\//,
  title: ['.JobDescriptionHeading h1', '.jobad__hero h1', 'h1'],
  company: ['.JobDescriptionHeading ~ .IconWithText p', '.jobad__hero dl strong'],
  location: ['[data-test="jd-info-location"]', '.jobad__hero dl a'],
  description: [
    ['[data-test="jd-header-text"]'],
    ['[data-jobad="body"]', '.jobad__body', '.RichContent'],
    ['.JobDescriptionBenefits', '[data-test="jd-benefits"]'],
  ],
  pageTitle: /^(?<title>.+) – (?<company>.+)$/,
});
