import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCatalogFiles } from '../../scripts/lib/load-catalog.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Promises of pay or success, and pressure; each with a sentence that it must catch. */
const FORBIDDEN: readonly [RegExp, string][] = [
  [/\bguarante/i, 'Guaranteed to get you hired'],
  [/\b(get|gets|got|be|you'll be) hired\b/i, 'You will get hired'],
  [/\b(land|lands|win|wins|secure) (a|the|your|that) (job|role|post|interview)\b/i, 'Land a job'],
  [/\b(earn|make|pays?) (up to |over |more than )?[$€£]\s?\d/i, 'Earn up to $90,000'],
  [
    /\b(higher|better|more|boost|raise|increase)\w* (your )?(pay|salary|salaries|wages?)\b/i,
    'boost your salary',
  ],
  [/\b(average|median|starting|expected) (pay|salary|salaries|wage)/i, 'average salary'],
  [/\b(dream job|job[- ]ready|career[- ]changing|life[- ]changing|in[- ]demand)\b/i, 'job-ready'],
  [/\b\d+ ?%? (times )?more likely\b/i, '40 % more likely'],
  [/\b(your )?(chance|chances|odds) of (success|being hired|getting)/i, 'your chances of success'],
  [
    /\bmatch score\b|\b(un)?qualified for this\b|\byou (are|aren't) (a )?(good|bad|poor) fit\b/i,
    'match score',
  ],
  [/\b(lowest|best) price\b|\b(limited time|hurry|act now|last chance)\b/i, 'limited time'],
  [/[?&](ref|aff|affiliate|irclickid|ranMID|utm_\w+)=/i, 'https://x.org/?utm_source=y'],
];

/** Every text that people see, with where it stands. */
function* texts(): Generator<[place: string, text: string]> {
  const locales = join(ROOT, 'public/_locales');
  for (const locale of readdirSync(locales)) {
    const file = readFileSync(join(locales, locale, 'messages.json'), 'utf8');
    const messages = JSON.parse(file) as Record<string, { message: string }>;
    for (const [key, { message }] of Object.entries(messages)) yield [`${locale} ${key}`, message];
  }
  const { credentials, skills } = loadCatalogFiles();
  for (const { id, note, cost, prerequisites, url, validity } of credentials)
    for (const text of [note, cost.note, prerequisites, url, validity.credits])
      if (text) yield [`credential ${id}`, text];
  for (const { id, gloss } of skills) if (gloss) yield [`skill ${id}`, gloss];
  for (const name of ['stacks.json', 'regulated-professions.json'])
    yield [name, readFileSync(join(ROOT, 'src/core/catalog', name), 'utf8')];
}

describe('the honest frame', () => {
  it('no text promises pay or success, presses, or carries an affiliate’s mark', () => {
    const found: string[] = [];
    for (const [place, text] of texts())
      for (const [pattern] of FORBIDDEN)
        if (pattern.test(text)) found.push(`${place}: ${pattern.exec(text)?.[0] ?? ''}`);
    expect(found).toEqual([]);
  });

  it.each(FORBIDDEN)('%s catches what it is there for', (pattern, example) => {
    expect(example).toMatch(pattern);
  });
});
