import { readFile } from 'node:fs/promises';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { ask } from '../../../scripts/lib/chromium.ts';
import { today } from '../../../src/platform/today.ts';
import { dayAfter, experienceOf } from '../records.ts';
import { useChromium } from './use-chromium.ts';
import { roleBoard } from '../../unit/support/make.ts';

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

const OTHER = `Reporting Analyst
Harbour Foods, Hull

Requirements
- SQL and Power BI
- Excel
- A bachelor's degree`;

const shots = process.env['WAYMARK_SHOTS'];

const browser = await useChromium();
let options: Page;

beforeEach(async () => {
  await ask(browser, 'saveRecord', { record: experienceOf('sql') });
  options = await browser.context.newPage();
  await options.goto(browser.url('src/entries/options/index.html#plan'));
});

/** Nothing for axe in either theme, no sideways scrolling at 320; pictures where they are asked for. */
async function look(name: string, page = options): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate<axe.AxeResults>('axe.run()');
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    if (shots)
      await page.screenshot({ path: `${shots}/${name}-${colorScheme}.png`, fullPage: true });
  }
  const size = page.viewportSize() ?? { width: 1280, height: 720 };
  await page.setViewportSize({ width: 320, height: 640 });
  expect(
    await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    ),
  ).toBe(0);
  if (shots) await page.screenshot({ path: `${shots}/${name}-narrow.png`, fullPage: true });
  await page.setViewportSize(size);
}

