import { describe, expect, it } from 'vitest';
import { contributed } from '../../../scripts/catalog/contributed.ts';

const catalogue = new Map([
  ['data', [{ id: 'sql', name: 'SQL', kind: 'language', names: ['Structured Query Language'] }]],
  ['web', [{ id: 'react', name: 'React', kind: 'tool', risky: ['React Native'] }]],
]);
const credentials = [{ id: 'pmp', name: 'PMP' }];
const file = (...corrections: object[]) => ({
  format: 'waymark-contribution',
  version: 1,
  corrections: corrections.map((one) => ({ everywhere: true, ...one })),
});
const own = (name: string, id = `own:${name.toLowerCase()}`) => ({
  kind: 'own-skill',
  id,
  name,
  names: [name],
});

describe('a contribution', () => {
  const patch = (...corrections: object[]) =>
    contributed(catalogue, credentials, file(...corrections), 'contributed');

  it('brings new skills into the field that was named, and touches no other', () => {
    const { fields } = patch(own('Quuxflow'), own('C++ Builder'));
    expect([...fields]).toEqual([
      [
        'contributed',
        [
          { id: 'quuxflow', name: 'Quuxflow', kind: 'tool' },
          { id: 'c-plus-plus-builder', name: 'C++ Builder', kind: 'tool' },
        ],
      ],
    ]);
  });

  it('adds nothing that the catalogue knows, nor the same name twice', () => {
    const { fields, lines } = patch(own('sql'), own('react native'), own('PMP'));
    expect(fields.size).toBe(0);
    expect(lines).toEqual([
      'sql: a name of sql already',
      'react native: a name of react already',
      'PMP: a name of pmp already',
    ]);
    expect(patch(own('Quuxflow'), own('quux-flow')).fields.get('contributed')).toHaveLength(1);
  });

  it('gives the names of an own skill to the entry that it is the same as', () => {
    const { fields } = patch(own('Postgre SQL language', 'own:p'), {
      kind: 'same-as',
      id: 'own:p',
      name: 'Postgre SQL language',
      asId: 'sql',
    });
    expect([...fields.keys()]).toEqual(['data']);
    expect(fields.get('data')?.[0]?.['names']).toContain('Postgre SQL language');
  });

  it('makes a name risky that is no skill anywhere, not one that is none in one listing', () => {
    const no = { kind: 'not-a-skill', id: 'react', name: 'React' };
    expect(patch(no).fields.get('web')?.[0]?.['risky']).toEqual(['React Native', 'React']);
    expect(patch({ ...no, everywhere: false }).fields.size).toBe(0);
  });

  it('leaves the catalogue it was given alone, and refuses other files', () => {
    patch({ kind: 'not-a-skill', id: 'react', name: 'React' });
    expect(catalogue.get('web')?.[0]).not.toHaveProperty('risky', ['React Native', 'React']);
    expect(() => contributed(catalogue, credentials, { records: [] }, 'web')).toThrow(
      'not a contribution file',
    );
  });
});
