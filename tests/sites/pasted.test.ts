import { describe, expect, it } from 'vitest';
import { POSTING_LIMITS } from '../../src/core/domain/posting-limits.ts';
import { postingFromText } from '../../src/features/sites/pasted.ts';
import { notationOf } from './fixtures.ts';

describe('pasted text', () => {
  it('becomes lines with bullets, and a short first line is the title', () => {
    const posting = postingFromText(
      'Data Analyst\r\n\r\nWe are six people and a cat.\n\nRequirements:\n• SQL\n  - Excel\n✓ R\n-----\n**Nice to have**\n* Python',
    );
    expect(posting.title).toBe('Data Analyst');
    expect(posting.board).toBe('pasted');
    expect(posting.lines.map(notationOf)).toEqual([
      'We are six people and a cat.',
      'Requirements:',
      '- SQL',
      '- Excel',
      '- R',
      '! Nice to have',
      '- Python',
    ]);
  });

  it.each([
    ['a sentence', 'We are looking for a nurse.\nSQL'],
    ['a heading', 'Requirements:\nSQL'],
    ['a bullet', '- SQL\n- Excel'],
    ['all there is', 'SQL'],
  ])('%s in the first line is no title', (_name, text) => {
    const posting = postingFromText(text);
    expect(posting.title).toBeNull();
    expect(posting.lines.length).toBe(text.split('\n').length);
  });

  it('a list without line breaks is cut at its bullets', () => {
    expect(postingFromText('You need: • SQL • Excel • R').lines.map(notationOf)).toEqual([
      'You need:',
      '- SQL',
      '- Excel',
      '- R',
    ]);
  });

  it('nothing at all gives no lines', () => {
    expect(postingFromText(' \n\u200b\n').lines).toEqual([]);
  });

  it('a huge text in one line is read up to the limits of a posting, nothing lost before', () => {
    const { lines } = postingFromText('word '.repeat(400_000));
    const letters = lines.reduce((sum, line) => sum + line.text.length + 1, 0);
    expect(letters).toBe(POSTING_LIMITS.totalChars);
    expect(lines.every((line) => line.text.length <= POSTING_LIMITS.lineChars)).toBe(true);
  });

  it.each(['Requirements', 'What you bring', 'Anforderungen'])(
    'does not take a section heading for the title: %s',
    (heading) => {
      const posting = postingFromText(`${heading}\nPython and SQL\nGit, used daily`);
      expect(posting.title).toBeNull();
      expect(posting.lines[0]?.text).toBe(heading);
    },
  );

  it('knows a heading by part of its words when a list follows', () => {
    expect(postingFromText('Compétences requises\n- Python\n- SQL').title).toBeNull();
    expect(postingFromText('Data Analyst\n- Python\n- SQL').title).toBe('Data Analyst');
  });
});
