import { board } from './board.ts';

/** SAP SuccessFactors career pages. Skeleton of a living tool's tests, 2026; unproven. */
export const successfactors = board({
  id: 'successfactors',
  hosts: ['successfactors.com', 'successfactors.eu', 'sapsf.com', 'sapsf.eu'],
  ids: [/[?&]career_job_req_id=(\d+)/, /[?&]jobId=(\d+)/i, /\/job\/[^?]*\/(\d{5,})/],
  title: ['#rcm_job_details .jobTitle', 'h1.jobTitle', '[itemprop="title"]'],
  company: ['#rcm_job_details .companyName'],
  location: ['#rcm_job_details .jobLocation', '.jobGeoLocation'],
  description: [['#rcm_job_details .jobDescription', '.jobdescription', '.jobDescription']],
});
