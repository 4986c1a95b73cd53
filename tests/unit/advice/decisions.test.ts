import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../../src/core/advice/changes.ts';
import { focusWarnings } from '../../../src/core/advice/focus.ts';
import { closingOf, offersFor } from '../../../src/core/advice/plan/offers.ts';
import { PREREQUISITES } from '../../../src/core/advice/prerequisites.ts';
import { reportFor } from '../../../src/core/advice/report-for.ts';
import { stackViews } from '../../../src/core/advice/stacks.ts';
import { wishesFrom } from '../../../src/core/advice/wishes.ts';
import { demandOf } from '../../../src/core/boards/demand.ts';
import { type CredentialNote, emptyNote, type Stage } from '../../../src/core/domain/advice.ts';
import type { CredentialEntry } from '../../../src/core/domain/catalog.ts';
import { matchReading } from '../../../src/core/matching/match-reading.ts';
import { loadCatalogFiles } from '../../../scripts/lib/load-catalog.ts';
import {
  catalogOf,
  certificationAsk,
  credentialEntry,
  heldCredential,
  proves,
  reading,
  skillAsk,
} from '../support/make.ts';

const TODAY = '2026-11-24';
const teaches = (...ids: string[]) => ids.map((id) => ({ id, depth: 'working' as const }));
const note = (id: string, over: Partial<CredentialNote> = {}): CredentialNote => ({
  ...emptyNote(id, id),
  ...over,
});
const at = (id: string, stage: Stage) => note(id, { stages: [{ stage, on: TODAY }] });
const suggested = (
  credentials: CredentialEntry[],
  notes: CredentialNote[],
  records = [] as ReturnType<typeof heldCredential>[],
) =>
  reportFor(
    reading({ skills: [skillAsk('sql')] }),
    records,
    catalogOf([], credentials),
    TODAY,
    wishesFrom(notes),
  ).suggestions;

describe('what the person decided', () => {
  const both = ['a', 'b'].map((id) => credentialEntry(id, { skills: teaches('sql') }));

  it('a dismissed credential is never suggested again, until that is taken back', () => {
    const dismissed = note('a', { dismissed: { why: 'too-dear', on: TODAY } });
    const ids = (notes: CredentialNote[]) =>
      suggested(both, notes).map(({ credentialId }) => credentialId);
    // What brings nothing more for the same money is not said; it stands in once the other is gone.
    expect(ids([])).toEqual(['a']);
    expect(ids([dismissed])).toEqual(['b']);
    expect(ids([{ ...dismissed, dismissed: null }])).toEqual(['a']);
  });

  it('what one has access to costs nothing in the order and in the plan', () => {
    const dear = credentialEntry('z', {
      skills: teaches('sql'),
      cost: { ...credentialEntry('x').cost, usd: [900, 900] },
    });
    const notes = [note('z', { access: { through: 'library', on: TODAY } })];
    expect(suggested([...both, dear], notes)[0]?.credentialId).toBe('z');
    const catalog = catalogOf([], [dear]);
    const matched = matchReading(reading({ skills: [skillAsk('sql')] }), [], catalog, TODAY);
    const { offers } = offersFor([matched], [], catalog, TODAY, wishesFrom(notes));
    expect(offers[0]).toMatchObject({ cents: 0, subscription: null, model: 'free' });
  });
});

describe('prerequisites', () => {
  const { credentials } = loadCatalogFiles();
  const byId = new Map(credentials.map((entry) => [entry.id, entry]));

  it('name credentials that the catalogue has, and each is stated there in words', () => {
    for (const [id, { first = [] }] of Object.entries(PREREQUISITES)) {
      expect(byId.get(id)?.prerequisites, id).toBeTruthy();
      for (const needed of first.flat()) expect(byId.has(needed), needed).toBe(true);
    }
  });

  it('that are not held are named, go before in the plan, and what needs them is no next step', () => {
    const expert = byId.get('microsoft-certified-azure-solutions-architect-expert-az-305')!;
    const basis = byId.get('microsoft-certified-azure-administrator-associate-az-104')!;
    const asks = reading({
      skills: expert.skills.map(({ id }) => skillAsk(id)),
      certifications: [certificationAsk(expert.id)],
    });
    const own = [heldCredential('r', { skills: [proves(expert.skills[1]!.id)] })];
    const catalog = catalogOf([], [expert, basis]);
    const find = (records: typeof own) =>
      reportFor(asks, records, catalog, TODAY).suggestions.find(
        ({ credentialId }) => credentialId === expert.id,
      );
    expect(find(own)).toMatchObject({ notYet: 'first', first: [basis.name] });
    const withBasis = [...own, heldCredential('b', { achievementId: basis.id })];
    expect(find(withBasis)?.notYet).toBeUndefined();
    const matched = matchReading(asks, own, catalog, TODAY);
    const { offers } = offersFor([matched], own, catalog, TODAY);
    expect(offers.find(({ id }) => id === expert.id)?.requires).toEqual([basis.id]);
    expect(offers.map(({ id }) => id)).toContain(basis.id);
  });
});

