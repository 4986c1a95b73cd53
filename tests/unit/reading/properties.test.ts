import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Line } from '../../../src/core/domain/posting.ts';
import { interpret } from '../../../src/core/reading/interpret.ts';
import { structure } from '../../../src/core/reading/structure.ts';
import { posting } from './helper.ts';

const words = fc.constantFrom(
  'Requirements:',
  'Nice to have',
  'You must have',
  'Java',
  'SQL,',
  'or',
  'and',
  '(preferred)',
  'is a plus',
  'not required',
  '5+ years',
  "Bachelor's degree",
  'license',
  'Benefits',
  '•',
  ':',
  '。',
  '必須条件',
  'Vorteil',
  'Požadujeme',
  '🚀',
  '\u00a0',
  ';',
  '—',
  '(',
  ')',
  'e.g.',
  '£60k',
  'İ',
  'ﬁ',
);
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(words, { maxLength: 12 }).map((parts) => parts.join(' ')),
);
const line: fc.Arbitrary<Line> = fc.record(
  {
    text,
    bullet: fc.boolean(),
    heading: fc.constantFrom('none', 'tag', 'bold'),
    depth: fc.nat(3),
    column: fc.nat(4),
  },
  { requiredKeys: ['text', 'bullet', 'heading', 'depth'] },
);
const postings = fc
  .array(line, { maxLength: 25 })
  .map((lines) => ({ ...posting('', null), lines }));

describe('reading, whatever the text', () => {
  it('never throws, keeps offsets inside their line, and answers the same twice', () => {
    fc.assert(
      fc.property(postings, (source) => {
        const once = structure(source);
        expect(structure(source)).toEqual(once);
        once.lines.forEach((read, i) => {
          const length = source.lines[i]?.text.length ?? 0;
          let last = 0;
          for (const stretch of read.stretches) {
            expect(stretch.start).toBeGreaterThanOrEqual(last);
            expect(stretch.end).toBeLessThanOrEqual(length);
            last = stretch.end;
          }
        });
        for (const gate of once.gates) {
          expect(source.lines[gate.line]?.text.slice(gate.start, gate.end)).toBe(gate.text);
        }
        const spans = source.lines.flatMap((each, i) =>
          each.text.length < 2 ? [] : [{ line: i, start: 0, end: 2, key: `k${i}`, soft: false }],
        );
        const answers = interpret(once, spans);
        expect(answers).toHaveLength(spans.length);
        expect(answers.map((answer) => typeof answer.sentence)).toEqual(spans.map(() => 'string'));
        expect(interpret(once, spans)).toEqual(answers);
      }),
      { numRuns: 300 },
    );
  });

  it('the order of two sections with headings does not change what is asked', () => {
    const demands = '# Requirements\n* Java\n* SQL';
    const wishes = '# Nice to have\n* Kafka\n* Flink';
    const benefits = '# Benefits\n* Free lunch';
    const zonesOf = (blocks: string[]) => {
      const source = posting(blocks.join('\n'));
      const read = structure(source);
      return new Map(source.lines.map((each, i) => [each.text, read.lines[i]?.zone]));
    };
    const first = zonesOf([demands, wishes, benefits]);
    expect(zonesOf([benefits, demands, wishes])).toEqual(first);
    expect(zonesOf([wishes, benefits, demands])).toEqual(first);
  });

  it('nor does the order of any number of headed sections, in any language that is read', () => {
    const blocks = fc.constantFrom<string[]>(
      ['## Requirements', '* Java', '* SQL'],
      ["## What you'll bring", '* Five years of Go', '* A degree in physics'],
      ['## Preferred qualifications', '* Kafka'],
      ['## Benefits', '* Free lunch', '* 30 days of annual leave'],
      ['## How to apply', '* Send us your CV'],
      ['## Anforderungen', '* Erfahrung mit Java'],
      ['## Wünschenswert', '* Kenntnisse in Kafka'],
      ['## Požadujeme', '* Znalost SQL'],
      ['## Profil recherché', '* Maîtrise de SQL'],
      ['## Wat bieden wij?', '* 25 vakantiedagen'],
      ['## Requisitos', '* Experiencia con SQL'],
      ['## Diferenciais', '* Kafka'],
      ['## Cosa offriamo', '* Buoni pasto'],
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(fc.sample(blocks, 8), { minLength: 2 }), (chosen) => {
        const languages = ['en', 'de', 'cs', 'fr', 'nl', 'es', 'pt', 'it'];
        for (const language of languages) {
          const zonesOf = (order: readonly string[][]) => {
            const source = posting(order.flat().join('\n'), language);
            // The pack is that of the page's language; detection sees too little text to differ.
            return structure(source)
              .lines.map(({ text, zone }) => `${text}: ${zone}`)
              .sort();
          };
          expect(zonesOf([...chosen].reverse())).toEqual(zonesOf(chosen));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('a paragraph about the company, wherever it stands, changes nothing that is asked', () => {
    const about = ['## About us', 'We are forty people in Ghent and we like Haskell.'];
    const asked = ['## Requirements', '* Java', '* SQL or Python', '* A degree in law'];
    const wished = ['## Nice to have', '* Kafka'];
    const told = (blocks: string[][]) => {
      const read = structure(posting(blocks.flat().join('\n')));
      const zones = read.lines.filter(({ bullet }) => bullet).map(({ text, zone }) => [text, zone]);
      return { zones: zones.sort(), gates: read.gates.map(({ kind, text }) => [kind, text]) };
    };
    const plain = told([asked, wished]);
    expect(told([about, asked, wished])).toEqual(plain);
    expect(told([asked, about, wished])).toEqual(plain);
    expect(told([wished, asked, about])).toEqual(plain);
  });

  it('ten thousand lines are read to the end', () => {
    const lines = Array.from({ length: 10_000 }, (_, i) => ({
      text: i % 50 === 0 ? 'Requirements' : `You must have ${i} Java or SQL, Docker is a plus`,
      bullet: i % 50 !== 0,
      heading: 'none' as const,
      depth: 1,
    }));
    const read = structure({ ...posting(''), lines });
    expect(read.lines).toHaveLength(10_000);
    expect(read.lines[9_999]?.zone).toBe('required');
  });
});
