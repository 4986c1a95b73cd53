import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSavedPage } from '../../scripts/lib/read-file.ts';
import { interpret, type NameSpan } from '../../src/core/reading/interpret.ts';
import { structure, type Structure } from '../../src/core/reading/structure.ts';
import { SHARED, share } from './reading-lines.ts';

interface Asked {
  skill: string;
  accept?: string[];
  surface: string;
  soft?: boolean;
}

interface Gold {
  url: string;
  required: Asked[];
  preferred: Asked[];
  mentioned: Asked[];
  oneOf: string[][];
  negated: string[];
  formal: { kind: string; text: string }[];
}

const RANK: Readonly<Record<string, number>> = {
  required: 3,
  preferred: 2,
  mentioned: 1,
  negated: 0,
  dropped: -1,
};

/** Labelled listings, with the labelled names given: reading is measured, not recognition. */
export function ads(errors: boolean): void {
  const folder = join(SHARED, 'eval/ads');
  const sum = {
    right: 0,
    all: 0,
    gates: 0,
    allGates: 0,
    shown: 0,
    negated: 0,
    groups: 0,
    allGroups: 0,
  };
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()) {
    const gold = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Gold;
    const page = readSavedPage(join(folder, name.replace('.json', '.html')), gold.url);
    if (page.kind === 'none') {
      console.log(`  ${name}: no posting found on the page`);
      continue;
    }
    const read = structure(page.posting);
    const wrong = (text: string) => {
      if (errors) console.log(`  ${name} ${text}`);
    };
    const answers = judge(read, gold);
    for (const [key, { want, got }] of answers) {
      if (want === 'negated') {
        sum.negated += 1;
        if (got === 'negated' || got === 'dropped') continue;
        sum.shown += 1;
        wrong(`${key}: shown as ${got}, labelled not needed`);
      } else {
        sum.all += 1;
        if (got === want) sum.right += 1;
        else wrong(`${key}: ${got}, labelled ${want}`);
      }
    }
    for (const members of gold.oneOf) {
      sum.allGroups += 1;
      const sets = members.map((member) => answers.get(member)?.groups ?? new Set<string>());
      const shared = [...(sets[0] ?? [])].some((group) => sets.every((set) => set.has(group)));
      if (shared) sum.groups += 1;
      else wrong(`not one group: ${members.join(' | ')}`);
    }
    for (const gate of gold.formal) {
      sum.allGates += 1;
      if (found(read, gate)) sum.gates += 1;
      else wrong(`gate not found: ${gate.kind} ${gate.text}`);
    }
  }
  console.log(`listings: strength                ${share(sum.right, sum.all)}`);
  console.log(`  negated, wrongly shown          ${share(sum.shown, sum.negated)}`);
  console.log(`  gates found                     ${share(sum.gates, sum.allGates)}`);
  console.log(`  either/or groups found whole    ${share(sum.groups, sum.allGroups)}`);
}

/** A surface may hold a whole list ("Pulumi or Terraform"); the name inside it is what stands there. */
function nameIn(asked: Asked): string {
  const names = [asked.skill, ...(asked.accept ?? []), ...asked.skill.split(' ').slice(-1)];
  return names.find((name) => name.length > 0 && asked.surface.includes(name)) ?? asked.surface;
}

interface Answer {
  want: string;
  got: string;
  groups: Set<string>;
}

/** Every labelled surface wherever it stands; the strongest place decides, as in a reading. */
function judge(read: Structure, gold: Gold): Map<string, Answer> {
  const spans: (NameSpan & { want: string })[] = [];
  const place = (surface: string, key: string, want: string, soft: boolean) => {
    read.lines.forEach((line, i) => {
      for (let at = line.text.indexOf(surface); at >= 0; at = line.text.indexOf(surface, at + 1)) {
        const around = (line.text[at - 1] ?? ' ') + (line.text[at + surface.length] ?? ' ');
        if (/[a-z]/i.test(around) && /^[a-z]/i.test(surface)) continue;
        spans.push({ line: i, start: at, end: at + surface.length, key, soft, want });
      }
    });
  };
  for (const want of ['required', 'preferred', 'mentioned'] as const) {
    for (const asked of gold[want]) place(nameIn(asked), asked.skill, want, asked.soft === true);
  }
  for (const name of gold.negated) place(name, `not ${name}`, 'negated', false);
  const answers = new Map<string, Answer>();
  interpret(read, spans).forEach((meaning, i) => {
    const span = spans[i];
    if (!span) return;
    const got = meaning.status === 'asked' ? meaning.strength : meaning.status;
    const known = answers.get(span.key);
    const answer = known ?? { want: span.want, got, groups: new Set<string>() };
    if ((RANK[got] ?? -1) > (RANK[answer.got] ?? -1)) answer.got = got;
    if (meaning.group !== null) answer.groups.add(meaning.group);
    answers.set(span.key, answer);
  });
  return answers;
}

function found(read: Structure, gate: { kind: string; text: string }): boolean {
  const wanted = tokens(gate.text);
  return read.gates.some((seen) => {
    if (seen.kind !== gate.kind) return false;
    const got = new Set(tokens(seen.text));
    return wanted.filter((token) => got.has(token)).length >= Math.ceil(wanted.length / 2);
  });
}

function tokens(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}+#]+/gu) ?? []
  );
}
