import { board } from './board.ts';

/** Welcome to the Jungle. Page data proven on a real posting; selectors by living tools, unproven. */
export const welcometothejungle = board({
  id: 'welcometothejungle',
  hosts: ['welcometothejungle.com', 'otta.com'],
  ids: [/\/companies\/[^/]+\/jobs\/([^/?]+)/, /^\/(?:[a-z]{2}\/)?jobs\/([\w-]{6,})/],
  lists: /^\/(?:[a-z]{2}\/)?(?:jobs|companies)\/?(?:\?.*)?$/,
  title: ['[data-testid="job-title"]', 'h2.wui-text'],
  company: [],
  location: [],
  description: [
    ['[data-testid="job-section-description"]'],
    ['[data-testid="job-section-experience"]'],
    ['[data-testid="job-section-requirements"]'],
  ],
});
