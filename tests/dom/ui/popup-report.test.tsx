import { beforeEach, describe, expect, it, vi } from 'vitest';
import { actions, GOOGLE, popup, section, show, showReport } from './popup-page.tsx';
import { PopupView } from '../../../src/entries/popup/PopupView.tsx';
import { gate, held, proof, report, skill, snapshot, suggestion } from './sample.ts';
import { all, draw, one, press, redraw, text } from './screen.ts';

beforeEach(() => vi.clearAllMocks());

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

  it('keeps the focus on the count when noting a skill makes its row disappear', async () => {
    draw(popup({ report: report([skill('SQL'), skill('R')], { vaultEmpty: true }) }));
    await press(box('SQL'));
    await press(one('button', 'I have this one'));
    redraw(popup({ report: report([held('SQL', GOOGLE), skill('R')]) }));
    expect(text(document.activeElement as Element)).toContain('You have 1 of 2');
  });
});

const { kind: _kind, soft: _soft, level: _level, ...PMP } = skill('PMP');

/** The box before a name. */
const box = (name: string): HTMLElement => {
  const label = [...document.querySelectorAll('label')].find(
    ({ textContent }) => textContent === name,
  );
  if (!label) throw new Error(`no box for ${name}`);
  return label;
};

describe('suggestions', () => {
  const closing = (strength: 'required' | 'preferred', ...names: string[]) =>
    names.map((name) => ({ id: name.toLowerCase(), name, strength }));

  it('shows one next step with its reason, cost, age of the price and time', () => {
    showReport(
      report([skill('Scrum'), skill('Jira', { strength: 'preferred' })], {
        suggestions: [
          suggestion('Agile Certificate', {
            closes: [...closing('required', 'Scrum'), ...closing('preferred', 'Jira')],
          }),
        ],
      }),
    );
    const step = section('One next step');
    expect(step).toContain('Agile Certificate');
    expect(step).toContain('It proves Scrum, required here, and Jira, preferred.');
    expect(step).toContain('about $150–300 in all');
    expect(step).toContain('US list price, checked Jul 2026');
    expect(step).toContain('8–12 weeks');
    expect(section('Missing, required')).toContain('The next step above closes this.');
  });

  it.each([
    ['a free one', { free: true, totalUsd: [0, 0] as [number, number] }, 'free', /\$/],
    ['an unknown price', { totalUsd: null }, 'price not known: see issuer', /\$|free/],
    [
      'a price of nothing that is not said to be free',
      { totalUsd: [0, 0] as [number, number] },
      'price not known: see issuer',
      /\$0/,
    ],
    [
      'one exact price',
      { totalUsd: [99, 99] as [number, number], approximate: false },
      '$99 in all',
      /about/,
    ],
  ])('states the cost of %s', (_, part, words, never) => {
    showReport(
      report([skill('Scrum')], {
        suggestions: [suggestion('Certificate', { closes: closing('required', 'Scrum'), ...part })],
      }),
    );
    expect(section('One next step')).toContain(words);
    expect(section('One next step')).not.toMatch(never);
  });

  it('warns of work experience that the issuer demands', () => {
    showReport(
      report([skill('Scrum')], {
        suggestions: [
          suggestion('PMP', { closes: closing('required', 'Scrum'), experienceMonths: 36 }),
        ],
      }),
    );
    expect(section('One next step')).toContain('36 months of work experience');
  });

  it('says plainly when nothing closes the gaps', () => {
    showReport(report([skill('Cobol')]));
    expect(section('One next step')).toContain('Nothing is worth buying for this listing');
    expect(section('Missing, required')).toContain('Cobol · no credential known');
  });

  it('does not look for a credential that proves a credential', async () => {
    showReport(report([], { certifications: [PMP] }));
    const missing = () => section('Missing, required');
    expect(missing()).toContain('PMP · this credential itself');
    await press(one('button', 'What the listing says about PMP'));
    expect(missing()).toContain('The listing asks for this very credential.');
    expect(one('link', 'What is known of it PMP').getAttribute('href')).toContain('#catalogue/pmp');
  });

  it('names what is missing, and what would show it, where nothing is worth buying', () => {
    showReport(report([skill('Welcome', { strength: 'preferred' }), skill('Cobol')]));
    expect(section('One next step')).toContain('What shows Cobol and Welcome is something small');
  });

  it('shows beside a gap what closes it for the least money, not the best of the listing', () => {
    showReport(
      report([skill('Scrum'), skill('Jira')], {
        suggestions: [
          suggestion('Dear', {
            closes: closing('required', 'Scrum', 'Jira'),
            totalUsd: [300, 300],
          }),
          suggestion('Free one', { closes: closing('required', 'Jira'), free: true }),
          suggestion('Not yet', {
            closes: closing('required', 'Jira'),
            free: true,
            notYet: 'first',
          }),
        ],
      }),
    );
    expect(section('One next step')).toContain('Dear');
    expect(section('Missing, required')).toContain('Free one');
    expect(section('Missing, required')).not.toContain('Not yet');
  });

  it('lets one decide beside a suggestion: not for me, too dear, somebody else pays', async () => {
    actions.decide.mockClear();
    showReport(
      report([skill('Scrum')], {
        suggestions: [
          suggestion('PSM', { closes: closing('required', 'Scrum'), credentialId: 'p' }),
        ],
      }),
    );
    const psm = { id: 'p', name: 'PSM' };
    await press(one('button', 'Not for me'));
    await press(one('button', 'Too dear'));
    const select = document.querySelector<HTMLSelectElement>('.decide select')!;
    select.value = 'library';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    expect(actions.decide.mock.calls).toEqual([
      [psm, { dismissed: 'not-for-me' }],
      [psm, { dismissed: 'too-dear' }],
      [psm, { access: 'library' }],
    ]);
  });

  it('describes a credential that closes several gaps once', () => {
    showReport(
      report([skill('Scrum'), skill('Jira'), skill('Kanban')], {
        suggestions: [
          suggestion('First', { closes: closing('required', 'Scrum') }),
          suggestion('Second', { closes: closing('required', 'Jira', 'Kanban') }),
        ],
      }),
    );
    expect(section('Missing, required').match(/in all/g)).toHaveLength(1);
    expect(section('Missing, required')).toContain('Also closed by Second.');
  });

  it('asks to confirm a price that is older than half a year', () => {
    const closes = closing('required', 'Scrum');
    showReport(
      report([skill('Scrum')], {
        suggestions: [
          suggestion('Old', { closes, totalUsd: [90, 90], free: false, priceOld: true }),
        ],
      }),
    );
    expect(document.body.textContent).toContain('Older than half a year: confirm it');
  });

  it('never links to anything but a web address', () => {
    const closes = closing('required', 'Scrum');
    showReport(
      report([skill('Scrum')], {
        suggestions: [suggestion('Trap', { url: 'javascript:alert(1)', closes })],
      }),
    );
    expect(all('link', /^Trap/)).toEqual([]);
  });
});

