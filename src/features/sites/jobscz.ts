import { board } from './board.ts';

/** Jobs.cz. Proven on real saved pages of 2023–24. */
export const jobscz = board({
  id: 'jobscz',
  hosts: ['jobs.cz', 'prace.cz'],
  ids: [/\/(?:rpd|pd|fp\/[^/]+)\/(\d+)/],
  lists: /^\/prace\//,
  title: ['[data-jobad="title"]', 'h1'],
  company: ['[data-jobad="company"]', '.IconWithText a[href*="/company"]'],
  location: ['[data-jobad="location"]', '[data-test="jd-info-location"]'],
  description: [['[data-jobad="body"]', '.RichContent']],
});
