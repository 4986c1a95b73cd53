import '../../scripts/lib/older-node.ts';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Incoming } from '../../src/features/transfer/incoming/draft.ts';
import { readFile } from '../../src/features/transfer/incoming/read-file.ts';

interface Vector {
  file: string;
  expect: string | Record<string, unknown>;
}

/** What Waymark writes for calendars; nothing to bring in. */
const NOT_AN_IMPORT = /^imports\/exports\/.*\.ics$/;

/** `npm run eval -- imports [DIR]`: every file of a folder with an ACCEPTANCE.json. */
export async function run([dir = '../shared/badges']: string[]): Promise<number> {
  const list = join(dir, 'ACCEPTANCE.json');
  if (!existsSync(list)) {
    console.log(`skipped: ${list} is not there`);
    return 0;
  }
  const { vectors } = JSON.parse(readFileSync(list, 'utf8')) as { vectors: Vector[] };
  let right = 0;
  const rows = vectors.filter(({ file }) => !NOT_AN_IMPORT.test(file));
  for (const { file, expect } of rows) {
    const bytes = new Uint8Array(readFileSync(join(dir, file)));
    // Its own time, so that what else the machine does is not counted against a file.
    const started = process.cpuUsage();
    const found = await readFile({ name: basename(file), bytes }).catch(
      (error: unknown) => (error as { code: string }).code,
    );
    const { user, system } = process.cpuUsage(started);
    const slow = user + system > 2_000_000;
    const wrong = slow ? 'took more than 2 s' : verdict(found, expect);
    if (wrong === null) right += 1;
    else console.log(`${file}: ${wrong}`);
  }
  console.log(`imports: ${right} of ${rows.length} files as expected`);
  return right === rows.length ? 0 : 1;
}

/** What is wrong, or `null`. */
function verdict(found: Incoming | string, expect: Vector['expect']): string | null {
  if (typeof expect === 'string') {
    // Verdicts on signatures are for later; here a badge has to be taken, or refused, whole.
    if (expect === 'NO_BADGE') return found === 'import-no-badge' ? null : 'a badge in a picture';
    if (typeof found === 'string') return `refused: ${found}`;
    return found.drafts.length > 0 && found.originals.length > 0 ? null : 'nothing taken';
  }
  if (typeof found === 'string') return `refused: ${found}`;
  const skills = found.drafts.flatMap(({ texts }) =>
    texts.filter(({ field }) => field === 'skills'),
  );
  const counts: Record<string, number> = {
    rows: found.drafts.length,
    completed: found.drafts.length,
    badges: found.drafts.length,
    certs: found.drafts.filter(({ kind }) => kind === 'credential').length,
    skills: skills.length,
  };
  for (const [key, value] of Object.entries(expect)) {
    if (key in counts && counts[key] !== value)
      return `${key}: ${counts[key]}, not ${String(value)}`;
  }
  return null;
}
