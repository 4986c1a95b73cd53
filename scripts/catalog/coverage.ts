import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, SHARED } from './files.ts';
import { foldName } from './fold-name.ts';
import type { KnownNames } from './known-names.ts';

/** Whether recognition finds any name in a short text (it knows plurals and versions). */
export type Recognises = (text: string) => boolean;

/** Rows of `frequent_skills.csv` with fewer sightings than this are not asked for. */
const SIGHTINGS = 20;

/** How much of a reference list the catalogue knows. */
export interface Coverage {
  list: string;
  rows: number;
  /** Rows that are no skills, by `scripts/catalog/not-skills.txt`. */
  notSkills: number;
  known: number;
  missing: string[];
}

/** Coverage of the reference lists; empty when the reference folder is absent. */
export function coverage(known: KnownNames, recognises: Recognises): Coverage[] {
  if (!existsSync(SHARED)) return [];
  const notSkills = readNotSkills();
  const frequent = csv(join(SHARED, 'skills', 'frequent_skills.csv'))
    .filter((row) => Number(row['total']) >= SIGHTINGS)
    .map((row) => ({
      name: row['name'] ?? '',
      owner:
        recognises(row['name'] ?? '') ||
        [row['name'] ?? '', ...variants(row['surface_variants'] ?? '')].some(
          (name) => known.ownerOf(name) !== null,
        ),
    }));
  const hot = csv(join(SHARED, 'skills', 'onet_hot_technologies.csv')).map((row) => ({
    name: row['example'] ?? '',
    owner: known.ownerOfProduct(row['example'] ?? '') !== null,
  }));
  return [
    count(`frequent skills, ${SIGHTINGS} sightings or more`, frequent, notSkills),
    count('hot technologies', hot, notSkills),
  ];
}

function count(
  list: string,
  rows: readonly { name: string; owner: boolean }[],
  notSkills: ReadonlySet<string>,
): Coverage {
  const asked = rows.filter((row) => row.owner || !notSkills.has(foldName(row.name)));
  return {
    list,
    rows: rows.length,
    notSkills: rows.length - asked.length,
    known: asked.filter((row) => row.owner).length,
    missing: asked.filter((row) => !row.owner).map((row) => row.name),
  };
}

/** `not-skills.txt`: a line "# reason" before the names it holds for, one a line. */
function readNotSkills(): ReadonlySet<string> {
  const text = readFileSync(join(ROOT, 'scripts', 'catalog', 'not-skills.txt'), 'utf8');
  return new Set(
    text
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('# '))
      .map(foldName),
  );
}

/** "Java (2435); JAVA (88)" → the spellings. */
function variants(text: string): string[] {
  return text.split(';').map((part) => part.replace(/\(\d+\)\s*$/, '').trim());
}

function csv(path: string): Record<string, string>[] {
  const [head = '', ...lines] = readFileSync(path, 'utf8').trim().split(/\r?\n/);
  const keys = cells(head);
  return lines.map((line) => {
    const values = cells(line);
    return Object.fromEntries(keys.map((key, index) => [key, values[index] ?? '']));
  });
}

function cells(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((match) =>
    (match[1] ?? match[2] ?? '').replaceAll('""', '"'),
  );
}
