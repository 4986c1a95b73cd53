import type { Page } from 'playwright-core';
import { afterAll, beforeEach } from 'vitest';
import {
  ask,
  type ChromiumWithWaymark,
  launchChromium,
  type LaunchOptions,
  serveAt,
} from '../../../scripts/lib/chromium.ts';
import { resetVault } from '../records.ts';

/**
 * One browser for the tests of a file. Each test finds the last one's pages closed, and an empty
 * vault in which Start has been pressed.
 */
export async function useChromium(options?: LaunchOptions): Promise<ChromiumWithWaymark> {
  const browser = await launchChromium(options);
  afterAll(() => browser.close());
  beforeEach(async () => {
    for (const page of browser.context.pages()) if (page !== browser.own) await page.close();
    await resetVault((name, request) => ask(browser, name, request));
  });
  return browser;
}

/** A new tab that shows HTML under a real address. */
export async function openAt(
  { context }: Pick<ChromiumWithWaymark, 'context'>,
  url: string,
  html: string,
): Promise<Page> {
  await serveAt(context, url, html);
  const page = await context.newPage();
  await page.goto(url);
  return page;
}
