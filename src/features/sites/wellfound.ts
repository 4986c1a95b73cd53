import { board } from './board.ts';

/** Wellfound. Living tools of 2026; unproven on a real page, and overlay addresses vary. */
export const wellfound = board({
  id: 'wellfound',
  hosts: ['wellfound.com', 'angel.co'],
  ids: [/\/jobs\/(\d+)/, /[?&]job_listing_id=(\d+)/],
  title: ['[data-test="JobListing"] h1', '[data-test="JobListing"] h2'],
  // CSS modules: the part before the hash is the component's own word.
  company: [
    '[data-test="JobListing"] [class*="styles_companyName"]',
    '[class*="styles_companyName"]',
  ],
  location: ['[data-test="JobListing"] [class*="styles_location"]', '[class*="styles_location"]'],
  description: [['[data-test="JobDescription"]', '[class*="styles_description__"]']],
});
