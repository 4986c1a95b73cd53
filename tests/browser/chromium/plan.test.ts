import { readFile } from 'node:fs/promises';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ask, type ChromiumWithWaymark, launchChromium } from '../../../scripts/lib/chromium.ts';
import { experienceOf, resetVault } from '../records.ts';

const LISTING = `Data Analyst
Northlight Books, Leeds

Requirements
- SQL and Python
- Tableau or Power BI
- Certified Information Systems Auditor (CISA)
- Falconry

Nice to have
- Snowflake
- dbt`;

let browser: ChromiumWithWaymark;
let options: Page;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  await resetVault((name, request) => ask(browser, name, request));
  await ask(browser, 'saveRecord', { record: experienceOf('sql') });
  options = await browser.context.newPage();
  await options.goto(browser.url('src/entries/options/index.html#plan'));
});

describe('a plan in options', () => {
  it('goes from missing skills to steps within the budget and a calendar file', async () => {
    await options.getByLabel('Text of the listing').last().fill(LISTING);
    await options.getByLabel(/^Budget/).fill('250');
    await options.getByLabel('Hours a week').fill('8');
    await options.getByRole('button', { name: 'Make a plan' }).click();
    const result = options.getByRole('region', { name: 'Your plan' });
    await result.getByText(/^Closes \d+ of \d+ gaps/).waitFor();
    const sum = (await result.getByText(/^Closes \d+ of \d+ gaps/).textContent()) ?? '';
    expect(Number(/\$(\d+)/.exec(sum)?.[1])).toBeLessThanOrEqual(250);
    await result.getByText('this was proved', { exact: false }).waitFor();
    // Nobody without five years of work is sent to the CISA first.
    expect(await result.locator('.plan-steps').textContent()).not.toContain('Auditor');
    await result
      .getByText(/need experience/)
      .first()
      .waitFor();
    await result.getByText(/^Another 100 US dollars would add/).waitFor();

    const [file] = await Promise.all([
      options.waitForEvent('download'),
      result.getByRole('button', { name: 'Save as calendar file' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('waymark-plan.ics');
    const text = await readFile(await file.path(), 'utf8');
    const steps = await result.locator('.plan-steps > li').count();
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(steps);

    const shots = process.env['WAYMARK_SHOTS'];
    for (const colorScheme of ['light', 'dark'] as const) {
      await options.emulateMedia({ colorScheme });
      await options.waitForTimeout(200);
      await options.evaluate(axe.source);
      const { violations } = await options.evaluate<axe.AxeResults>('axe.run()');
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      if (shots)
        await options.screenshot({ path: `${shots}/plan-${colorScheme}.png`, fullPage: true });
    }
    await options.setViewportSize({ width: 320, height: 640 });
    expect(
      await options.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ),
    ).toBe(0);
    if (shots) await options.screenshot({ path: `${shots}/plan-narrow.png`, fullPage: true });
  });

  it('plans for a role, from the listings on its board', async () => {
    const board = {
      id: 'analyst',
      name: 'Data analyst',
      target: null,
      place: '',
      note: '',
      exploratory: false,
      archived: false,
      activeAt: 1,
      createdAt: 1,
      updatedAt: 1,
    };
    await ask(browser, 'saveBoard', { board, listings: [] });
    await ask(browser, 'addTextToBoard', {
      boardId: board.id,
      text: LISTING,
      title: 'Data Analyst',
      company: 'Northlight Books',
    });
    await options.reload();
    await options.getByLabel('Plan for').selectOption('Data analyst');
    await options.getByRole('button', { name: 'Make a plan' }).click();
    await options.getByText(/^Closes \d+ of \d+ gaps/).waitFor();
  });

  it('says so when nothing is missing', async () => {
    await options.getByLabel('Text of the listing').last().fill('Requirements\n- SQL');
    await options.getByRole('button', { name: 'Make a plan' }).click();
    await options.getByText(/No skill that a credential could show is missing/).waitFor();
  });
});
