import type { Found, Page } from './site.ts';

/** stub */
export function readMicrodata(_page: Page): Found | null {
  return null;
}
