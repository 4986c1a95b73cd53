import { board } from './board.ts';

/** We Work Remotely: its page data needs mending (see json-repair). Proven on real pages of 2024. */
export const weworkremotely = board({
  id: 'weworkremotely',
  hosts: ['weworkremotely.com'],
  ids: [/\/(?:remote-jobs|listings)\/([^/?]+)/],
  lists: /^\/(?:categories|remote-jobs\/search)/,
  title: ['.listing-header-container h1', '.lis-container__header__hero__company-info__title'],
  company: ['.company-card h2', '.lis-container__job__sidebar__companyDetails__info__title'],
  location: [],
  description: [['.listing-container', '.lis-container__job__content__description']],
});
