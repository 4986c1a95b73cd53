import { beforeEach, describe, expect, it, vi } from 'vitest';
import { actions, GOOGLE, PMP, popup, section, show, showReport } from './popup-page.tsx';
import { held, proof, report, skill } from './sample.ts';
import { all, draw, one, press, redraw, text } from './screen.ts';

beforeEach(() => vi.clearAllMocks());

/** The box before a name. */

const box = (name: string): HTMLElement => {
  const label = [...document.querySelectorAll('label')].find(
    ({ textContent }) => textContent === name,
  );
  if (!label) throw new Error(`no box for ${name}`);
  return label;
};

describe('the count', () => {
  it('says what is held, asked and missing in one line', () => {
    showReport(
      report([
        held('SQL', GOOGLE),
        skill('Tableau'),
        skill('Jira', { strength: 'preferred' }),
        skill('Airflow', { strength: 'preferred' }),
      ]),
    );
    expect(text()).toContain('You have 1 of 4 · missing 1 required, 2 preferred');
  });

  it('never says "0 of" while nothing is held, but asks what the person has', () => {
    showReport(report([skill('SQL'), skill('Tableau')], { vaultEmpty: true }));
    expect(text()).not.toMatch(/\b0 of/);
    expect(text()).not.toMatch(/missing/i);
    expect(text()).toContain('2 skills asked for. Tell Waymark what you have');
    one('link', 'or start from your CV');
  });

  it('does not call a listing without known skills complete', () => {
    showReport(report([]));
    expect(text()).toContain('names no skill that Waymark knows');
    expect(text()).not.toContain('nothing is missing');
    expect(text()).not.toMatch(/You have/);
  });

  it('says nothing is missing only when all is held', () => {
    showReport(report([held('SQL', GOOGLE)]));
    expect(text()).toContain('You have 1 of 1 · nothing is missing');
  });

  it('does not claim that anything is missing when the vault cannot be opened', () => {
    show({ state: 'storage-failing', report: report([skill('SQL')], { vaultEmpty: true }) });
    expect(text()).toContain('1 skill asked for.');
    expect(text()).toContain('nothing here is compared');
    expect(text()).not.toContain('Tell Waymark');
    expect(text()).not.toContain('Missing');
    one('button', 'Try again');
  });
});

describe('what is held', () => {
  it('names what proves it, own word and narrower skill included', () => {
    showReport(
      report([
        held('Tableau', GOOGLE),
        held('Excel', proof('Bookkeeping', { kind: 'experience' })),
        held('SQL', proof('Postgres Course', { via: 'PostgreSQL' })),
      ]),
    );
    expect(section('You have')).toContain('TableauGoogle Data Analytics');
    expect(section('You have')).toContain('Bookkeeping, by your own word');
    expect(section('You have')).toContain('Postgres Course, through PostgreSQL');
  });

  it('puts "asked deeper" on a line apart and counts it as held', () => {
    showReport(
      report([
        held('Excel', GOOGLE, { standing: 'have-asked-deeper', level: { kind: 'advanced' } }),
      ]),
    );
    expect(section('You have, but asked deeper')).toContain('Excel asked: advanced');
    expect(text()).toContain('You have 1 of 1');
    expect(all('region', 'You have')).toEqual([]);
  });
});

