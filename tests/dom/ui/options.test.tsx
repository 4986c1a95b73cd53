import { describe, expect, it, vi } from 'vitest';
import type { Report } from '../../../src/core/domain/report.ts';
import { type OptionsActions, OptionsView } from '../../../src/entries/options/OptionsView.tsx';
import type { SectionId } from '../../../src/entries/options/section-ids.ts';
import { open } from './options-page.tsx';
import { credential, report, skill } from './sample.ts';
import { all, axeFindings, draw, one, press, text, type } from './screen.ts';

describe('reading a text', () => {
  const read = async (found: Report | null) => {
    open({ section: 'read', actions: { readText: () => Promise.resolve(found) } });
    await type(one('textbox', 'Text of the listing'), 'We need SQL.');
    await press(one('button', 'Read it'));
  };

  it('shows the same report as the popup, without places on a page', async () => {
    await read(report([skill('SQL')]));
    expect(text()).toContain('You have 0 of 1 · missing 1 required');
    expect(document.activeElement).toBe(one('region', 'What this listing asks for'));
    expect(all('button', /on the page/)).toEqual([]);
    expect(await axeFindings()).toEqual([]);
  });

  it('does not take an unreadable text for one without gaps', async () => {
    await read(null);
    expect(text()).toContain('No requirements were found in this text.');
    expect(text()).not.toMatch(/You have \d/);
  });
});

describe('data', () => {
  it('says what was exported', async () => {
    open({ section: 'data' });
    expect(text()).toContain('Never exported so far.');
    await press(one('button', 'Export everything'));
    expect(text()).toContain('Exported: waymark.json');
  });

  const importing = (actions: Partial<OptionsActions>) => {
    open({ section: 'data', actions });
    choose();
  };
  const choose = () => {
    const input = document.querySelector(
      '[aria-labelledby=import-title] input[type=file]',
    ) as HTMLInputElement;
    Object.defineProperty(input, 'files', { value: [new File(['{}'], 'vault.json')] });
    input.dispatchEvent(new Event('change', { bubbles: true }));
  };

  it('says how many records an import brought', async () => {
    importing({});
    await vi.waitFor(() => expect(text()).toContain('Imported: 2 added, 1 replaced, 4 unchanged.'));
  });

  it('says in one sentence why a file was refused', async () => {
    const error = Object.assign(new Error(), { code: 'not-a-vault-file' });
    importing({ importText: () => Promise.reject(error) });
    await vi.waitFor(() =>
      expect(text()).toContain('Nothing imported: this is not a file that Waymark exported.'),
    );
  });

  it('deletes everything only after the word was typed', async () => {
    const deleteAll = vi.fn(() => Promise.resolve());
    open({ section: 'data', actions: { deleteAll } });
    await press(one('button', /^Delete everything …/));
    const confirm = one('button', 'Delete everything now') as HTMLButtonElement;
    expect(confirm.disabled).toBe(true);
    await type(one('textbox', /^Type “delete”/), 'delete');
    expect(confirm.disabled).toBe(false);
    await press(confirm);
    expect(deleteAll).toHaveBeenCalledOnce();
    expect(text()).toContain('Everything was deleted.');
    // With something there again it is not true any more.
    choose();
    await vi.waitFor(() => expect(text()).toContain('Imported: 2 added'));
    expect(text()).not.toContain('Everything was deleted.');
  });
});

describe('the page', () => {
  it.each<SectionId>(['credentials', 'read', 'marks', 'data', 'about'])(
    'has nothing that axe objects to in %s, and names where one is',
    async (section) => {
      open({ section, records: [credential('One')] });
      expect(await axeFindings()).toEqual([]);
      expect(document.querySelectorAll('[aria-current=page]')).toHaveLength(1);
      expect(
        [...document.querySelectorAll('h1')].filter((title) => !title.closest('[hidden]')),
      ).toHaveLength(1);
    },
  );

  it('says so and offers another try when the vault cannot be opened', () => {
    const actions = { tryAgain: vi.fn() } as unknown as OptionsActions;
    draw(
      <OptionsView
        data={null}
        failure="the browser’s storage did not work."
        section="credentials"
        opened={null}
        adding={null}
        notice={null}
        actions={actions}
      />,
    );
    expect(text(document.querySelector('[role=alert]') as Element)).toContain(
      'Your credentials could not be opened: the browser’s storage did not work.',
    );
    one('button', 'Try again');
  });

  it('shows the keys as the browser has them now, and which has none', () => {
    open({ section: 'marks' });
    const said = [...document.querySelectorAll('.keys > div > *')].map(text);
    expect(said).toEqual([
      'Alt+Shift+M',
      'Open Waymark',
      'no key yet',
      'Marks on this page on or off',
    ]);
  });

  it('says in each mark mode what a page could see', async () => {
    const saveSettings = vi.fn();
    open({ section: 'marks', actions: { saveSettings } });
    const modes = [...document.querySelectorAll<HTMLInputElement>('.mark-choice input')];
    const described = modes.map((mode) =>
      text(document.getElementById(mode.getAttribute('aria-describedby') ?? '') as Element),
    );
    expect(described).toEqual([
      expect.stringContaining('guess what you hold'),
      expect.stringContaining('the same for everybody'),
      expect.stringContaining('see nothing of Waymark'),
    ]);
    await press(modes.find(({ value }) => value === 'nothing') as HTMLElement);
    expect(saveSettings).toHaveBeenCalledWith({ markMode: 'nothing' });
  });
});
