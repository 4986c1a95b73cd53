import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Zone } from '../../src/core/domain/reading.ts';
import { structure } from '../../src/core/reading/structure.ts';
import { plainLine, postingOf, seeded, SHARED, share } from './reading-lines.ts';

interface Row {
  id: string;
  text: string;
  spans: { start: number; end: number; type: 'responsibility' | 'required' | 'preferred' }[];
}

const ZONES = { responsibility: 'duties', required: 'required', preferred: 'preferred' } as const;

/** Real headings of the reference's list (section_headings.csv), sorted by hand by what they open. */
const HEADINGS: Readonly<Record<Row['spans'][number]['type'], readonly string[]>> = {
  responsibility:
    "Responsibilities|Primary responsibilities|Major responsibilities|Key responsibilities|Job responsibilities|What you'll do|What you will do|Responsibilities include|You will be responsible for|Your responsibilities|What you'll be doing|Duties|Your tasks|In this role you will|Primary duties and responsibilities|Duties and responsibilities|Position responsibilities|Role responsibilities|Essential functions|Role and responsibilities|Responsibility|Primary task and responsibilities|You will|In our team you will|Furthermore your key duties will be to".split(
      '|',
    ),
  required:
    "Minimum required skills|Requirements|Qualifications|Required skills|Required qualifications|Your skills|Our requirements|Basic qualifications|Qualifications required|Basic hiring criteria|Your profile|Must have|Required|Skills required|Job requirements|We expect|Skills and experience you will need|What we are looking for|Our expectations|Must have skills|Skills & requirements|Who we are looking for|Technical skills|The main requirements|Mandatory qualifications|What you'll bring|What you need|What you bring to the table|We expect from you|You come with|We expect from candidates|What we expect from you|Our ideal candidate|Required competences|Experience/skills required|Required experience and skills|Skills|Profile|About you|Knowledge/experience|Join us if|We are looking for a person who".split(
      '|',
    ),
  preferred:
    'Nice to have|Desired qualifications|Preferred|Preferred qualifications|Desired skills|Desired|Preferred skills|Good to have|Would be a plus|Nice to have skills|Skills desired|Desired skills and experience'.split(
      '|',
    ),
};

type Mode = 'as given' | 'reworded' | '1 in 5 removed' | 'one removed';

/**
 * Google's postings in sections, as bare lines: headings as given, each replaced by a random real
 * heading of its kind, each taken away with a chance of one in five, or one of the three taken away
 * from every posting.
 */
export function sections(errors: boolean): void {
  const file = join(SHARED, 'eval/dev/google_sections.jsonl');
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
  for (const mode of ['as given', 'reworded', '1 in 5 removed', 'one removed'] as const) {
    const random = seeded(20_261_124);
    let right = 0;
    let all = 0;
    const confused = new Map<string, number>();
    for (const row of rows) {
      const { lines, wanted } = laidOut(row, mode, random);
      const zones = structure(postingOf(lines.map(plainLine), 'en')).lines;
      wanted.forEach((want, i) => {
        if (want === null) return;
        all += 1;
        const got = zones[i]?.zone ?? 'none';
        if (got === want) right += 1;
        else {
          const key = `${want} read as ${got}`;
          confused.set(key, (confused.get(key) ?? 0) + 1);
          if (errors && all % 7 === 0) console.log(`  ${row.id} ${key}: ${lines[i]?.slice(0, 90)}`);
        }
      });
    }
    console.log(`sections, headings ${mode.padEnd(14)} ${share(right, all)}`);
    for (const [key, n] of [...confused].sort((a, b) => b[1] - a[1]).slice(0, 6)) {
      console.log(`    ${key}: ${n}`);
    }
  }
}

function laidOut(
  row: Row,
  mode: Mode,
  random: () => number,
): { lines: string[]; wanted: (Zone | null)[] } {
  const kinds = [...new Set(row.spans.map((span) => span.type))];
  const gone = mode === 'one removed' ? kinds[Math.floor(random() * kinds.length)] : undefined;
  const firsts = new Map(kinds.map((k) => [k, row.spans.find((s) => s.type === k)?.start ?? -1]));
  const lines: string[] = [];
  const wanted: (Zone | null)[] = [];
  let at = 0;
  for (const text of row.text.split('\n')) {
    const start = at;
    at += text.length + 1;
    if (text.trim() === '') continue;
    const span = row.spans.find((s) => s.start <= start && start < s.end);
    const next = kinds.find((kind) => firsts.get(kind) === at);
    if (!span && next !== undefined && text.trimEnd().endsWith(':')) {
      if (next === gone || (mode === '1 in 5 removed' && random() < 0.2)) continue;
      const choice = HEADINGS[next][Math.floor(random() * HEADINGS[next].length)];
      lines.push(mode === 'reworded' ? `${choice ?? text}:` : text);
      wanted.push(null);
      continue;
    }
    lines.push(text);
    wanted.push(span ? ZONES[span.type] : null);
  }
  return { lines, wanted };
}
