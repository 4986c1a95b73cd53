import { describe, expect, it } from 'vitest';
import { csvOf, tsvOf } from '../../../src/entries/options/sections/boards/table-text.ts';

const TABLE = [
  ['Name', 'Named in'],
  ['=HYPERLINK("https://x.example")', '9'],
  ['C, C++ "and" C#', '-1+2'],
  ['tab\there', '@SUM(A1)'],
];

describe('the shopping list as a file', () => {
  it('is no formula to a spreadsheet, whatever a skill is called', () => {
    expect(csvOf(TABLE)).toBe(
      '\ufeff"Name","Named in"\r\n' +
        '"\'=HYPERLINK(""https://x.example"")","9"\r\n' +
        '"C, C++ ""and"" C#","\'-1+2"\r\n' +
        '"tab\there","\'@SUM(A1)"\r\n',
    );
  });

  it('keeps one row a line and one cell a column when it is pasted', () => {
    const lines = tsvOf(TABLE).trimEnd().split('\n');
    expect(lines.map((line) => line.split('\t').length)).toEqual([2, 2, 2, 2]);
    expect(lines[3]).toBe("tab here\t'@SUM(A1)");
  });
});
