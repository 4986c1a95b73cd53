import { board } from './board.ts';

/** USAJOBS: one section each for summary, duties, requirements, documents and so on. Proven on a labelled page of 2026. */
export const usajobs = board({
  id: 'usajobs',
  hosts: ['usajobs.gov'],
  ids: [/\/job\/(\d+)/, /\/GetJob\/ViewDetails\/(\d+)/i],
  lists: /^\/search/i,
  title: ['.usajobs-joa-banner__title', '#job-title', 'h1'],
  company: ['.usajobs-joa-banner__agency', '.usajobs-joa-banner__dept'],
  location: ['.usajobs-joa-locations__name', '[itemprop="jobLocation"]'],
  description: [
    ['#joa-summary', 'section#summary'],
    ['#joa-duties', 'section#duties'],
    ['#joa-requirements', 'section#requirements'],
    ['#joa-education', 'section#education'],
    ['#joa-additional-info', 'section#additional-info', 'section#additional-information'],
    ['section#how-you-will-be-evaluated'],
    ['section#required-documents'],
    ['section#how-to-apply'],
  ],
});
