import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileEntries } from '../../../src/core/recognition/compile-lexicon.ts';
import { FORM } from '../../../src/core/recognition/form-flags.ts';
import { allForms, type NamedEntry } from '../../../src/core/recognition/forms.ts';
import { loadLexicon, patternIn } from '../../../src/core/recognition/lexicon.ts';
import { slotOf } from '../../../src/core/recognition/slots.ts';
import { keyOf } from '../../../src/core/recognition/pattern.ts';
import { hashOf } from '../../../src/core/recognition/tokens.ts';

const word = fc.oneof(
  fc.constantFrom(
    'system',
    'policies',
    'box',
    'boxes',
    'Key',
    'C++',
    '.NET',
    'modelling',
    '機械',
    'é',
  ),
  fc.string({
    unit: fc.constantFrom('a', 'e', 's', 'y', 'x', 'B', '1', '+', '𠮷', 'ン'),
    maxLength: 6,
  }),
);
const name = fc
  .array(fc.tuple(word, fc.constantFrom(' ', '-', '/', '.', ' & ', ' – ')), {
    minLength: 1,
    maxLength: 4,
  })
  .map((words) => words.flat().slice(0, -1).join(''));
const names = fc.array(name, { maxLength: 5 });
const entry = fc
  .record({ name, names, risky: names, not: names, cues: names })
  .map((one): NamedEntry => ({
    ...one,
    id: one.name,
    kind: 'tool',
    credential: false,
    exact: one.risky.slice(0, 1),
  }));

/**
 * Every form of a key, as the matcher walks through them: two keys may share a slot, and the letters
 * decide.
 */
function formsAt(tables: ReturnType<typeof loadLexicon>['tables'], key: string): string[] {
  const found: string[] = [];
  let form = slotOf(tables, hashOf(key)) >> 1;
  while (form > 0) {
    const head = tables.records[form] ?? 0;
    const flags = head & 0xffff & ~(FORM.wide | FORM.last);
    const pattern = patternIn(tables.records, form);
    if (keyOf(pattern) === key) found.push(`${head >>> 16} ${flags} ${pattern}`);
    const each = head & FORM.wide ? 2 : 4;
    form = head & FORM.last ? 0 : form + 2 + Math.ceil((tables.records[form + 1] ?? 0) / each);
  }
  return found;
}

describe('a packed and expanded lexicon', () => {
  it('has every form of its entries, with what is known of each, and no other', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 4 }), (entries) => {
        const { tables } = loadLexicon(compileEntries(entries));
        const wanted = allForms(entries).map(({ concept, flags, pattern }) => ({
          pattern,
          line: `${concept} ${flags} ${pattern}`,
        }));
        const got = [...new Set(wanted.map((one) => keyOf(one.pattern)))].flatMap((key) =>
          formsAt(tables, key),
        );
        expect(got.sort()).toEqual(wanted.map((one) => one.line).sort());
      }),
      { numRuns: 150 },
    );
  });
});
