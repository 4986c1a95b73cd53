import { linkFacts, safeLink } from './cert-link.ts';
import { expiryFrom, partialDate } from './dates.ts';
import {
  type Draft,
  emptyDraft,
  type Found,
  type Skipped,
  tidy,
  type UnknownTable,
} from './draft.ts';
import { guessMapping, readMapped } from './mapped-table.ts';
import { plain, Table } from './table.ts';

interface Kind {
  /** Members of LinkedIn's archive that may be opened: never messages or other people. */
  file: RegExp;
  columns: readonly string[];
  read: (table: Table, row: readonly string[]) => Draft | Skipped;
}

const KINDS: readonly Kind[] = [
  {
    file: /(^|\/)certifications\.csv$/i,
    columns: ['Name', 'Authority', 'Started On'],
    read: certification,
  },
  {
    file: /(^|\/)learning\.csv$/i,
    columns: ['Content Title', 'Content Completed At (if completed)'],
    read: course,
  },
  {
    file: /(^|\/)positions\.csv$/i,
    columns: ['Company Name', 'Title', 'Started On'],
    read: position,
  },
  { file: /(^|\/)education\.csv$/i, columns: ['School Name', 'Degree Name'], read: degree },
  { file: /(^|\/)skills\.csv$/i, columns: ['Name'], read: skill },
];

/** Whether a row is the header of one of LinkedIn's tables. */
export function isLinkedInHeader(row: readonly string[]): boolean {
  const names = row.map(plain);
  // One single column called "Name" is a list of skills; with others it may be anything.
  return KINDS.some(({ columns, read }) =>
    read === skill
      ? names.length === 1 && names[0] === 'name'
      : columns.every((column) => names.includes(plain(column))),
  );
}

/** Whether a member of an archive may be opened at all. */
export function isLinkedInMember(path: string): boolean {
  return KINDS.some(({ file }) => file.test(path));
}

/** The entries of one of LinkedIn's tables; `null` when it is none of those that are read. */
export function readLinkedIn(table: Table): Found | null {
  const kind = KINDS.find(({ columns, read }) =>
    read === skill ? table.header.length === 1 && table.has('Name') : table.has(...columns),
  );
  if (!kind) return null;
  const found: Found = { drafts: [], skipped: [] };
  for (const row of table.rows) {
    const entry = kind.read(table, row);
    if ('reason' in entry) found.skipped.push(entry);
    else found.drafts.push(entry);
  }
  return found;
}

/**
 * A member of LinkedIn's archive whose columns are named in another language, as after a spreadsheet
 * re-saved it: what it is, its file name says. `null` when the columns cannot be told.
 */
export function readRenamed(path: string, table: UnknownTable): Found | null {
  const read = KINDS.find(({ file }) => file.test(path))?.read;
  if (read === skill && table.header.length === 1)
    return readLinkedIn(new Table({ header: ['Name'], rows: table.rows }));
  if (read !== certification) return null;
  const mapping = guessMapping(table.header, table.rows);
  return mapping.title === undefined ? null : readMapped(table, mapping);
}

function certification(table: Table, row: readonly string[]): Draft | Skipped {
  const title = tidy(table.cell(row, 'Name'), 300);
  if (title === '') return { title: tidy(row.join(', '), 80), reason: 'no-title' };
  const number = tidy(table.cell(row, 'License Number'), 300);
  const asLink = /^(https?:\/\/|www\.)/i.test(number) ? safeLink(number) : '';
  const link = safeLink(table.cell(row, 'Url')) || asLink;
  return {
    ...emptyDraft(title),
    issuer: tidy(table.cell(row, 'Authority'), 200),
    issued: partialDate(table.cell(row, 'Started On')),
    expiry: expiryFrom(table.cell(row, 'Finished On')),
    identifier: asLink === '' ? number : (linkFacts(asLink)?.code ?? ''),
    link,
  };
}

function skill(table: Table, row: readonly string[]): Draft | Skipped {
  const title = tidy(table.cell(row, 'Name'), 200);
  if (title === '') return { title: '', reason: 'no-title' };
  return { ...emptyDraft(title), kind: 'experience', texts: [{ field: 'skills', text: title }] };
}

function course(table: Table, row: readonly string[]): Draft | Skipped {
  const title = tidy(table.cell(row, 'Content Title'), 300);
  const completed = partialDate(table.cell(row, 'Content Completed At (if completed)'));
  if (title === '') return { title, reason: 'no-title' };
  if (completed === null) return { title, reason: 'not-earned' };
  const draft = emptyDraft(title);
  const about = tidy(table.cell(row, 'Content Description'), 2000);
  if (about !== '') draft.texts.push({ field: 'description', text: about });
  return { ...draft, issuer: 'LinkedIn Learning', issued: completed };
}

function position(table: Table, row: readonly string[]): Draft | Skipped {
  const role = tidy(table.cell(row, 'Title'), 200);
  if (role === '') return { title: tidy(table.cell(row, 'Company Name'), 80), reason: 'no-title' };
  const company = tidy(table.cell(row, 'Company Name'), 90);
  const draft = emptyDraft(company === '' ? role : `${role}, ${company}`);
  const about = tidy(table.cell(row, 'Description'), 4000);
  if (about !== '') draft.texts.push({ field: 'description', text: about });
  return {
    ...draft,
    kind: 'experience',
    learned: yearOf(table.cell(row, 'Started On')),
    lastUsed: yearOf(table.cell(row, 'Finished On')),
  };
}

function degree(table: Table, row: readonly string[]): Draft | Skipped {
  const school = tidy(table.cell(row, 'School Name'), 200);
  const title = tidy(table.cell(row, 'Degree Name'), 300) || school;
  if (title === '') return { title, reason: 'no-title' };
  const draft = emptyDraft(title);
  const about = tidy(table.cell(row, 'Notes'), 2000);
  if (about !== '') draft.texts.push({ field: 'description', text: about });
  const end = partialDate(table.cell(row, 'End Date'));
  return { ...draft, issuer: school, issued: end, expiry: { kind: 'never' } };
}

function yearOf(text: string): number | null {
  const date = partialDate(text);
  return date === null ? null : Number(date.slice(0, 4));
}
