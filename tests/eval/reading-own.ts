import { readFileSync } from 'node:fs';
import type { Line } from '../../src/core/domain/posting.ts';
import { interpret, type Interpretation, type NameSpan } from '../../src/core/reading/interpret.ts';
import { structure } from '../../src/core/reading/structure.ts';
import { postingOf, share } from './reading-lines.ts';

interface Want {
  status: string;
  choice: string | null;
  level: string | null;
}

interface OwnAd {
  id: string;
  language: string;
  lines: Line[];
  spans: NameSpan[];
  wants: Want[];
  gates: { line: number; kind: string; strength: string; waived: boolean }[];
}

const STATUS: Readonly<Record<string, string>> = {
  r: 'required',
  p: 'preferred',
  m: 'mentioned',
  n: 'negated',
  d: 'dropped',
};

/** Adverts written for this project (`data/own-ads.txt`): strength, choices, levels, gates. */
export function ownAds(errors: boolean): { strength: number; gates: number; levels: number } {
  const ads = parse(readFileSync(new URL('data/own-ads.txt', import.meta.url), 'utf8'));
  const sum = { names: 0, right: 0, choices: 0, whole: 0, levels: 0, deep: 0, gates: 0, found: 0 };
  let more = 0;
  for (const ad of ads) {
    const wrong = (text: string) => {
      if (errors) console.log(`  ${ad.id} ${text}`);
    };
    const read = structure(postingOf(ad.lines, ad.language));
    const answers = interpret(read, ad.spans);
    const choices = new Map<string, Set<string | null>>();
    ad.wants.forEach((want, i) => {
      const answer = answers[i];
      const key = ad.spans[i]?.key ?? '';
      if (!answer) return;
      const got = answer.status === 'asked' ? answer.strength : answer.status;
      sum.names += 1;
      if (got === want.status) sum.right += 1;
      else wrong(`${key}: ${got}, labelled ${want.status}`);
      if (want.choice !== null) {
        choices.set(want.choice, (choices.get(want.choice) ?? new Set()).add(answer.group));
      }
      if (want.level !== null) {
        sum.levels += 1;
        const level = levelOf(answer);
        if (level === want.level) sum.deep += 1;
        else wrong(`${key}: level ${level}, labelled ${want.level}`);
      }
    });
    for (const [choice, groups] of choices) {
      sum.choices += 1;
      if (groups.size === 1 && !groups.has(null)) sum.whole += 1;
      else wrong(`choice ${choice} not whole`);
    }
    const used = new Set<unknown>();
    for (const want of ad.gates) {
      sum.gates += 1;
      const here = read.gates.find(
        (gate) =>
          gate.line === want.line &&
          gate.kind === want.kind &&
          gate.strength === want.strength &&
          (gate.waived ?? false) === want.waived,
      );
      used.add(here);
      if (here) sum.found += 1;
      else wrong(`gate missed: ${want.kind} ${want.strength} in line ${want.line}`);
    }
    for (const gate of read.gates) {
      if (used.has(gate)) continue;
      more += 1;
      wrong(`gate not labelled: ${gate.kind} ${gate.strength}: ${gate.text}`);
    }
  }
  console.log(
    `${ads.length} adverts written here: strength`.padEnd(34) + share(sum.right, sum.names),
  );
  console.log('  choices whole'.padEnd(34) + share(sum.whole, sum.choices));
  console.log('  levels'.padEnd(34) + share(sum.deep, sum.levels));
  console.log('  gates'.padEnd(34) + `${share(sum.found, sum.gates)}, and ${more} not labelled`);
  return {
    strength: sum.right / sum.names,
    gates: sum.found / sum.gates,
    levels: sum.deep / sum.levels,
  };
}

function levelOf({ level }: Interpretation): string {
  return level.kind === 'years' ? `${level.years}y` : level.kind;
}

function parse(text: string): OwnAd[] {
  return text
    .split(/^= /m)
    .slice(1)
    .map((block) => {
      const [head = '', ...rest] = block.split('\n');
      const ad: OwnAd = {
        id: head.split(',')[0] ?? '',
        language: 'en',
        lines: [],
        spans: [],
        wants: [],
        gates: [],
      };
      for (const line of rest) addLine(ad, line.trim());
      return ad;
    });
}

function addLine(ad: OwnAd, line: string): void {
  if (line === '') return;
  if (line.startsWith('lang ')) {
    ad.language = line.slice(5);
    return;
  }
  if (line.startsWith('@')) {
    const [kind = '', strength = '', waived] = line.slice(1).split(' ');
    ad.gates.push({
      line: ad.lines.length - 1,
      kind,
      strength: STATUS[strength] ?? '',
      waived: waived === 'waived',
    });
    return;
  }
  const mark = /^(#{1,2}|\*|•) (.*)$/.exec(line);
  const sign = mark?.[1] ?? '';
  const marked = mark?.[2] ?? line;
  const number = ad.lines.length;
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(/\[([^\]]+)\]\{([rpmnd])(?::(\w+))?(?: (\w+))?\}/g)) {
    const [whole, name = '', status = '', choice, level] = match;
    text += marked.slice(from, match.index);
    ad.spans.push({
      line: number,
      start: text.length,
      end: text.length + name.length,
      key: name,
      soft: false,
    });
    ad.wants.push({ status: STATUS[status] ?? '', choice: choice ?? null, level: level ?? null });
    text += name;
    from = match.index + whole.length;
  }
  text += marked.slice(from);
  const bullet = sign === '*' || sign === '•';
  const heading = sign === '##' ? 'tag' : sign === '#' ? 'bold' : 'none';
  ad.lines.push({ text, bullet, heading, depth: bullet ? 1 : 0 });
}
