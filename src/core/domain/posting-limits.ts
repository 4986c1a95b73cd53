/** Most lines and characters of a posting that are read; the rest is dropped and said so. */
export const POSTING_LIMITS = { lines: 12_000, lineChars: 20_000, totalChars: 2_500_000 } as const;
