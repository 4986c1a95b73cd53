import { describe, expect, it, vi } from 'vitest';
import { credentialEntry } from '../../unit/support/make.ts';
import { field, only, open } from './options-page.tsx';
import { credential } from './sample.ts';
import { all, axeFindings, key, one, press, text, type } from './screen.ts';

describe('a credential that was earned', () => {
  it('opens the form with what the catalogue knows and this month, and goes back to the plan', async () => {
    const id = 'google-data-analytics';
    const name = 'Google Data Analytics Certificate';
    const credentialCard = () =>
      Promise.resolve({
        entry: credentialEntry(id, { name }),
        skills: [],
        sources: [],
        replacedBy: null,
        opinion: null,
      });
    const stored = open({ adding: id, actions: { credentialCard } });
    await vi.waitFor(() => expect(field('Name').value).toBe(name));
    await press(one('button', 'Save'));
    expect(only(stored)).toMatchObject({
      title: name,
      achievementId: id,
      issuer: 'Google',
      issued: '2026-11',
      skills: [{ skillId: 'sql' }, { skillId: 'tableau' }],
    });
    expect(location.hash).toBe('#plan');
  });
});

describe('the list of credentials', () => {
  it('says what to do while it is empty, and shows no search', async () => {
    open();
    one('heading', 'Nothing here yet');
    one('button', 'Add a credential');
    one('button', 'Add experience');
    expect(all('textbox', 'Search')).toEqual([]);
    expect(await axeFindings()).toEqual([]);
  });

  it('finds by title, issuer and skill, whatever the case and accents', async () => {
    open({
      records: [
        credential('Éclair Baking', { issuer: 'École' }),
        credential('Other', {
          skills: [{ skillId: 'sql', name: 'SQL', depth: 'working' }],
        }),
      ],
    });
    await type(one('textbox', 'Search'), 'eclair ecole');
    expect(all('button', /^Edit/)).toHaveLength(1);
    one('button', 'Edit Éclair Baking');
    await type(one('textbox', 'Search'), 'sql');
    one('button', 'Edit Other');
    await type(one('textbox', 'Search'), 'nowhere');
    expect(text()).toContain('Nothing here matches “nowhere”.');
  });

  it('tells lapsed, lasting and unknown expiry apart', () => {
    open({
      records: [
        credential('A', { expiry: { kind: 'date', date: '2026-10' } }),
        credential('B', { expiry: { kind: 'date', date: '2026-11' } }),
        credential('C', { expiry: { kind: 'never' } }),
        credential('D'),
      ],
    });
    const items = all('listitem', /issued Mar 2024/).map((item) => text(item));
    expect(items[0]).toContain('lapsed Oct 2026');
    expect(items[1]).toContain('valid to Nov 2026');
    expect(items[2]).toContain('does not lapse');
    expect(items[3]).toContain('expiry not known');
  });

  it('deletes at once and puts back on undo', async () => {
    const stored = open({ records: [credential('Keep me')] });
    await press(one('button', 'Delete Keep me'));
    expect(stored.size).toBe(0);
    expect(text(document.querySelector('.options-page > [role=status]') as Element)).toBe(
      'Deleted: Keep me',
    );
    await press(one('button', 'Undo'));
    expect(only(stored)).toEqual(credential('Keep me'));
    expect(document.activeElement?.textContent).toBe('Keep me');
  });
});

