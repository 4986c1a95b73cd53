/**
 * Most lines and characters of a posting that are read; the rest is dropped and said so
 * (`truncated`). The longest of 1,534 real ads has 16,000 characters; a page that claims twenty
 * times that is no posting, and its length must not become time in the page's own thread.
 */
export const POSTING_LIMITS = { lines: 3_000, lineChars: 20_000, totalChars: 300_000 } as const;
