import { describe, expect, it } from 'vitest';
import {
  decoded,
  postingOfPage,
  textOfPosting,
} from '../../../src/entries/options/sections/boards/saved-page.ts';
import { postingFromText } from '../../../src/features/sites/pasted.ts';
import { fixtures, notationOf } from '../../sites/fixtures.ts';

const read = fixtures().filter(({ expected }) => expected.none === undefined);

/** As browsers save it: with a note of where the page came from. */
const saved = (html: string, url: string) => `<!-- saved from url=(0042)${url} -->\n${html}`;

describe('a saved page that is dropped on a role', () => {
  it.each(read)('$name is read as it is when it is open', ({ html, expected }) => {
    const { board, jobId, title, company, lines } = postingOfPage(saved(html, expected.url));
    expect({ board, jobId, title, company, lines: lines.map(notationOf) }).toEqual({
      board: expected.board,
      jobId: expected.jobId,
      title: expected.title,
      company: expected.company,
      lines: expected.lines,
    });
  });

  it('is read as plain text where no reader finds a listing, without its scripts and menus', () => {
    const posting = postingOfPage(`<!doctype html><body><nav>Home</nav>
      <script>var Fortran = 1;</script><main><p>We need somebody.</p><ul><li>SQL</li></ul></main>`);
    expect(posting.board).toBe('pasted');
    expect(textOfPosting(posting)).toBe('We need somebody.\n• SQL');
  });

  it('does not keep an address that it does not tell', () => {
    const [guest] = read.filter(({ name }) => name === 'linkedin/guest');
    const page = postingOfPage(guest?.html ?? '');
    expect(page.url).not.toContain('invalid');
  });

  it('shows lines that read the same when they are pasted', () => {
    for (const { html, expected } of read) {
      const { lines } = postingOfPage(saved(html, expected.url));
      const text = textOfPosting({ ...postingFromText(''), lines });
      const again = postingFromText(text);
      const whole = [
        ...(again.title === null ? [] : [again.title]),
        ...again.lines.map((l) => l.text),
      ];
      expect(whole.join(' ').length).toBeGreaterThan(
        lines.map((line) => line.text).join(' ').length * 0.98,
      );
    }
  });

  it('is decoded as it says, else as UTF-8 or what old pages are in', () => {
    const latin = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
    expect(decoded(new TextEncoder().encode('Öl, 日本'))).toBe('Öl, 日本');
    expect(decoded(latin('<meta charset="iso-8859-2">\xb1'))).toContain('ą');
    expect(decoded(latin('caf\xe9'))).toBe('café');
    expect(decoded(latin('<meta charset="nonsense">\xe9'))).toContain('é');
  });
});