describe('outside the count', () => {
  it('says once what a sentence says, and a licence before any step', () => {
    showReport(
      report([held('SQL', GOOGLE), skill('Scrum')], {
        gates: [
          gate('BSN preferred', { strength: 'preferred' }),
          gate('RN license', { kind: 'licence' }),
          gate('Background check', { kind: 'clearance' }),
          gate('Background check', { kind: 'background-check' }),
        ],
      }),
    );
    const gates = one('region', 'A credential cannot replace these');
    expect(text(gates)).not.toContain('preferred preferred');
    expect(text(gates).match(/Background check/g)).toHaveLength(2);
    expect(text(gates)).not.toContain('Clearance');
    const step = one('region', 'One next step');
    expect(gates.compareDocumentPosition(step) & Node.DOCUMENT_POSITION_FOLLOWING).not.toBe(0);
  });

  it('states gates apart and suggests nothing for them', () => {
    showReport(
      report([held('SQL', GOOGLE)], { gates: [gate('Bachelor’s degree', { orEquivalent: true })] }),
    );
    const gates = one('region', 'A credential cannot replace these');
    expect(text(gates)).toContain('Bachelor’s degree or equivalent experience');
    expect(gates.querySelector('a, button')).toBeNull();
  });

  it('shows a degree that the listing waives as good news, not as a gate', () => {
    showReport(
      report([held('SQL', GOOGLE)], { gates: [gate('No degree needed', { waived: true })] }),
    );
    expect(text(one('region', 'Not needed here, says the listing'))).toContain('No degree needed');
    expect(document.body.textContent).not.toContain('A credential cannot replace these');
  });

  it('folds unsure, soft, mentioned and negated names away, each under its own word', () => {
    showReport(
      report(
        [
          skill('Go', { sure: false }),
          skill('Teamwork', { soft: true }),
          skill('Kubernetes', { strength: 'mentioned' }),
        ],
        { negated: [{ id: 'php', name: 'PHP', sentence: 'No PHP needed.' }] },
      ),
    );
    const folds = [...one('region', 'Not in the count').querySelectorAll('details')];
    expect(
      folds.map((fold) => [text(fold.querySelector('summary') as Element), fold.open]),
    ).toEqual([
      ['Not sure about', false],
      ['Soft skills', false],
      ['Only mentioned', false],
      ['Said not to be needed', false],
    ]);
    expect(text(folds[3])).toContain('No PHP needed.');
    expect(text()).toContain('names no skill that Waymark knows');
  });

  it('offers a name that nobody knows, and makes it an own skill with one press', async () => {
    const correct = vi.fn();
    const unknown = [{ name: 'Zorblax', line: 3, start: 0, end: 7, sentence: 'Zorblax and SQL' }];
    draw(
      <PopupView
        snapshot={snapshot({ report: report([skill('SQL')], { unknown }) })}
        failed={false}
        notice={null}
        actions={{ ...actions, correct }}
      />,
    );
    expect(section('Unknown to Waymark')).toContain('Zorblax');
    await press(one('button', 'Make it my own: Zorblax'));
    const change = { kind: 'own-skill', id: 'own:zorblax', name: 'Zorblax', names: ['Zorblax'] };
    expect(correct).toHaveBeenCalledExactlyOnceWith(change, true);
  });

  it('says when the end of a listing was not read', () => {
    showReport(report([skill('SQL')], { truncated: true }));
    expect(text()).toContain('its end is not in here');
  });

  it('says when required and preferred rest on wording alone', () => {
    showReport(report([skill('SQL')], { hasRequirementsHeading: false }));
    expect(text()).toContain('no heading for requirements');
  });
});
