/** Path of a browser's program, or null. */
export function findBrowser(name: 'chromium' | 'firefox'): string | null;
