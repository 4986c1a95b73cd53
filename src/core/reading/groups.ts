import type { LanguagePack } from './language-pack.ts';
import { has, words } from './patterns.ts';
import type { Stretch } from './sentences.ts';

/** How two neighbouring names are tied: `or`, `and`, a neutral list sign, or not at all. */
type Tie = 'or' | 'and' | 'comma' | 'slash' | null;

/** Words that may stand between two items of one list, besides the connective. */
const SLACK = { or: 5, comma: 3, and: 2, slash: 0 } as const;

/**
 * Finds the either/or lists in a sentence: "AWS, Azure or GCP", "one of", "such as A, B", "A, B or
 * similar". Answers the names of each (indexes into `names`, which must be in order of place).
 */
export function findGroups(
  sentence: string,
  names: readonly Stretch[],
  packs: readonly LanguagePack[],
): number[][] {
  const brackets = [...sentence.matchAll(/[([（][^()[\]（）]*[)\]）]/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const within = (name: Stretch, b: Stretch) => b.start < name.start && name.end < b.end;
  const levels = new Map<number, number[]>();
  names.forEach((name, i) => {
    const b = brackets.findIndex((bracket) => within(name, bracket));
    const list = levels.get(b);
    if (list) list.push(i);
    else levels.set(b, [i]);
  });
  const listed = announced(sentence, names, levels.get(-1) ?? [], packs);
  if (listed.length > 1)
    levels.set(
      -1,
      (levels.get(-1) ?? []).filter((i) => !listed.includes(i)),
    );
  const groups = [...levels.values()].flatMap((level) =>
    groupsOf(
      sentence,
      level.map((i) => names[i] ?? { start: 0, end: 0 }),
      packs,
    ).map((group) => group.map((k) => level[k] ?? 0)),
  );
  if (listed.length > 1) groups.push(listed);
  brackets.forEach((bracket, b) => {
    const inside = levels.get(b);
    if (inside && OR_FIRST.test(sentence.slice(bracket.start, bracket.start + 10))) {
      joinOutside(groups, inside, names, bracket);
    }
  });
  return groups;
}

/**
 * "One or more of the following: a, b, c": whatever else stands in the list, it is one choice. The
 * names outside brackets up to the end of the clause.
 */
function announced(
  sentence: string,
  names: readonly Stretch[],
  outside: readonly number[],
  packs: readonly LanguagePack[],
): number[] {
  for (const pack of packs) {
    for (const match of sentence.matchAll(words(pack.choice, pack.spaced))) {
      const rest = sentence.slice(match.index + match[0].length);
      const colon = /^[^.;:：(（]{0,60}[:：]/u.exec(rest)?.[0].length;
      if (colon === undefined) continue;
      const from = match.index + match[0].length + colon;
      const end = from + sentence.slice(from).search(/[;；]|[.!?。](?:\s|$)|$/u);
      return outside.filter((i) => {
        const name = names[i];
        return name !== undefined && from <= name.start && name.end <= end;
      });
    }
  }
  return [];
}

/** Brackets that open with "or": "Postgres (or MySQL)". */
const OR_FIRST = /^[([（]\s*(?:or|oder|ou|o|u|of|nebo|či|または)\b/iu;

/** Adds what stands in "(or …)" to the name right before the brackets, or to its list. */
function joinOutside(
  groups: number[][],
  inside: readonly number[],
  names: readonly Stretch[],
  bracket: Stretch,
): void {
  const before = names.findIndex(
    (name) => name.end <= bracket.start && bracket.start - name.end <= 2,
  );
  if (before < 0) return;
  const known = groups.find((group) => group.includes(before));
  const others = inside.filter((i) => !groups.some((group) => group.includes(i)));
  if (known) known.push(...others);
  else groups.push([before, ...others]);
}

/** The lists among names of one level: all inside the same brackets, or all outside any. */
function groupsOf(
  sentence: string,
  names: readonly Stretch[],
  packs: readonly LanguagePack[],
): number[][] {
  const groups: number[][] = [];
  let run: number[] = [];
  let ties: Tie[] = [];
  const close = () => {
    groups.push(...cutRun(sentence, names, run, ties, packs));
    run = [];
    ties = [];
  };
  names.forEach((name, i) => {
    const previous = run.length > 0 ? names[run[run.length - 1] ?? 0] : undefined;
    if (previous) {
      const tie = tieOf(sentence.slice(previous.end, name.start), packs);
      if (tie === null) close();
      else ties.push(tie);
    }
    run.push(i);
  });
  close();
  return groups.filter((group) => group.length > 1);
}

function tieOf(between: string, packs: readonly LanguagePack[]): Tie {
  if (between.length > 90) return null;
  // What stands in brackets behind an item belongs to it: "AWS (EC2, S3), Azure or GCP".
  const text = between
    .replace(/[([（][^()[\]（）]*[)\]）]/gu, ' ')
    .replace(/^[^(（[]*[)\]）]/u, ' ');
  if (/[;:.!?；：。()[\]（）•]|\s[-–—]\s/u.test(text)) return null;
  const spaced = packs.some((pack) => pack.spaced);
  const bare = (text.match(/[\p{L}\p{N}]+/gu) ?? []).length;
  const or = packs.some((pack) => has(words(pack.or, pack.spaced), text));
  // "testing tools, such as Keynote": what stands before is no part of the list.
  const opens = packs.some((pack) => has(words(pack.oneOf, pack.spaced), text));
  if (opens && !or && /[,，(:]/u.test(text)) return null;
  const and = packs.some((pack) => has(words(pack.and, pack.spaced), text));
  if (or) return bare - 1 <= SLACK.or ? 'or' : null;
  if (and) return bare - 1 <= SLACK.and ? 'and' : null;
  if (/^\s*[/|]\s*$/u.test(text)) return 'slash';
  if (/[,，、/]/u.test(text)) return bare <= SLACK.comma ? 'comma' : null;
  return !spaced && text.trim() === '' ? 'comma' : null;
}

function cutRun(
  sentence: string,
  names: readonly Stretch[],
  run: readonly number[],
  ties: readonly Tie[],
  packs: readonly LanguagePack[],
): number[][] {
  if (run.length < 2) return [];
  const first = names[run[0] ?? 0];
  const last = names[run[run.length - 1] ?? 0];
  if (!first || !last) return [];
  const before = sentence.slice(Math.max(0, first.start - 45), first.start);
  const after = sentence.slice(last.end, last.end + 45);
  const chosen = (source: (pack: LanguagePack) => string, text: string, edge: 'start' | 'end') =>
    packs.some((pack) => nearEdge(words(source(pack), pack.spaced), text, edge));
  const anyOf = chosen((pack) => pack.oneOf, before, 'end');
  const similar = chosen((pack) => pack.orSimilar, after, 'start');
  const slashes = ties.filter((tie) => tie === 'slash').length;
  // "AWS/Azure/GCP" is a choice; a pair such as HTML/CSS is not.
  if ((anyOf || similar) && !ties.includes('and')) return [[...run]];
  if (
    anyOf &&
    !ties.includes('or') &&
    ties.filter((tie) => tie === 'and').length === 1 &&
    ties[ties.length - 1] === 'and'
  ) {
    return [[...run]];
  }
  if (ties.length >= 2 && slashes === ties.length) return [[...run]];
  // "or" binds a list up to the nearest "and" on either side.
  const found: number[][] = [];
  let part: number[] = [run[0] ?? 0];
  let hasOr = false;
  for (const [k, tie] of ties.entries()) {
    const next = run[k + 1] ?? 0;
    // "AWS or Azure, Terraform or Pulumi": behind its "or" a list is complete.
    const endsList = tie === 'and' || (tie === 'comma' && hasOr);
    if (endsList) {
      if (hasOr) found.push(part);
      part = [next];
      hasOr = false;
    } else {
      part.push(next);
      if (tie === 'or') hasOr = true;
    }
  }
  const listed = part.length > 1 && ties[ties.length - 1] === 'comma';
  if (hasOr || (listed && endsInAChoice(sentence.slice(last.end), packs))) found.push(part);
  return found;
}

/** "or higher", "or willing to learn": these say more of the last item, and add none. */
const NO_ITEM =
  /^(?:an?|the|any|equivalent|not|if|higher|later|above|newer|better|more|greater|up|beyond|willing|able|at|höher|neuer|mehr|besser|supérieure?s?|plus|superior(?:es)?|más|maior|hoger|nieuwer|vyšší|novější)\b/iu;

/** Does the list go on behind its last known name to an "or": "support, marketing or consulting"? */
function endsInAChoice(after: string, packs: readonly LanguagePack[]): boolean {
  const rest = /^[^.;:()!?]*/u.exec(after)?.[0] ?? '';
  return packs.some((pack) => {
    const or = [...rest.matchAll(words(pack.or, pack.spaced))][0];
    if (!or) return false;
    const between = rest.slice(0, or.index);
    const item = rest.slice(or.index + or[0].length).trim();
    const short = between.split(',').every((one) => (one.match(/\p{L}+/gu)?.length ?? 0) <= 3);
    const open = between.trim() === '' || /^\s*,/u.test(between);
    return short && open && /^[\p{L} /-]{2,30}$/u.test(item) && !NO_ITEM.test(item);
  });
}

/** "Xero is essential, QuickBooks or Sage desirable": words of strength behind a comma part a list. */
export function partedByCue(
  sentence: string,
  group: readonly number[],
  names: readonly Stretch[],
  cues: readonly { cue: Stretch }[],
  packs: readonly LanguagePack[],
): number[][] {
  const parts: number[][] = [[]];
  group.forEach((index, n) => {
    const last = names[group[n - 1] ?? -1];
    const next = names[index];
    if (last && next) {
      const between = sentence.slice(last.end, next.start);
      const parted = cues.some(({ cue }) => cue.start >= last.end && cue.end <= next.start);
      const or = packs.some((pack) => has(words(pack.or, pack.spaced), between));
      if (parted && !or) parts.push([]);
    }
    parts.at(-1)?.push(index);
  });
  return parts.filter((part) => part.length > 1);
}

/** Does the pattern stand in the text, with at most three small words between it and the edge? */
function nearEdge(pattern: RegExp, text: string, edge: 'start' | 'end'): boolean {
  for (const match of text.matchAll(pattern)) {
    const rest =
      edge === 'end' ? text.slice(match.index + match[0].length) : text.slice(0, match.index);
    const joined = edge === 'end' ? rest : rest.replace(/\s[-–—]\s/gu, ' ');
    if (/[.;!?。；]|\s[-–—]\s(?=.*\p{L})/u.test(joined)) continue;
    if ((rest.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) <= (edge === 'end' ? 5 : 2)) return true;
  }
  return false;
}
