import { describe, expect, it } from 'vitest';
import { explainPosting } from '../../../src/core/matching/explain-posting.ts';
import { readPosting } from '../../../src/core/matching/read-posting.ts';
import { compiledLexicon } from '../../../scripts/lib/compiled-lexicon.ts';
import { posting } from './helper.ts';

const source = posting(`
  # Requirements
  * Python and SQL; no PHP required
  * A degree in a quantitative field (e.g. operations research, economics)
  # Benefits
  * Jira, and a bicycle`);

describe('the explanation of a reading', () => {
  const told = explainPosting(compiledLexicon(), source);
  const verdicts = Object.fromEntries(
    told.stretches.flatMap(({ names }) => names.map(({ name, verdict }) => [name, verdict])),
  );

  it('says of every name what became of it', () => {
    expect(verdicts).toMatchObject({
      Python: 'required',
      SQL: 'required',
      PHP: 'negated',
      'Operations research': 'subject',
      Jira: 'elsewhere',
    });
  });

  it.each([
    ['Partner with Marketing, Finance and Data Science to set goals', 'Data science', 'mentioned'],
    ['Collaboration with Data Science', 'Data science', 'mentioned'],
    ['Manage stakeholders in Finance and Product Management', 'Product management', 'mentioned'],
    [
      'Du planst in enger Zusammenarbeit mit Vertrieb, Einkauf und Controlling und bist für die Werkstatt da',
      'Procurement',
      'mentioned',
    ],
    [
      'Du hast Erfahrung in Vertrieb, Einkauf und Controlling und bist für die Werkstatt da',
      'Procurement',
      'required',
    ],
    ['Work with Project Management and Risk Management tools', 'Project management', 'required'],
    ['Work with Python, SQL and Tableau', 'Python', 'required'],
    ['Experience with Data Science and SQL', 'Data science', 'required'],
  ])('tells departments to work with from what is asked: %s', (text, skill, verdict) => {
    const { stretches } = explainPosting(compiledLexicon(), posting(`# Requirements\n* ${text}`));
    const names = stretches.flatMap((stretch) => stretch.names);
    expect(names.find(({ name }) => name === skill)?.verdict).toBe(verdict);
  });

  it('says the same as the reading', () => {
    const { skills } = readPosting(compiledLexicon(), source);
    for (const { name, strength } of skills) expect(verdicts[name]).toBe(strength);
  });

  it('keeps the whole text, and offsets that point at the name', () => {
    expect(told.stretches.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Requirements', 'Jira, and a bicycle']),
    );
    for (const { text, names } of told.stretches) {
      for (const { start, end } of names)
        expect(text.slice(start, end)).toMatch(/^\p{L}[\p{L} ]+$/u);
    }
  });

  it('names the formal requirements of a line', () => {
    expect(told.stretches.find(({ text }) => text.includes('degree'))?.gates).toEqual(['degree']);
  });
});
