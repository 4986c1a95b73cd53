import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumWithWaymark, launchChromium } from '../../../scripts/lib/chromium.ts';
import { MORE_SCREENS } from '../more-screens.ts';
import { openScreen, SCREENS } from '../screens.ts';

let browser: ChromiumWithWaymark;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const LOOKS = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const;

describe('axe finds nothing, in light, dark and forced colours, and no screen is too wide for 320 px', () => {
  for (const screen of [...SCREENS, ...MORE_SCREENS])
    it(screen.name, async () => {
      const page = await openScreen(browser, screen);
      const findings: string[] = [];
      for (const look of LOOKS) {
        await page.emulateMedia(look);
        // Colours move for a moment after a change of theme.
        await page.waitForTimeout(200);
        await page.evaluate(axe.source);
        const { violations } = await page.evaluate<axe.AxeResults>('axe.run()');
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
