import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { interpret } from '../../src/core/reading/interpret.ts';
import { structure } from '../../src/core/reading/structure.ts';
import { plainLine, postingOf, SHARED, share } from './reading-lines.ts';

interface Row {
  id: string;
  text: string;
  labels: { start: number; end: number; text: string; label: string }[];
}

/** Strength in one line (`reqpref_inline`): names as labelled, so that reading alone is measured. */
export function inline(errors: boolean): void {
  const file = join(SHARED, 'eval/dev/reqpref_inline.jsonl');
  let right = 0;
  let all = 0;
  let quiet = 0;
  let none = 0;
  for (const text of readFileSync(file, 'utf8').trim().split('\n')) {
    const row = JSON.parse(text) as Row;
    const answers = interpret(
      structure(postingOf([plainLine(row.text)], 'en')),
      row.labels.map((label) => ({ line: 0, soft: false, key: label.text, ...label })),
    );
    row.labels.forEach((label, i) => {
      const answer = answers[i];
      const got = answer?.status === 'asked' ? answer.strength : (answer?.status ?? 'lost');
      if (label.label === 'none') {
        none += 1;
        if (got !== 'required' && got !== 'preferred') quiet += 1;
      } else {
        all += 1;
        if (got === label.label) right += 1;
        else if (errors) console.log(`  ${row.id} ${label.text}: ${got}, labelled ${label.label}`);
      }
    });
  }
  console.log(`strength in one line              ${share(right, all)}`);
  console.log(`  labelled "none", not asked      ${share(quiet, none)}`);
}
