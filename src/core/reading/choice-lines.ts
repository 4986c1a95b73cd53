import { has, words } from './patterns.ts';
import type { Structure, StructuredLine } from './structure.ts';

/**
 * Lists under "at least one of the following:". Each of their items is one of the same choice;
 * answers the group of every such line.
 */
export function choiceLines(posting: Structure): Map<number, string> {
  const choices = new Map<number, string>();
  let group: string | null = null;
  let opened: StructuredLine | null = null;
  posting.lines.forEach((line, i) => {
    const opens =
      /[:：]\s*$/u.test(line.plain) &&
      line.text.length < 160 &&
      posting.packs.some((pack) => has(words(pack.choice, pack.spaced), line.plain));
    if (opens) {
      group = `g${i}`;
      opened = line;
    } else if (group !== null && line.bullet && !line.heading && isBelow(line, opened)) {
      choices.set(i, group);
    } else {
      group = null;
    }
  });
  return choices;
}

function isBelow(line: StructuredLine, opened: StructuredLine | null): boolean {
  return opened === null || !opened.bullet || line.depth > opened.depth;
}
