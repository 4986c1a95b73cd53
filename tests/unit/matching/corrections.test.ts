import { describe, expect, it } from 'vitest';
import type { Correction, CorrectionChange } from '../../../src/core/domain/correction.ts';
import type { Reading } from '../../../src/core/domain/reading.ts';
import {
  applyCorrections,
  correctionsFor,
  postingKey,
} from '../../../src/core/matching/corrections.ts';
import { readPosting } from '../../../src/core/matching/read-posting.ts';
import { compileLexicon } from '../../../src/core/recognition/compile-lexicon.ts';
import { loadLexicon } from '../../../src/core/recognition/lexicon.ts';
import {
  catalogOf,
  certificationAsk,
  credentialEntry,
  reading,
  skillAsk,
} from '../support/make.ts';

const catalog = catalogOf(
  [
    { id: 'go-language', name: 'Go', kind: 'language' },
    { id: 'teamwork', name: 'Teamwork', kind: 'soft' },
  ],
  [credentialEntry('pmp')],
);
const given = reading({
  skills: [skillAsk('go-language'), skillAsk('sql', { strength: 'preferred' }), skillAsk('thing')],
  certifications: [certificationAsk('pmp', { strength: 'preferred' })],
});
const corrected = (...changes: CorrectionChange[]): Reading =>
  applyCorrections(given, changes, catalog);
const asked = ({ skills, certifications }: Reading) =>
  [...skills, ...certifications].map(({ id, strength }) => `${id} ${strength}`);

function correction(id: string, over: Partial<Correction> = {}): Correction {
  return {
    id,
    scope: { kind: 'always' },
    change: { kind: 'not-a-skill', id: 'thing', name: 'Thing' },
    createdAt: 1,
    updatedAt: 1,
    ...over,
  };
}

describe('a correction', () => {
  it('"not a skill here" takes it out of the list and of the number', () => {
    const after = corrected({ kind: 'not-a-skill', id: 'go-language', name: 'Go' });
    expect(asked(after)).toEqual(['sql preferred', 'thing required', 'pmp preferred']);
    expect(after.count).toEqual({ required: 1, preferred: 2 });
  });

  it('of the strength moves it in the number, and makes an unsure one sure', () => {
    const unsure = reading({ skills: [skillAsk('sql', { sure: false })] });
    const after = applyCorrections(
      unsure,
      [{ kind: 'strength', id: 'sql', name: 'SQL', strength: 'preferred' }],
      catalog,
    );
    expect(after.count).toEqual({ required: 0, preferred: 1 });
  });

  it('"same as" turns a name into another skill, joins it with one that stands there, or into a certification', () => {
    const toGo = corrected({
      kind: 'same-as',
      id: 'sql',
      name: 'SQL',
      asId: 'go-language',
      asName: 'Go',
    });
    expect(asked(toGo)).toEqual(['go-language required', 'thing required', 'pmp preferred']);
    const toCertification = corrected({
      kind: 'same-as',
      id: 'thing',
      name: 'x',
      asId: 'pmp',
      asName: 'PMP',
    });
    expect(asked(toCertification)).toEqual([
      'go-language required',
      'sql preferred',
      'pmp required',
    ]);
    const toSoft = corrected({
      kind: 'same-as',
      id: 'thing',
      name: 'x',
      asId: 'teamwork',
      asName: 'Teamwork',
    });
    expect(toSoft.count).toEqual({ required: 1, preferred: 2 });
  });

  it('of something that is not there changes nothing', () => {
    expect(
      asked(corrected({ kind: 'same-as', id: 'no', name: 'no', asId: 'sql', asName: 'SQL' })),
    ).toEqual(asked(given));
  });

  it('for one posting holds in that one only, through any of its addresses', () => {
    const key = postingKey(given);
    const scoped = correction('a', { scope: { kind: 'posting', key } });
    expect(correctionsFor([scoped], postingKey({ ...given, title: 'Other title' }))).toHaveLength(
      1,
    );
    expect(correctionsFor([scoped], postingKey({ ...given, jobId: '2' }))).toEqual([]);
    const without = { ...given, jobId: null };
    expect(postingKey(without)).not.toBe(postingKey({ ...without, company: 'Another' }));
  });

  it('made later wins over an earlier one', () => {
    const strength = (id: string, updatedAt: number, value: 'required' | 'preferred') =>
      correction(id, {
        updatedAt,
        change: { kind: 'strength', id: 'sql', name: 'SQL', strength: value },
      });
    const changes = correctionsFor(
      [strength('b', 2, 'required'), strength('a', 1, 'preferred')],
      'x',
    );
    const after = applyCorrections(given, changes, catalog);
    expect(after.skills.find(({ id }) => id === 'sql')?.strength).toBe('required');
  });
});

describe('an own skill', () => {
  const lexicon = loadLexicon(
    compileLexicon({ skills: [{ id: 'sql', name: 'SQL', kind: 'language' }], credentials: [] }),
  );
  const own = [
    { id: 'own:sail-making', name: 'Sail making', names: ['sail making', 'segel nähen'] },
  ];
  const read = (text: string) =>
    readPosting(
      lexicon,
      {
        board: 'x',
        jobId: '1',
        url: '',
        title: 'Boat builder',
        company: null,
        location: null,
        language: 'en',
        source: 'pasted',
        lines: [
          { text: 'Requirements', bullet: false, heading: 'tag', depth: 0 },
          { text, bullet: true, heading: 'none', depth: 1 },
        ],
      },
      { own },
    ).skills;

  it('takes part in reading at once: found in any case, named as the person named it', () => {
    const [first, second] = read('Solid Sail Making and SQL');
    expect(first).toMatchObject({
      id: 'own:sail-making',
      name: 'Sail making',
      sure: true,
      strength: 'required',
    });
    expect(second?.id).toBe('sql');
    expect(read('You can Segel nähen').map(({ name }) => name)).toEqual(['Sail making']);
  });

  it('is not found inside other words', () => {
    expect(read('We were assail makings of')).toEqual([]);
  });
});
