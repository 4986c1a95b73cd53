import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import type { VaultRecord } from '../../../src/core/domain/vault.ts';
import { open } from './options-page.tsx';
import { credential } from './sample.ts';
import { axeFindings, one, press, text, type } from './screen.ts';

describe('finding skills in one’s own text', () => {
  const find = async (records: VaultRecord[] = []) => {
    const stored = open({
      records,
      actions: {
        skillsInText: () =>
          Promise.resolve([
            { id: 'sql', name: 'SQL', kind: 'language' },
            { id: 'jira', name: 'Jira', kind: 'tool' },
            { id: 'pmp', name: 'PMP', kind: 'certification' },
            { id: 'teamwork', name: 'Teamwork', kind: 'soft' },
          ]),
      },
    });
    await press(one('button', 'Start from your CV'));
    await type(one('textbox', 'Or paste the text'), 'SQL, Jira, PMP, teamwork');
    await press(one('button', 'Find skills'));
    return stored;
  };
  it('reads a dropped file, shows what was read, and says why one is refused', async () => {
    const asked: string[] = [];
    open({
      actions: {
        skillsInText: (given) => {
          asked.push(given);
          return Promise.resolve([{ id: 'sql', name: 'SQL', kind: 'language' }]);
        },
        textOfFile: (file) =>
          file.name === 'cv.pdf'
            ? Promise.resolve('Ten years of SQL')
            : Promise.reject(Object.assign(new Error(), { code: 'import-damaged' })),
      },
    });
    await press(one('button', 'Start from your CV'));
    await drop('scan.pdf');
    expect(text(document.querySelector('[role=alert]') as Element)).toMatch(/^Not read: .*damaged/);
    await drop('cv.pdf');
    expect(asked).toEqual(['Ten years of SQL']);
    expect((one('textbox', 'Or paste the text') as HTMLTextAreaElement).value).toBe(
      'Ten years of SQL',
    );
    expect(text(document.activeElement as Element)).toBe('1 skill found.');
    expect(await axeFindings()).toEqual([]);
  });

  const ticks = () => [...document.querySelectorAll<HTMLInputElement>('.ticks input')];

  it('ticks nothing by itself and stores only what was ticked', async () => {
    const stored = await find();
    expect(text(document.activeElement as Element)).toBe('3 skills found.');
    expect(ticks().map((tick) => [text(tick.closest('label') as Element), tick.checked])).toEqual([
      ['SQL', false],
      ['Jira', false],
      ['PMP', false],
    ]);
    expect((one('button', 'Save 0 skills') as HTMLButtonElement).disabled).toBe(true);
    await press(ticks()[0] as HTMLElement);
    await press(ticks()[2] as HTMLElement);
    expect(await axeFindings()).toEqual([]);
    await press(one('button', 'Save 2 skills'));
    expect([...stored.values()]).toMatchObject([
      { kind: 'experience', skills: [{ skillId: 'sql', name: 'SQL', depth: 'unknown' }] },
      { kind: 'credential', title: 'PMP', achievementId: 'pmp' },
    ]);
  });

  it('does not offer again what is noted already', async () => {
    await find([
      credential('Course', { skills: [{ skillId: 'sql', name: 'SQL', depth: 'basic' }] }),
      credential('PMP', { achievementId: 'pmp' }),
    ]);
    expect(ticks()).toHaveLength(1);
    expect(text()).toContain('1 skill found. 2 more are noted already.');
  });
});

/** Let a file fall onto the form, as from the desktop. */
async function drop(name: string): Promise<void> {
  const event = Object.assign(new Event('drop', { bubbles: true, cancelable: true }), {
    dataTransfer: { files: [new File(['x'], name)] },
  });
  await act(async () => {
    document.querySelector('.text-source')?.dispatchEvent(event);
    await new Promise((resolve) => setTimeout(resolve));
  });
}