describe('a plan in options', () => {
  it('goes from missing skills to steps within the budget and a calendar file', async () => {
    await options.locator('#plan-text').fill(LISTING);
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
      .getByText(/ask for experience/)
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

    const past = await options.locator('.plan-tick > span').evaluateAll((names) =>
      names.filter((name) => {
        const axis = name.closest('.plan-axis')?.getBoundingClientRect().right ?? 0;
        return name.getBoundingClientRect().right > axis + 1;
      }),
    );
    expect(past).toEqual([]);

    await look('plan');
  });

  it('keeps the budget and the hours, and what was decided, until that is taken back', async () => {
    await options.locator('#plan-text').fill(LISTING);
    await options.getByLabel(/^Budget/).fill('300');
    await options.getByLabel('Hours a week').fill('9');
    await options.getByRole('button', { name: 'Make a plan' }).click();
    const steps = options.locator('.plan-steps > li');
    const lane = (await options.locator('.plan-lane-name').first().textContent()) ?? '';
    const name = lane.replace(/^1\. /, '');
    await steps.first().locator('.decide > summary').click();
    await steps.first().getByRole('button', { name: 'Not for me' }).click();
    await options.getByText(`${name} is not suggested any more`).first().waitFor();
    await options.getByRole('button', { name: 'Make a plan' }).click();
    await options.getByText(/^Closes \d+ of \d+ gaps/).waitFor();
    await options.waitForFunction(
      (gone) => !document.querySelector('.plan-steps')?.textContent.includes(gone),
      name,
    );
    await options.reload();
    await options.locator('#plan-text').waitFor();
    expect(await options.getByLabel(/^Budget/).inputValue()).toBe('300');
    expect(await options.getByLabel('Hours a week').inputValue()).toBe('9');

    await options.getByRole('button', { name: 'Your path' }).click();
    const aside = options.locator('section', { hasText: 'Not suggested any more' }).last();
    await aside.getByText(name).first().waitFor();
    await look('path');
    await aside.getByRole('button', { name: /^Take back/ }).click();
    await options.getByText(`${name} may be suggested again`).first().waitFor();
    const { notes } = await ask(browser, 'listAdvice', {});
    expect(notes).toEqual([]);
  });

  it('shows stacks with what they close, and compares credentials with a degree', async () => {
    await options.locator('#plan-text').fill(LISTING);
    await options.getByRole('button', { name: 'Stacks' }).click();
    await options.getByRole('heading', { name: 'Put together for your gaps' }).waitFor();
    await options
      .getByText(/^Closes here what the others do not:/)
      .first()
      .waitFor();
    const member = options.locator('.stack-members > li').first();
    await member.locator('.decide > summary').click();
    await member.getByLabel('Where it stands').selectOption('in progress');
    await member.getByText('In progress', { exact: true }).waitFor();
    await look('stacks');

    await options.getByRole('button', { name: 'Compare' }).click();
    await options.getByLabel('Add a credential').fill('CompTIA Security');
    await options.getByRole('option').first().click();
    await options.getByLabel('Beside a degree').check();
    await options.locator('#degree-months').fill('36');
    const table = options.getByRole('region', { name: 'Comparison' });
    await table.getByText('36 months, by your figure').waitFor();
    await expect.poll(() => table.locator('thead th').count()).toBe(2);
    expect(await table.locator('tbody th').allTextContents()).toEqual([
      'Time',
      'Cost',
      'Flexibility',
      'Focus',
      'Recognition',
    ]);
    const [csv] = await Promise.all([
      options.waitForEvent('download'),
      options.getByRole('button', { name: 'Save as CSV' }).click(),
    ]);
    const lines = (await readFile(await csv.path(), 'utf8')).trim().split('\r\n');
    expect(lines).toHaveLength(6);
    expect(lines[0]).toContain('Degree');
    await look('compare');
  });

  it('plans for a role, and its report has the numbers of the tables, on paper and as a file', async () => {
    const board = roleBoard('analyst', { name: 'Data analyst' });
    await ask(browser, 'saveBoard', { board, listings: [] });
    await ask(browser, 'addTextToBoard', {
      boardId: board.id,
      text: LISTING,
      title: 'Data Analyst',
      company: 'Northlight Books',
    });
    await ask(browser, 'addTextToBoard', {
      boardId: board.id,
      text: OTHER,
      title: 'Reporting Analyst',
      company: 'Harbour Foods',
    });
    await options.reload();
    await options.getByLabel('Plan for').selectOption('Data analyst');
    await options.getByLabel(/^Budget/).fill('250');
    await options.getByRole('button', { name: 'Make a plan' }).click();
    const sum = await options.getByText(/^Closes \d+ of \d+ gaps/).textContent();

    const [report] = await Promise.all([
      browser.context.waitForEvent('page'),
      options.getByRole('link', { name: 'Open the report' }).click(),
    ]);
    await report.getByRole('heading', { name: 'What it costs' }).waitFor();
    expect(await report.getByText(/^Closes \d+ of \d+ gaps/).textContent()).toContain(sum ?? '-');
    const { view } = await ask(browser, 'viewBoard', { id: board.id });
    for (const row of view?.demand.rows.filter(({ kind }) => kind === 'software') ?? []) {
      const line = report.locator('.report-chart tbody tr', {
        hasText: row.members[0]?.name ?? '-',
      });
      expect(await line.first().locator('td').first().textContent()).toBe(String(row.named));
    }
    const money = (text: string | null) =>
      Number(/\$([\d,]+)/.exec(text ?? '')?.[1]?.replace(',', ''));
    const costs = await report
      .locator('section:has(> h2:text-is("What it costs")) tbody tr td:last-child')
      .allTextContents();
    expect(costs.reduce((all, one) => all + money(one), 0)).toBe(money(sum));

    await look('report', report);
    await report.emulateMedia({ media: 'print', colorScheme: 'light' });
    expect(await report.locator('.report-tools').isVisible()).toBe(false);
    const pdf = await report.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    if (shots) await report.screenshot({ path: `${shots}/report-print.png`, fullPage: true });
    await report.emulateMedia({ media: 'screen' });
    const [file] = await Promise.all([
      report.waitForEvent('download'),
      report.getByRole('button', { name: 'Save as one file' }).click(),
    ]);
    const saved = await readFile(await file.path(), 'utf8');
    expect(saved).toContain(sum ?? '-');
    expect(saved).not.toMatch(/<script|<link|src=|class="report-tools"/);
    await report.close();
  });

  it('tells what changed on a board since an earlier day: closed, new, rising, gone', async () => {
    const board = roleBoard('changing', { name: 'Changing role' });
    await ask(browser, 'saveBoard', { board, listings: [] });
    const add = (text: string, company: string) =>
      ask(browser, 'addTextToBoard', { boardId: board.id, text, title: 'Analyst', company });
    await add('Requirements\n- Python\n- Excel', 'First Ltd');
    await add('Requirements\n- Python\n- Excel\n- Tableau', 'Second Ltd');
    // A look at its plan keeps the board of today; the backup that comes back says it was last month.
    await ask(browser, 'planOffers', { boardId: board.id, text: '' });
    const { text } = await ask(browser, 'exportVault', {});
    const month = today(dayAfter(-30));
    const earlier = text.replaceAll(
      new RegExp(`(snapshot:${board.id}:|"on": ?")\\d{4}-\\d\\d-\\d\\d`, 'g'),
      `$1${month}`,
    );
    await ask(browser, 'importVault', { text: earlier, choices: [] });
    await ask(browser, 'saveRecord', { record: experienceOf('python') });
    for (const company of ['Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh'])
      await add('Requirements\n- Python\n- Tableau\n- Snowflake', company);
    await options.reload();
    await options.getByLabel('Plan for').selectOption('Changing role');
    await options.getByRole('button', { name: 'Make a plan' }).click();
    await options.getByText(/^What changed since/).click();
    const said = await options.locator('details', { hasText: 'What changed since' }).innerText();
    expect(said).toContain('5 listings came.');
    expect(said).toContain('Closed by you: Python (by Work with python)');
    expect(said).toContain('New in the listings that came: Snowflake');
    expect(said).toContain('Asked for more often: Tableau (50 → 100 %)');
    expect(said).toContain('In none of the listings that came: Microsoft Excel');
    await look('changes');
  });

  it('says so when nothing is missing', async () => {
    await options.locator('#plan-text').fill('Requirements\n- SQL');
    await options.getByRole('button', { name: 'Make a plan' }).click();
    await options.getByText(/No skill that a credential could show is missing/).waitFor();
  });
});
