import { board } from './board.ts';

/**
 * iCIMS: the text stands in a frame of the same host (`in_iframe=1`); the script that runs in the
 * frame reads it, the page around it holds no posting. Skeleton of a
 * living tool's tests, 2026; unproven on a real page.
 */
export const icims = board({
  id: 'icims',
  hosts: ['icims.com'],
  ids: [/\/jobs\/(\d+)\//],
  lists: /^\/jobs\/(?:search|intro)/,
  title: [
    '.iCIMS_Header h1',
    '.iCIMS_JobHeader h1',
    '[class*="iCIMS_JobTitle"]',
    'h1.iCIMS_Header',
  ],
  company: ['.iCIMS_Company'],
  location: ['.iCIMS_JobLocation', '.iCIMS_JobHeader .header.left span:not(.sr-only)'],
  description: [
    ['.iCIMS_JobContent .iCIMS_InfoMsg_Job', '.iCIMS_InfoMsg_Job', '.iCIMS_JobContent'],
  ],
  skip: '.iCIMS_JobHeaderGroup,.iCIMS_JobOptions,.iCIMS_Header',
  tenant: /^(?:careers?|jobs)-([\w]+)\.icims/,
});