describe('adding a credential', () => {
  it('fills in issuer, link, skills with depth and expiry from the catalogue', async () => {
    const stored = open();
    await press(one('button', 'Add a credential'));
    expect(document.activeElement).toBe(field(/^Name/));
    await type(field(/^Name/), 'goog');
    await press(one('option', /Google Data Analytics/));
    await type(field('Year'), '2024');
    await press(one('button', 'Save'));
    expect(only(stored)).toMatchObject({
      kind: 'credential',
      title: 'Google Data Analytics Certificate',
      achievementId: 'google-data-analytics',
      issuer: 'Google',
      link: 'https://example.com/gda',
      issued: '2024',
      expiry: { kind: 'never' },
      skills: [
        { skillId: 'sql', name: 'SQL', depth: 'working' },
        { skillId: 'tableau', name: 'Tableau', depth: 'basic' },
      ],
    });
    expect(document.activeElement?.textContent).toBe('Google Data Analytics Certificate');
  });

  it('works by keyboard alone: arrows choose, Enter takes, Escape closes only the list', async () => {
    open();
    await press(one('button', 'Add a credential'));
    const name = field(/^Name/);
    await type(name, 'goog');
    expect(name.getAttribute('aria-expanded')).toBe('true');
    expect(await key(name, 'Escape')).toBe(false);
    expect(name.getAttribute('aria-expanded')).toBe('false');
    expect(name.value).toBe('goog');
    await key(name, 'ArrowDown');
    expect(document.getElementById(name.getAttribute('aria-activedescendant') ?? '')).toBe(
      one('option', /Google Data Analytics/),
    );
    await key(name, 'Enter');
    expect(all('listbox', /./)).toEqual([]);
    expect(name.value).toBe('Google Data Analytics Certificate');
    expect(await key(name, 'Escape')).toBe(true);
  });

  it('no longer counts as the picked credential once its name was changed by hand', async () => {
    const stored = open();
    await press(one('button', 'Add a credential'));
    await type(field(/^Name/), 'goog');
    await press(one('option', /Google Data Analytics/));
    await type(field(/^Name/), 'Something else');
    await press(one('button', 'Save'));
    expect(only(stored)).toMatchObject({ title: 'Something else', achievementId: null });
  });

  it('takes a skill of the catalogue before an own word, and an own word where it knows none', async () => {
    const stored = open();
    await press(one('button', 'Add experience'));
    await type(field(/^Skills/), 'postgres');
    await key(field(/^Skills/), 'Enter');
    await type(field(/^Skills/), 'Beekeeping');
    await key(field(/^Skills/), 'Enter');
    await press(one('button', 'Save'));
    expect(only(stored)).toMatchObject({
      kind: 'experience',
      title: 'PostgreSQL, Beekeeping',
      skills: [
        { skillId: 'postgresql', name: 'PostgreSQL', depth: 'unknown' },
        { skillId: 'own:beekeeping', name: 'Beekeeping', depth: 'unknown' },
      ],
      learned: null,
      lastUsed: null,
    });
  });

  it.each([
    ['no name', { name: '' }, 'Give it a name.'],
    ['half a year', { name: 'X', year: '24' }, 'Write the year with four digits'],
    ['a day without a month', { name: 'X', year: '2024', day: '3' }, 'Choose a month as well'],
    ['a link that is none', { name: 'X', link: 'javascript:alert(1)' }, 'A link starts with'],
  ])(
    'says what is wrong with %s, puts the focus there and stores nothing',
    async (_, filled, words) => {
      const stored = open();
      await press(one('button', 'Add a credential'));
      const { name, year = '', day = '', link = '' } = filled as Record<string, string>;
      await type(field(/^Name/), name ?? '');
      await type(field('Year'), year);
      await type(field('Day'), day);
      await type(field(/^Link/), link);
      await press(one('button', 'Save'));
      expect(text()).toContain(words);
      expect(document.activeElement?.getAttribute('aria-invalid')).toBe('true');
      expect(stored.size).toBe(0);
      expect(await axeFindings()).toEqual([]);
    },
  );

  it('keeps the form and says why when the record could not be stored', async () => {
    open({
      actions: {
        saveRecord: () => Promise.reject(Object.assign(new Error(), { code: 'storage-full' })),
      },
    });
    await press(one('button', 'Add a credential'));
    await type(field(/^Name/), 'My certificate');
    await type(field(/^Note/), 'A long note');
    await press(one('button', 'Save'));
    expect(text(document.querySelector('[role=alert]') as Element)).toBe(
      'Not saved: the disk or the browser’s storage is full. What you typed is still here.',
    );
    expect(field(/^Name/).value).toBe('My certificate');
    expect(field(/^Note/).value).toBe('A long note');
    expect(one('button', 'Save').getAttribute('aria-disabled')).toBe('false');
  });

  it('leaves the focus where the form was opened when it is given up', async () => {
    open();
    await press(one('button', 'Add a credential'));
    await press(one('button', 'Cancel'));
    expect(document.activeElement).toBe(one('button', 'Add a credential'));
  });

  it('keeps what was not changed when a record is edited', async () => {
    const before = credential('Old', {
      expiry: { kind: 'date', date: '2027-05-03' },
      identifier: 'ID-1',
      createdAt: 7,
    });
    const stored = open({ records: [before] });
    await press(one('button', 'Edit Old'));
    await type(field(/^Name/), 'New');
    await press(one('button', 'Save'));
    expect(stored.size).toBe(1);
    expect(only(stored)).toMatchObject({
      ...before,
      title: 'New',
      updatedAt: only(stored)?.updatedAt,
    });
    expect(only(stored)?.updatedAt).toBeGreaterThan(before.updatedAt);
  });
});
