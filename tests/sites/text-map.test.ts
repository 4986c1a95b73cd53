import { describe, expect, it } from 'vitest';
import { POSTING_LIMITS } from '../../src/core/domain/posting-limits.ts';
import { buildTextMap } from '../../src/features/annotate/text-map.ts';
import { notationOf } from './fixtures.ts';

function mapOf(html: string) {
  document.body.innerHTML = html;
  return buildTextMap([document.body]);
}
const linesOf = (html: string): string[] => mapOf(html).lines.map(notationOf);

/** The characters of the page that a stretch of a line leads back to. */
function pageText(html: string, line: number, start: number, end: number): string {
  const range = mapOf(html).range(line, start, end);
  if (range === null) return '(no range)';
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return live.toString();
}

describe('lines are cut where a person sees a break', () => {
  it.each([
    ['at list items', '<ul><li>C</li><li>Python</li></ul>', ['  - C', '  - Python']],
    ['at <br>', 'C<br>Python<br><br>Go', ['C', 'Python', 'Go']],
    [
      'at paragraphs and bare text',
      'Before<p>One</p><p>Two</p>after',
      ['Before', 'One', 'Two', 'after'],
    ],
    ['not at inline elements', '<p>Java<b>Script</b> and <i>SQL</i></p>', ['JavaScript and SQL']],
    ['between chips', '<span class="t">SQL</span><span class="t">Excel</span>', ['SQL', 'Excel']],
    [
      'not inside a word that two plain spans make',
      '<span>Java</span><span>Script</span>',
      ['JavaScript'],
    ],
    ['at line breaks of <pre>', '<pre>SQL\nExcel</pre>', ['SQL', 'Excel']],
    [
      'at line breaks that a class or style keeps',
      '<div class="whitespace-pre-line">SQL\nexcel</div><div style="white-space: pre-wrap">a\nb</div>',
      ['SQL', 'excel', 'a', 'b'],
    ],
    ['not at line breaks of the source', '<p>Two years\n   of SQL</p>', ['Two years of SQL']],
    [
      'where typed bullets betray a kept line break',
      '<div>Needed:\n• SQL\n• Excel\nBoth daily.</div>',
      ['Needed:', '- SQL', '- Excel', 'Both daily.'],
    ],
    [
      'at bullets that were flattened into one line',
      '<p>Needed: • SQL • Excel</p>',
      ['Needed:', '- SQL', '- Excel'],
    ],
    ['not at one dot between two facts', '<p>Leeds • Full-time</p>', ['Leeds • Full-time']],
    [
      'at table cells, which know their column',
      '<table><tr><th>Essential</th><th>Desirable</th></tr><tr><td>SQL</td><td>R</td></tr></table>',
      ['[0] # Essential', '[1] # Desirable', '[0] SQL', '[1] R'],
    ],
    ['at definition lists', '<dl><dt>Essential</dt><dd>SQL</dd></dl>', ['# Essential', 'SQL']],
  ])('%s', (_name, html, lines) => {
    expect(linesOf(html)).toEqual(lines);
  });
});

describe('a line says how the page presents it', () => {
  it('bullets typed as characters are bullets, and the character is not text', () => {
    expect(linesOf('<p>• SQL</p><p>- Excel</p><p>–&nbsp;R</p><p>✓ Git</p><p>・分析</p>')).toEqual([
      '- SQL',
      '- Excel',
      '- R',
      '- Git',
      '- 分析',
    ]);
    expect(linesOf('<p>-5 °C in the cold store</p><p>.NET</p><p>*</p><p>C++ / C#</p>')).toEqual([
      '-5 °C in the cold store',
      '.NET',
      '*',
      'C++ / C#',
    ]);
  });

  it('emoji before several lines are bullets, one before a heading is decoration', () => {
    expect(
      linesOf('<p>🚀 About us</p><p>We ship.</p><p>💪 SQL</p><p>💪🏼 Excel</p><p>Fine.</p>'),
    ).toEqual(['About us', 'We ship.', '- SQL', '- Excel', 'Fine.']);
    expect(
      linesOf('<p>💡 What you bring</p><p>🔹 SQL</p><p>🔹 Excel</p><p>🎁 A plus</p><p>🔹 R</p>'),
    ).toEqual(['What you bring', '- SQL', '- Excel', 'A plus', '- R']);
  });

  it('what a tab or an accordion shows when pressed is read, what is hidden for good is not', () => {
    expect(
      linesOf(
        '<div role="tabpanel" hidden>SQL</div><div role="tabpanel" style="display:none">R</div>' +
          '<div hidden="until-found">Git</div><p hidden>Gone</p>',
      ),
    ).toEqual(['SQL', 'R', 'Git']);
  });

  it('headings by tag, by role and by wholly bold text', () => {
    expect(
      linesOf(
        '<h3>One</h3><div role="heading">Two</div><p><strong>Three</strong>:</p><p><b>Not</b> four</p>' +
          '<strong>Five<br><br></strong><p style="font-weight:700">Six</p>',
      ),
    ).toEqual(['# One', '# Two', '! Three:', 'Not four', '! Five', '! Six']);
  });

  it('depth counts the lists around a line; only the first line of an item is its bullet', () => {
    expect(linesOf('<ul><li><p>A</p><p>B</p><ul><li>C</li></ul></li></ul><p>D</p>')).toEqual([
      '  - A',
      '  B',
      '    - C',
      'D',
    ]);
  });
});

