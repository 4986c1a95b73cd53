import type { Page } from './site.ts';

/** A JobPosting of the page's own data. `description` is markup. */
export interface PageData {
  readonly title: string | null;
  readonly company: string | null;
  readonly location: string | null;
  readonly jobId: string | null;
  readonly description: string | null;
}
/** stub */
export function jobPostings(_document: Document): PageData[] {
  return [];
}
/** stub */
export function pickPosting(
  _page: Page,
  postings: readonly PageData[],
  _title: string | null,
): PageData | null {
  return postings[0] ?? null;
}
