import { board } from './board.ts';

/** Ashby: rendered in the browser; page data is there from the start. Proven on labelled pages. */
export const ashby = board({
  id: 'ashby',
  hosts: ['ashbyhq.com'],
  ids: [/^\/[^/]+\/([0-9a-f]{8}-[0-9a-f-]{27})/, /[?&]ashby_jid=([0-9a-f-]{36})/],
  lists: /^\/[^/?]+\/?(?:\?.*)?$/,
  title: ['.ashby-job-posting-heading'],
  company: [],
  location: ['.ashby-job-posting-left-pane h2 + p'],
  description: [
    [
      '.ashby-job-posting-description',
      // The class starts with the component's name; what follows it is hashed.
      '.ashby-job-posting-right-pane [class*="_descriptionText"]',
      '.ashby-job-posting-right-pane [class*="_description"]',
      '.ashby-job-posting-right-pane [role="tabpanel"]',
    ],
  ],
  skip: 'form',
  pageTitle: /^(?<title>.+) @ (?<company>.+)$/,
  tenant: /ashbyhq\.com\/([\w-]+)/,
});
