import Mark from 'mark.js';
import type { Contender } from './matchers.ts';
import { measure } from './measure.ts';

/** mark.js overflows the stack when it gets more terms at once. */
const LOT = 500;

/** mark.js' `mark()`: what it finds it also wraps, and what it wrapped it takes out again. */
function markJs(names: readonly string[]): Contender {
  return {
    name: 'mark.js, mark()',
    most: 10_000,
    once: true,
    run(lines) {
      const body = document.createElement('div');
      body.append(
        ...lines.map((line) => {
          const paragraph = document.createElement('p');
          paragraph.textContent = line;
          return paragraph;
        }),
      );
      document.body.append(body);
      let found = 0;
      for (let i = 0; i < names.length; i += LOT) {
        new Mark(body).mark(names.slice(i, i + LOT), {
          separateWordSearch: false,
          accuracy: { value: 'exactly', limiters: ['(', ')', '.', ','] },
          done: (total) => {
            found += total;
          },
        });
      }
      body.remove();
      return found;
    },
  };
}

/** The bench in a page: as in Node, and mark.js beside it, which needs a document. */
export function run(say: (line: string) => void, names: readonly string[]): void {
  measure(say, names, [markJs]);
}
