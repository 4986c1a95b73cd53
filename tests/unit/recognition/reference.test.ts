import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchForms } from '../../../src/core/recognition/match.ts';
import { tokenise } from '../../../src/core/recognition/tokenise.ts';
import { lexiconOf } from './helpers.ts';
import { referenceMatches } from './reference.ts';

const NAMES = [
  'C',
  'C++',
  'C#',
  '.NET',
  'ASP.NET',
  'Node.js',
  'D3.js',
  'Java',
  'JavaScript',
  'SQL',
  'SQL Server',
  'Power BI',
  'CI/CD',
  'UI/UX',
  'PL/SQL',
  'T-SQL',
  'A+',
  'R',
  'R&D',
  'P&L',
  'scikit-learn',
  'Objective-C',
  'C++ Builder',
  'Security+',
  'TCP/IP',
  'PowerPoint',
  'data analysis',
  'search engine optimisation',
  'research and development',
  'S/4HANA',
  'F#',
  'Notepad++',
  'log4j',
  'Lighting, sound',
  'Solutions Architect – Associate',
  'microservices',
  'box',
  '5S',
  'K8s',
  'IEC 61131-3',
];
const lexicon = lexiconOf(...NAMES);

/** Texts made of names, parts of names and whatever may stand between them. */
const pieces = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...NAMES) },
  { weight: 2, arbitrary: fc.constantFrom(...NAMES).map((name) => name.toUpperCase()) },
  { weight: 2, arbitrary: fc.constantFrom(...NAMES.flatMap((name) => name.split(/[ /.&-]/))) },
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      ' ',
      ' ',
      ' ',
      '-',
      '/',
      '.',
      ', ',
      '+',
      '#',
      '&',
      ' & ',
      '(',
      ')',
      '_',
      '–',
      '\u00a0',
      's',
      '3',
      '!',
      '😀',
      '漢',
      ' and ',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
  {
    weight: 1,
    arbitrary: fc.string({
      unit: fc.constantFrom('a', 'c', 'B', 'i', '+', '.', '-', 'ß', 'é'),
      maxLength: 4,
    }),
  },
);
const texts = fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join(''));

function matches(text: string): string[] {
  return matchForms(lexicon, tokenise([text]))
    .filter((hit) => hit.suffix === 'none')
    .map((hit) => `${NAMES[hit.concept]} ${hit.start}-${hit.end}`)
    .sort();
}

describe('the matcher and a plain reference', () => {
  it('agree on random texts', () => {
    fc.assert(
      fc.property(texts, (raw) => {
        // The reference knows no folding, apostrophes or marks: those have tests of their own.
        // Nor can the matcher tell "C+++Builder" from "C++Builder": nobody writes three.
        const text = raw.replace(/[^\x20-\x7e\u00a0–漢😀éß]/gu, '').replace(/\+{3,}/g, '++');
        const expected = referenceMatches(NAMES, text.replaceAll('–', '-').replaceAll('漢', '!'))
          .map((place) => `${place.name} ${place.start}-${place.end}`)
          .sort();
        expect(matches(text)).toEqual(expected);
      }),
      { numRuns: 1500 },
    );
  });

  it.each(NAMES)('find %s at both ends of a text and inside brackets', (name) => {
    for (const text of [name, `${name} x`, `x ${name}`, `(${name})`, `"${name}",`, `${name}.`]) {
      const start = text.indexOf(name);
      expect(matches(text)).toContain(`${name} ${start}-${start + name.length}`);
    }
  });

  it('never throws and keeps offsets inside the text, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.constantFrom(...NAMES),
        (noise, name) => {
          const text = `${noise} ${name} ${noise}`;
          for (const hit of matchForms(lexicon, tokenise([text]))) {
            expect(hit.start).toBeGreaterThanOrEqual(0);
            expect(hit.end).toBeGreaterThan(hit.start);
            expect(hit.end).toBeLessThanOrEqual(text.length);
          }
          expect(matches(text)).toContain(
            `${name} ${noise.length + 1}-${noise.length + 1 + name.length}`,
          );
        },
      ),
      { numRuns: 800 },
    );
  });
});
