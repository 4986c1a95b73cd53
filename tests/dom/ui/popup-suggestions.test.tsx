import { beforeEach, describe, expect, it, vi } from 'vitest';
import { cardFor } from '../../../src/entries/background/card.ts';
import { actions, PMP, section, showReport } from './popup-page.tsx';
import { report, skill, suggestion } from './sample.ts';
import { all, one, press } from './screen.ts';

beforeEach(() => vi.clearAllMocks());

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

  it('says what shows it instead, by the kind of thing that is missing', () => {
    const kinds = ['tool', 'language', 'method', 'practice', 'human-language'] as const;
    const said = kinds.map((kind) => {
      showReport(report([skill('Cobol', { kind })]));
      return section('One next step').split('instead:')[1] ?? '';
    });
    for (const words of said) expect(words).toContain('Cobol: ');
    expect(new Set(said).size).toBe(kinds.length);
  });

  it('names what is required first, and no more than three', () => {
    const welcome = skill('Tea', { strength: 'preferred' });
    showReport(report([welcome, skill('Cobol'), skill('Jcl'), skill('Vsam')]));
    const step = section('One next step');
    expect(step).toContain('Cobol, Jcl and Vsam: something small that you made');
    expect(step).not.toContain('Tea');
  });

  it('puts beside one gap what is about it, before what touches it for more money', () => {
    const sql = { id: 'sql', name: 'Sql', strength: 'required' as const };
    showReport(
      report([skill('Sql')], {
        suggestions: [
          suggestion('Cloud exam', { closes: [{ ...sql, beside: true }] }),
          suggestion('Sql course', { closes: [{ ...sql, shallow: true }] }),
        ],
      }),
    );
    expect(section('Missing, required')).toContain('Sql course');
    expect(section('Missing, required')).not.toContain('Cloud exam');
  });

  it('names beside one gap the same as the hover card over its word', () => {
    const sql = skill('Sql');
    const closes = closing('required', 'Sql');
    const totalUsd: [number, number] = [0, 0];
    const shown = report([sql], {
      suggestions: [
        suggestion('Wide exam', { closes: [...closes, ...closing('required', 'Aws')] }),
        suggestion('Long course', { closes, totalUsd, free: true, hours: [40, 60] }),
        suggestion('Short course', { closes, totalUsd, free: true, hours: [5, 10] }),
      ],
    });
    showReport(shown);
    expect(section('Missing, required')).toContain('Short course');
    const card = cardFor(shown, sql, 4, { mayStore: true, compared: true });
    expect(card.facts.join()).toContain('Short course');
  });

  it('says the one reason why nothing is suggested, and what shows the thing instead', async () => {
    showReport(
      report([skill('Scrum'), skill('Cobol')], {
        passedOver: { scrum: 'price' },
      }),
    );
    const missing = () => section('Missing, required');
    expect(missing()).toContain(
      'Scrum · none suggested: the closest one is too dear for this alone',
    );
    expect(missing()).toContain('Cobol · no credential known');
    expect(missing()).not.toContain('less deep');
    await press(one('button', 'What the listing says about Scrum'));
    one('link', 'Scrum in the catalogue');
    expect(missing()).toContain('Scrum: something small that you made');
  });

  it('does not look for a credential that proves a credential', async () => {
    showReport(report([], { certifications: [PMP] }));
    const missing = () => section('Missing, required');
    expect(missing()).toContain('PMP · this credential itself');
    await press(one('button', 'What the listing says about PMP'));
    expect(missing()).toContain('The listing asks for this very credential.');
    expect(one('link', 'What is known of it PMP').getAttribute('href')).toContain('#catalogue/pmp');
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

  it('closes the menu once a step is dismissed, so that the next one is not dismissed with it', async () => {
    showReport(
      report([skill('Scrum')], {
        suggestions: [suggestion('PSM', { closes: closing('required', 'Scrum') })],
      }),
    );
    const menu = document.querySelector<HTMLDetailsElement>('details.decide')!;
    menu.open = true;
    await press(one('button', 'Not for me'));
    expect(menu.open).toBe(false);
    expect(document.activeElement).toBe(menu.querySelector('summary'));
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
