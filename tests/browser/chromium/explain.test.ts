import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  ask,
  badgeOf,
  type ChromiumWithWaymark,
  launchChromium,
  serveAt,
} from '../../../scripts/lib/chromium.ts';
import { until } from '../../../scripts/lib/until.ts';
import { GUEST_URL, guestPage } from '../pages.ts';
import { experienceOf, resetVault } from '../records.ts';

let browser: ChromiumWithWaymark;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const openRead = async () => {
  const page = await browser.context.newPage();
  await page.goto(browser.url('src/entries/options/index.html#read'));
  return page;
};

describe('how a listing was read', () => {
  it('is shown of the tab used last, and is gone when it is switched off or the page is left', async () => {
    await resetVault((name, request) => ask(browser, name, request));
    await ask(browser, 'saveRecord', { record: experienceOf('python') });
    await serveAt(browser.context, GUEST_URL, guestPage());
    const listing = await browser.context.newPage();
    await listing.goto(GUEST_URL);
    await until(async () => (await badgeOf(browser, listing)) !== '', { what: 'the badge' });

    const options = await openRead();
    const lines = options.getByRole('list', { name: 'Lines of the listing' });
    const onOff = options.getByRole('switch', { name: 'Show how a listing was read' });
    expect(await onOff.getAttribute('aria-checked')).toBe('false');
    expect(await lines.count()).toBe(0);
    await onOff.click();
    await lines.waitFor();
    expect(await lines.getByText('Python: required').count()).toBeGreaterThan(0);

    await onOff.click();
    await lines.waitFor({ state: 'detached' });
    await onOff.click();
    await lines.waitFor();
    await options.reload();
    expect(await onOff.getAttribute('aria-checked')).toBe('false');
    expect(await lines.count()).toBe(0);
    await options.close();
    await listing.close();
  });

  it('tells of pasted text what was dropped, and why', async () => {
    const options = await openRead();
    await options
      .getByRole('textbox', { name: 'Text of the listing' })
      .fill(
        'Requirements:\n- Python\n- A degree in a quantitative field (e.g. operations research, economics)\n- No PHP required\nBenefits:\n- A free Udemy account and Jira',
      );
    await options.getByRole('button', { name: 'Read it' }).click();
    await options.getByRole('region', { name: 'What this listing asks for' }).waitFor();
    await options.getByRole('switch', { name: 'Show how a listing was read' }).click();
    const lines = options.getByRole('list', { name: 'Lines of the listing' });
    await lines.getByText('Python: required').waitFor();
    await lines.getByText('PHP: left out: the listing says that it is not needed').waitFor();
    await lines.getByText('Jira: left out: nothing is asked in this part').waitFor();
    await lines.getByText('Operations research: left out: it is the subject of a degree').waitFor();
    await options.close();
  });
});
