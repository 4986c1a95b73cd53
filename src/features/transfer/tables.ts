import type { VaultRecord } from '../../core/domain/vault.ts';

/** A file that is written for other programs. */
export interface WrittenFile {
  fileName: string;
  text: string;
  type: string;
}

/**
 * The records as a table. A cell that a spreadsheet would take for a formula gets an apostrophe in
 * front; the byte order mark tells Excel that it is UTF-8.
 */
export function recordsAsCsv(
  records: readonly VaultRecord[],
  kind: VaultRecord['kind'],
  today: string,
): WrittenFile {
  const rows = records.filter((record) => record.kind === kind).map(rowOf);
  const head = kind === 'credential' ? CREDENTIAL_COLUMNS : EXPERIENCE_COLUMNS;
  const lines = [head, ...rows].map((row) => row.map(cell).join(','));
  return {
    fileName: `waymark-${kind === 'credential' ? 'credentials' : 'experience'}-${today}.csv`,
    text: `\uFEFF${lines.join('\r\n')}\r\n`,
    type: 'text/csv',
  };
}

const CREDENTIAL_COLUMNS = [
  'Name',
  'Issuer',
  'Issued',
  'Valid until',
  'License Number',
  'Url',
  'Skills',
  'Note',
] as const;
const EXPERIENCE_COLUMNS = ['Name', 'Skills', 'Learned', 'Last used', 'Note'] as const;

function rowOf(record: VaultRecord): string[] {
  const skills = record.skills.map(({ name }) => name).join('; ');
  if (record.kind === 'experience') {
    const year = (value: number | null) => (value === null ? '' : String(value));
    return [record.title, skills, year(record.learned), year(record.lastUsed), record.note];
  }
  const { title, issuer, issued, expiry, identifier, link, note } = record;
  const until = expiry.kind === 'date' ? expiry.date : expiry.kind === 'never' ? 'never' : '';
  return [title, issuer, issued ?? '', until, identifier, link, skills, note];
}

function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The records as a JSON Resume (schema 1.0.0); what it has no field for goes into further keys. */
export function recordsAsJsonResume(records: readonly VaultRecord[], today: string): WrittenFile {
  const certificates = [];
  const skills = [];
  for (const record of records) {
    if (record.kind === 'experience') {
      skills.push({ name: record.title, keywords: record.skills.map(({ name }) => name) });
      continue;
    }
    const { title, issuer, issued, expiry, identifier, link } = record;
    certificates.push({
      name: title,
      ...(issued !== null && { date: issued }),
      ...(issuer !== '' && { issuer }),
      ...(link !== '' && { url: link }),
      ...(expiry.kind === 'date' && { expires: expiry.date }),
      ...(identifier !== '' && { identifier }),
    });
  }
  const resume = {
    $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
    basics: {},
    certificates,
    skills,
  };
  return {
    fileName: `waymark-resume-${today}.json`,
    text: `${JSON.stringify(resume, null, 2)}\n`,
    type: 'application/json',
  };
}
