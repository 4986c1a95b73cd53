import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumWithWaymark, launchChromium } from '../../../scripts/lib/chromium.ts';
import { ALL_SCREENS } from '../all-screens.ts';
import { openScreen } from '../screens.ts';

let browser: ChromiumWithWaymark;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** A change of theme changes colours and nothing else: the rest is asked once. */
const COLOURS = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };
const LOOKS = [
  { colorScheme: 'light', forcedColors: 'none', rules: {} },
  { colorScheme: 'dark', forcedColors: 'none', rules: COLOURS },
  { colorScheme: 'light', forcedColors: 'active', rules: COLOURS },
] as const;

describe('axe finds nothing, in light, dark and forced colours, and no screen is too wide for 320 px', () => {
  for (const screen of ALL_SCREENS)
    it(screen.name, async () => {
      const page = await openScreen(browser, screen);
      const findings: string[] = [];
      await page.evaluate(axe.source);
      for (const { rules, ...look } of LOOKS) {
        // Without motion a colour is what it becomes at once.
        await page.emulateMedia({ ...look, reducedMotion: 'reduce' });
        const { violations } = await page.evaluate<axe.AxeResults>(
          `axe.run(${JSON.stringify({ resultTypes: ['violations'], ...rules })})`,
        );
        for (const { id, nodes } of violations)
          findings.push(
            `${look.colorScheme} ${look.forcedColors} ${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
          );
      }
      expect(findings).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wide).toBe(0);
    });
});
