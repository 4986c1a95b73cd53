import { describe, expect, it } from 'vitest';
import { catalogFrom, impliedBy } from '../../src/core/catalog/index.ts';
import { checkCatalog } from '../../scripts/catalog/check.ts';
import { readCatalogFiles, type CatalogFile } from '../../scripts/catalog/files.ts';
import { formatEntries } from '../../scripts/catalog/format.ts';
import { tidyEntry } from '../../scripts/catalog/tidy.ts';
import { loadCatalogFiles } from '../../scripts/lib/load-catalog.ts';

const files = [...readCatalogFiles('skills'), ...readCatalogFiles('credentials')];

describe('the catalogue that ships', () => {
  it('is well-formed, sorted, sourced, free of cycles, and no string names two entries', () => {
    const problems = checkCatalog(files).map(
      ({ path, id, message }) => `${path}  ${id}: ${message}`,
    );
    expect(problems).toEqual([]);
  });

  it('knows what a skill implies, near and far', () => {
    const catalog = catalogFrom(loadCatalogFiles());
    expect(impliedBy(catalog, 'spring-boot')).toContain('java');
    expect(impliedBy(catalog, 'postgresql')).toEqual(['sql', 'databases', 'data-extraction']);
    expect(impliedBy(catalog, 'no-such-skill')).toEqual([]);
  });
});

describe('the linter of the catalogue', () => {
  it('finds a string under two entries, whatever its spelling', () => {
    expect(
      lint([skill('a', 'Back-end work'), skill('b', 'Other', { names: ['backend work'] })]),
    ).toEqual(['b: "backendwork" is a name of "a" too']);
  });

  it('finds a name that is a list, or the beginning of one', () => {
    const names = ['Word, Excel and PowerPoint', 'test scripts and', 'LAN, WAN', 'R and D'];
    expect(lint([skill('a', 'Extract, transform and load', { names })])).toHaveLength(3);
  });

  it('keeps the spelling with more parts, of which the other follows, but not the other way round', () => {
    const open = ['cyber security', 'cyber-security', 'data-centre', 'data centre'];
    expect(tidyEntry({ ...skill('a', 'Cybersecurity'), names: open })['names']).toEqual([
      'cyber security',
      'data-centre',
    ]);
    expect(lint([skill('a', 'Cybersecurity', { names: ['cyber security'] })])).toEqual([]);
    expect(lint([skill('a', 'Cyber security', { names: ['cybersecurity'] })])).toHaveLength(1);
  });

  it('lets a risky name stand in two entries when cues tell them apart', () => {
    const first = skill('therapy', 'Long name', { risky: ['DBT'], cues: ['patients'] });
    const second = skill('tool', 'Other name', { risky: ['dbt'], cues: ['warehouse'] });
    expect(lint([first, second])).toEqual([]);
    expect(lint([first, skill('tool', 'Other name', { risky: ['dbt'] })])).toHaveLength(1);
  });

  it('finds a cycle, a skill that does not exist, and a name too short to be safe', () => {
    const messages = lint([
      skill('a', 'First', { broader: ['b'] }),
      skill('b', 'Second', { broader: ['a'] }),
      skill('c', 'Third', { broader: ['nothing'], names: ['go'] }),
    ]);
    expect(messages).toContain('a: implies itself through its broader skills');
    expect(messages).toContain('c: broader "nothing" does not exist');
    expect(messages).toContain('c: "go" is too short to be safe: make it risky');
  });

  it('finds an unknown key, a malformed id and a file that was not formatted', () => {
    expect(lint([skill('a', 'First', { nmaes: ['x'] })])).toEqual(['a: unknown key "nmaes"']);
    expect(lint([skill('Not An Id', 'First')])).toHaveLength(1);
    const text = JSON.stringify([skill('a', 'First')]);
    expect(checkCatalog([{ kind: 'skills', path: 'x.json', text }])).toHaveLength(1);
  });

  it('says all that is wrong with a credential at once, and what may stand there', () => {
    const text = formatEntries([{ id: 'a', name: 'First', kind: 'diploma', effort: 'unknown' }]);
    const said = checkCatalog([{ kind: 'credentials', path: 'x.json', text }]).map(
      ({ message }) => message,
    );
    expect(said.find((message) => message.startsWith('kind'))).toContain('digital-badge');
    expect(said.some((message) => message.startsWith('effort'))).toBe(true);
    expect(said.some((message) => message.startsWith('issuer'))).toBe(true);
  });
});

function skill(id: string, name: string, more: object = {}): Record<string, unknown> {
  return { id, name, kind: 'tool', ...more };
}

function lint(entries: Record<string, unknown>[]): string[] {
  const file: CatalogFile = { kind: 'skills', path: 'x.json', text: formatEntries(entries) };
  return checkCatalog([file]).map(({ id, message }) => `${id}: ${message}`);
}
