import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import type { VaultRecord } from '../../../src/core/domain/vault.ts';
import { field, only, open } from './options-page.tsx';
import { credential } from './sample.ts';
import { all, axeFindings, one, press, text, type } from './screen.ts';

describe('evidence', () => {
  it('is written for one skill, stored with it, and shown with the entry', async () => {
    const skills = [{ skillId: 'bookkeeping', name: 'Bookkeeping', depth: 'working' as const }];
    const stored = open({ records: [credential('Ledger course', { skills })] });
    await press(one('button', 'Edit Ledger course'));
    await press(one('button', 'Add evidence'));
    const skill = document.querySelector('.sample select') as HTMLSelectElement;
    expect(document.activeElement).toBe(skill);
    skill.selectedIndex = 1;
    await act(() => void skill.dispatchEvent(new Event('change', { bubbles: true })));
    await type(field(/^Project/), 'Ferry books');
    await type(field(/^What I did/), 'Closed twelve months');
    await type(field(/^The result/), 'No open items');
    await type(field(/^File name/), 'ferry.xlsx');
    expect(await axeFindings()).toEqual([]);
    await press(one('button', 'Save'));
    expect(only(stored)?.evidence).toEqual([
      {
        skillId: 'bookkeeping',
        project: 'Ferry books',
        link: '',
        fileName: 'ferry.xlsx',
        did: 'Closed twelve months',
        result: 'No open items',
        date: null,
      },
    ]);
    expect(text()).toContain('1 piece of evidence');
    expect(text()).toContain('No open items');
  });

  it('stays through an edit of something else, and goes when it is removed', async () => {
    const evidence = [
      { skillId: null, project: 'P', link: '', fileName: '', did: '', result: '', date: '2024-02' },
    ];
    const stored = open({ records: [credential('Kept', { evidence })] });
    await press(one('button', 'Edit Kept'));
    await type(field(/^Issued by/), 'Elsewhere');
    await press(one('button', 'Save'));
    expect(only(stored)).toMatchObject({ issuer: 'Elsewhere', evidence });
    await press(one('button', 'Edit Kept'));
    await press(one('button', 'Remove evidence 1'));
    await press(one('button', 'Save'));
    expect(only(stored)?.evidence).toBeUndefined();
  });
});

describe('what lapses soon', () => {
  const until = (title: string, date: string): VaultRecord =>
    credential(title, { expiry: { kind: 'date', date } });

  it('stands above the list with the days that are left, the most pressing first', async () => {
    open({
      records: [until('Later', '2027-02-01'), until('Soon', '2026-11-25'), until('Far', '2030')],
    });
    const section = one('region', 'Due soon');
    expect(text(section)).toMatch(/Soon1 day left.*Later69 days left/);
    expect(text(section)).not.toContain('Far');
    expect(await axeFindings()).toEqual([]);
  });

  it('asks for the browser’s permission only when reminders are switched on, and owns up to a no', async () => {
    const asked: boolean[] = [];
    open({
      records: [until('Far', '2030')],
      actions: {
        remind: (on) => {
          asked.push(on);
          return Promise.resolve(false);
        },
      },
    });
    expect(text(one('region', 'Due soon'))).toContain('Nothing lapses in the next 90 days.');
    expect(asked).toEqual([]);
    await press(one('switch', 'Remind me in the browser'));
    expect(asked).toEqual([true]);
    expect(text(one('region', 'Due soon'))).toContain('did not allow notifications');
  });

  it('says nothing where nothing that is held has a date', () => {
    open({ records: [credential('Open')] });
    expect(all('region', 'Due soon')).toEqual([]);
  });
});

describe('a vault of ten thousand', () => {
  it('draws the part that is looked at, finds every entry, and tells each its place', async () => {
    open({
      records: Array.from({ length: 10_000 }, (_, n) => ({
        ...credential(`Course ${String(n).padStart(5, '0')}`),
        id: `r${n}`,
      })),
    });
    expect(document.querySelectorAll('.record').length).toBeLessThan(60);
    expect(document.querySelector('.record')?.getAttribute('aria-setsize')).toBe('10000');
    await type(one('textbox', 'Search'), '09876');
    one('button', 'Edit Course 09876');
    expect(document.querySelectorAll('.record')).toHaveLength(1);
  });
});