describe('what nobody sees or reads is left out', () => {
  it('scripts, styles, templates, hidden elements, clipped copies and buttons', () => {
    expect(
      linesOf(
        '<script>x</script><style>y</style><template>z</template><noscript>n</noscript>' +
          '<p hidden>h</p><p style="display: none">d</p><button>… more</button><select><option>o</option></select>' +
          '<p><span aria-hidden="true">Chef</span><span class="visually-hidden">Chef</span></p>',
      ),
    ).toEqual(['Chef']);
  });

  it('and a menu that a control opens is no text, though it is written like an accordion', () => {
    const link = '<li><a href="#">Share on a network of your choice</a></li>';
    const accordion = '<button aria-expanded="false">Skills</button>';
    const text = `<div hidden>${'You know SQL and Python. '.repeat(3)}</div>`;
    expect(
      linesOf(
        `<p>C</p><button aria-expanded="false">Share</button><ul hidden>${link.repeat(3)}</ul>` +
          '<button aria-haspopup="menu" aria-expanded="false">Language</button>' +
          `<div hidden>${'German French Spanish '.repeat(3)}</div>${accordion}${text}`,
      ).map((line) => line.slice(0, 14)),
    ).toEqual(['C', 'Skills', 'You know SQL a']);
  });

  it('but an accordion keeps the heading that is a button', () => {
    expect(linesOf('<h3><button>Requirements</button></h3><div>SQL</div>')).toEqual([
      '# Requirements',
      'SQL',
    ]);
  });

  it('zero-width and soft characters vanish, every other space is one space', () => {
    expect(
      linesOf('<p>Java\u00adScript\u200b,\u00a0\u00a0 SQL\u3000\u2003and\ufeff R</p>'),
    ).toEqual(['JavaScript, SQL and R']);
  });
});

describe('the way back into the page', () => {
  it('leads to exactly the characters of a name, across elements and collapsed space', () => {
    const html = '<ul><li>•\u00a0Google\n   <b>Ana</b>lytics 4</li></ul>';
    expect(linesOf(html)).toEqual(['  - Google Analytics 4']);
    expect(pageText(html, 0, 0, 6)).toBe('Google');
    expect(pageText(html, 0, 7, 16)).toBe('Analytics');
    expect(pageText(html, 0, 17, 18)).toBe('4');
  });

  it('leads into the right part of a flattened list', () => {
    expect(pageText('<p>Needed: • SQL • Excel</p>', 2, 0, 5)).toBe('Excel');
  });

  it('is closed for nodes that left the page and for stretches outside a line', () => {
    const map = mapOf('<p>SQL and Excel</p>');
    expect(map.range(0, 0, 99)).toBeNull();
    expect(map.range(7, 0, 1)).toBeNull();
    expect(map.range(0, 2, 2)).toBeNull();
    document.body.innerHTML = '';
    expect(map.range(0, 0, 3)).toBeNull();
  });

  it('is closed when the text of a node was cut short', () => {
    const map = mapOf('<p>SQL and Excel</p>');
    const text = document.querySelector('p')?.firstChild as Text;
    text.data = 'SQL';
    expect(map.range(0, 8, 13)).toBeNull();
    expect(map.range(0, 0, 3)).not.toBeNull();
  });
});

describe('very large content', () => {
  it('a flat text is cut at spaces and nothing is lost', () => {
    const words = Array.from({ length: 12_000 }, (_, index) => `word${String(index)}`).join(' ');
    const map = mapOf(`<p>${words}</p>`);
    expect(map.lines.length).toBeGreaterThan(1);
    expect(map.lines.map(({ text }) => text).join(' ')).toBe(words);
    expect(map.truncated).toBe(false);
  });

  it('stops at the limits of a posting and says so', () => {
    const map = mapOf(`<ul>${'<li>SQL</li>'.repeat(POSTING_LIMITS.lines + 100)}</ul>`);
    expect(map.lines).toHaveLength(POSTING_LIMITS.lines);
    expect(map.truncated).toBe(true);
  });

  it('an element nested two thousand deep does not break it', () => {
    const root = document.createElement('div');
    let inner = root;
    for (let depth = 0; depth < 2_000; depth += 1) {
      inner = inner.appendChild(document.createElement('div'));
    }
    inner.textContent = 'SQL';
    expect(buildTextMap([root]).lines.map(notationOf)).toEqual(['SQL']);
  });
});