describe('stacks', () => {
  const entries = [
    credentialEntry('a', { skills: teaches('sql', 'excel') }),
    credentialEntry('b', { skills: teaches('python', 'excel') }),
    credentialEntry('c', { skills: teaches('welding') }),
  ];
  const catalog = catalogOf([], entries);
  const asks = reading({ skills: ['sql', 'excel', 'python', 'scala'].map((id) => skillAsk(id)) });
  const reports = [matchReading(asks, [], catalog, TODAY)];
  const context = {
    catalog,
    ...closingOf(reports, [], catalog, TODAY),
    held: new Set(['a']),
    notes: [at('b', 'in-progress')],
    mayTake: () => true,
  };
  const curated = {
    id: 'analyst',
    role: 'Analyst',
    field: 'data',
    members: ['a', 'b'].map((id) => ({ id, adds: id })),
  };

  it('say what each member adds, where they overlap, what stays open and how far one is', () => {
    const view = stackViews([curated], context).find(({ id }) => id === 'analyst');
    expect(view).toMatchObject({ open: ['scala'], done: 1, noProject: true });
    expect(view?.members.map(({ alone, state }) => [alone, state])).toEqual([
      [['sql'], 'held'],
      [['python'], 'begun'],
    ]);
    expect(view?.members[0]?.overlaps).toEqual(['excel']);
  });

  it('that close nothing of what is asked are left out; one is put together for the gaps', () => {
    const other = { ...curated, id: 'welder', members: [{ id: 'c', adds: '' }] };
    const views = stackViews([curated, other], context);
    expect(views.map(({ id, computed }) => [id, computed])).toEqual([
      ['for-your-gaps', true],
      ['analyst', false],
    ]);
    expect(views[0]?.members.map(({ id }) => id).sort()).toEqual(['a', 'b']);
  });
});

describe('the focus guard', () => {
  const quiz = { graded: true, project: false, proctored: false };
  const entries = new Map(
    ['a', 'b', 'c', 'd'].map((id) => [
      id,
      credentialEntry(id, { assessment: quiz, skills: teaches(`${id}1`, `${id}2`, `${id}3`) }),
    ]),
  );
  const context = { entries, listings: 10, helpsIn: () => 5, exploratory: false };

  it('warns of more than two at once, of what few listings name, of three quizzes, of the same twice', () => {
    const three = ['a', 'b', 'c'].map((id) => at(id, 'in-progress'));
    expect(focusWarnings({ ...context, notes: three }).map(({ kind }) => kind)).toEqual([
      'too-many-at-once',
      'weak-evidence',
    ]);
    const rare = { ...context, notes: [at('a', 'planned')], helpsIn: () => 1 };
    expect(focusWarnings(rare)).toMatchObject([{ kind: 'rarely-named', named: 1, listings: 10 }]);
    const twin = credentialEntry('e', { skills: teaches('a1', 'a2', 'a3') });
    const same = {
      ...context,
      entries: new Map([...entries, ['e', twin]]),
      notes: [at('a', 'planned'), at('e', 'planned')],
    };
    expect(focusWarnings(same)).toMatchObject([{ kind: 'same-skills', shared: 3 }]);
  });

  it('is silent on exploratory boards, on few listings, and on what was dropped', () => {
    const notes = ['a', 'b', 'c'].map((id) => at(id, 'in-progress'));
    expect(focusWarnings({ ...context, notes, exploratory: true })).toEqual([]);
    const planned = [at('a', 'planned')];
    expect(focusWarnings({ ...context, notes: planned, listings: 3, helpsIn: () => 0 })).toEqual(
      [],
    );
    const dropped = notes.map((one) => ({
      ...one,
      dismissed: { why: 'not-for-me' as const, on: TODAY },
    }));
    expect(focusWarnings({ ...context, notes: dropped })).toEqual([]);
  });
});

describe('what changed on a board', () => {
  const catalog = catalogOf([], []);
  const listing = (...ids: string[]) => reading({ skills: ids.map((id) => skillAsk(id)) });
  const count = (readings: ReturnType<typeof reading>[], records = [] as never[]) =>
    demandOf(readings, records, catalog, TODAY);
  const old = [listing('sql', 'cobol'), listing('sql', 'cobol'), listing('excel', 'python')];
  const fresh = Array.from({ length: 5 }, () => listing('sql', 'rust', 'python'));

  it('tells what is new, rising, gone and closed, and a count of one is nothing', () => {
    const now = demandOf(
      [...old, ...fresh],
      [heldCredential('x', { title: 'SQL course', skills: [proves('sql')] })],
      catalog,
      TODAY,
    );
    const changes = changesBetween({ before: count(old), since: count(fresh), now });
    expect(changes.closed).toEqual([{ name: 'SQL', title: 'SQL course' }]);
    expect(changes.fresh).toEqual([{ name: 'RUST', named: 5 }]);
    expect(changes.rising.map(({ name }) => name).sort()).toEqual(['PYTHON', 'SQL']);
    expect(changes.gone).toEqual([{ name: 'COBOL', named: 2 }]);
  });

  it('has no news of what stands apart on the board: the role its own name', () => {
    const practice = (id: string) => skillAsk(id, { kind: 'practice', name: id });
    const asks = (id: string) => reading({ skills: [practice(id)] });
    const early = [asks('geodesy'), asks('geodesy'), asks('geodesy')];
    const late = Array.from({ length: 5 }, () =>
      reading({ skills: [practice('surveying'), practice('mapping')] }),
    );
    const named = catalogOf([{ id: 'surveying', name: 'Surveying', kind: 'practice' }]);
    const of = (readings: ReturnType<typeof reading>[]) =>
      demandOf(readings, [], named, TODAY, 'Surveyor');
    const changes = changesBetween({
      before: of(early),
      since: of(late),
      now: of([...early, ...late]),
    });
    expect(changes.fresh.map(({ name }) => name)).toEqual(['mapping']);
  });

  it('tells nothing where only the catalogue is another: both sides are counted anew', () => {
    const same = { before: count(old), since: count([]), now: count(old) };
    expect(changesBetween(same)).toEqual({ closed: [], fresh: [], rising: [], gone: [] });
  });
});