describe('what is missing', () => {
  it('shows an either/or group once, as one unit', () => {
    const either = { group: 'g' };
    showReport(
      report([
        skill('AWS', either),
        skill('Azure', either),
        skill('GCP', either),
        held('SQL', GOOGLE),
      ]),
    );
    expect(all('listitem', /one of AWS, Azure or GCP/)).toHaveLength(1);
    expect(text().match(/Azure/g)).toHaveLength(1);
    expect(text()).toContain('missing 1 required');
  });

  it('lists a group with one held member under "have" only', () => {
    const either = { group: 'g' };
    showReport(report([skill('AWS', either), held('Azure', GOOGLE, either)]));
    expect(section('You have')).toContain('one of Azure or AWS');
    expect(all('region', /Missing/)).toEqual([]);
  });

  it('says why a lapsed credential does not count', () => {
    const lapsed = [{ recordId: 'r', title: 'Old Certificate', expired: '2025-11' }];
    showReport(report([skill('dbt', { lapsed })]));
    expect(section('Missing, required')).toContain(
      'Old Certificate lapsed in Nov 2025, so it does not count.',
    );
  });

  it('gives the sentence on demand', async () => {
    showReport(report([skill('Jira')]));
    const toggle = one('button', 'What the listing says about Jira');
    const panel = document.getElementById(toggle.getAttribute('aria-controls') ?? '');
    expect(panel?.hidden).toBe(true);
    await press(toggle);
    expect(panel?.hidden).toBe(false);
    expect(text(panel as HTMLElement)).toContain('We expect Jira from you.');
  });

  it('scrolls to the place in the page when a skill is pressed', async () => {
    showReport(report([skill('Jira')]));
    await press(one('button', 'Show Jira on the page'));
    expect(actions.showOnPage).toHaveBeenCalledWith(
      expect.objectContaining({ line: 4, start: 10, end: 14 }),
      'Jira',
    );
  });

  it('offers no place for a skill that only the job title names', () => {
    const [mention] = skill('Jira').mentions;
    if (!mention) throw new Error('no mention');
    showReport(report([skill('Jira', { mentions: [{ ...mention, line: -1 }] })]));
    expect(all('button', 'Show Jira on the page')).toEqual([]);
  });

  it('lets a skill be noted as one’s own', async () => {
    showReport(report([held('R', GOOGLE), skill('SQL')]));
    await press(one('button', 'What the listing says about SQL'));
    await press(one('button', 'I have this: SQL'));
    expect(actions.haveThis).toHaveBeenCalledWith([{ kind: 'skill', id: 'sql', name: 'SQL' }]);
  });

  it('lets several be ticked and saved in one go while nothing is held', async () => {
    const group = { group: 'cloud' };
    showReport(
      report([skill('SQL'), skill('AWS', group), skill('Azure', group)], {
        certifications: [PMP],
        vaultEmpty: true,
      }),
    );
    await press(one('button', 'Tick what you have'));
    for (const name of ['Azure', 'PMP', 'SQL', 'SQL']) await press(box(name));
    await press(box('SQL'));
    await press(one('button', 'I have these 3'));
    expect(actions.haveThis).toHaveBeenCalledExactlyOnceWith([
      { kind: 'skill', id: 'sql', name: 'SQL' },
      { kind: 'skill', id: 'azure', name: 'Azure' },
      { kind: 'certification', id: 'pmp', name: 'PMP' },
    ]);
  });

  it('gives the focus to the row that takes the place of the one just told', async () => {
    draw(popup({ report: report([held('R', GOOGLE), skill('SQL'), skill('Git')]) }));
    const row = () => [...document.querySelectorAll('li.unit')];
    const have = (name: string) => {
      const button = row()
        .find((each) => text(each).startsWith(name))
        ?.querySelector<HTMLButtonElement>('.have-this button');
      if (!button) throw new Error(`no row ${name}`);
      button.focus();
      return press(button);
    };
    await have('SQL');
    redraw(popup({ report: report([held('R', GOOGLE), held('SQL', GOOGLE), skill('Git')]) }));
    expect(document.activeElement?.closest('li.unit')).toBe(row()[0]);
    await have('Git');
    redraw(
      popup({ report: report([held('R', GOOGLE), held('SQL', GOOGLE), held('Git', GOOGLE)]) }),
    );
    expect(text(document.activeElement as Element)).toContain('You have 3 of 3');
  });

  it('keeps the focus on the count when noting a skill makes its row disappear', async () => {
    draw(popup({ report: report([skill('SQL'), skill('R')], { vaultEmpty: true }) }));
    await press(box('SQL'));
    await press(one('button', 'I have this one'));
    redraw(popup({ report: report([held('SQL', GOOGLE), skill('R')]) }));
    expect(text(document.activeElement as Element)).toContain('You have 1 of 2');
  });
});
