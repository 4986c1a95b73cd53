import { describe, expect, it } from 'vitest';
import { parseLenient } from '../../src/features/sites/json-repair.ts';

describe('JSON of a page', () => {
  it.each([
    ['sound', '{"a":"b\\u00e9"}', { a: 'bé' }],
    [
      'with raw line breaks and tabs in a string',
      '{"a":"one\ntwo\tthree\r"}',
      { a: 'one\ntwo\tthree\r' },
    ],
    ['with escapes JSON does not know', '{"a":"C\\# and \\x \\u12"}', { a: 'C\\# and \\x \\u12' }],
    ['with trailing commas', '{"a":[1,2,],}', { a: [1, 2] }],
    ['in CDATA', '//<![CDATA[\n{"a":1}\n//]]>', { a: 1 }],
    ['in a comment', '<!-- {"a":1} -->', { a: 1 }],
    ['with a semicolon', '{"a":1};', { a: 1 }],
  ])('%s is parsed', (_name, text, value) => {
    expect(parseLenient(text)).toEqual(value);
  });

  it.each([
    ['unterminated', '{"a":"b'],
    ['empty', ''],
    ['not JSON', 'window.x = 1'],
  ])('%s is given up, not guessed', (_name, text) => {
    expect(parseLenient(text)).toBeUndefined();
  });
});
