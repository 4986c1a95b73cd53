import { board } from './board.ts';

/** Greenhouse: its own boards, new (2024→) and old. Proven on labelled pages of both layouts. */
export const greenhouse = board({
  id: 'greenhouse',
  hosts: ['greenhouse.io'],
  ids: [/\/jobs\/(\d+)/, /[?&](?:gh_jid|token)=(\d+)/],
  lists: /^\/[^/?]+\/?(?:\?.*)?$/,
  title: ['.job__title h1', '.job__title', 'h1.app-title', '.app-title'],
  company: [],
  location: ['.job__location', '#header .location', '.location'],
  description: [['.job__description', '#content', '.job-post .body']],
  // Old boards put the form beside the text, some of them inside.
  skip: '#application,.application--container,form',
  pageTitle: /^(?:.*?) for (?<title>.+) at (?<company>.+)$/,
  tenant: /greenhouse\.io\/(?!embed\b)([\w-]+)/,
});
