import { board } from './board.ts';

/** BambooHR. Skeleton of a living tool's tests, 2026; unproven on a real page. */
export const bamboohr = board({
  id: 'bamboohr',
  hosts: ['bamboohr.com', 'bamboohr.co.uk'],
  ids: [/\/(?:careers|jobs|view)\/(\d+)/, /\/jobs\/view\.php\?.*\bid=(\d+)/],
  lists: /^\/(?:careers|jobs)\/?(?:\?.*)?$/,
  title: ['.BambooHR-ATS-Jobs-Item h2'],
  company: ['.BambooHR-ATS-Jobs-Company'],
  location: ['.BambooHR-ATS-Jobs-Location'],
  description: [['.BambooHR-ATS-Jobs-Description']],
  tenant: /^([\w-]+)\.bamboohr/,
});
