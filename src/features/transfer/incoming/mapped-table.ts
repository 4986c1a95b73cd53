import { safeLink } from './cert-link.ts';
import { expiryFrom, partialDate } from './dates.ts';
import { emptyDraft, tidy, type UnknownTable } from './draft.ts';
import type { Found } from './linkedin.ts';
import { plain } from './table.ts';

/** What a column of a person's own table can mean. */
export const COLUMN_MEANINGS = [
  'title',
  'issuer',
  'issued',
  'expiry',
  'identifier',
  'link',
  'skills',
] as const;
export type ColumnMeaning = (typeof COLUMN_MEANINGS)[number];

/** Index of the column for each meaning that has one. */
export type Mapping = Partial<Record<ColumnMeaning, number>>;

const USUAL: Record<ColumnMeaning, RegExp> = {
  title:
    /^(title|name|certificate|certification|credential|course|badge|(certificate|certification|credential|course|badge) (name|title)|titel|zertifikat)$/,
  issuer:
    /^(issuer|issued by|authority|organi[sz]ation|provider|issuing organi[sz]ation|vendor|school|institution|aussteller)$/,
  issued:
    /^(issued|issue date|issued on|date issued|date|date earned|earned|completed|completion date|completed on|date completed|awarded|started on|datum)$/,
  expiry:
    /^(expir\w*|expiry date|expiration date|expires on|valid until|valid to|finished on|renewal date|gültig bis)$/,
  identifier:
    /^(id|number|code|licen[cs]e( number| no)?|credential id|certificate (id|number|no)|certification number|badge id)$/,
  link: /^(url|link|credential url|certificate url|badge url|verification( url| link)?|address)$/,
  skills: /^(skills?|tags?|keywords?|topics?)$/,
};

/** What the columns seem to mean by their names; the person may say otherwise. */
export function guessMapping(header: readonly string[]): Mapping {
  const mapping: Mapping = {};
  for (const meaning of COLUMN_MEANINGS) {
    const index = header.findIndex((name) => USUAL[meaning].test(plain(name)));
    if (index >= 0) mapping[meaning] = index;
  }
  return mapping;
}

/** The rows of a table, read as the person explained its columns. */
export function readMapped({ rows }: UnknownTable, mapping: Mapping): Found {
  const found: Found = { drafts: [], skipped: [] };
  for (const row of rows) {
    const cell = (meaning: ColumnMeaning): string => {
      const index = mapping[meaning];
      return index === undefined ? '' : (row[index] ?? '');
    };
    const title = tidy(cell('title'), 300);
    if (title === '') {
      found.skipped.push({ title: tidy(row.join(', '), 80), reason: 'no-title' });
      continue;
    }
    const draft = emptyDraft(title);
    for (const part of cell('skills').split(/[;|\n]|,\s/)) {
      const text = tidy(part, 200);
      if (text !== '') draft.texts.push({ field: 'skills', text });
    }
    found.drafts.push({
      ...draft,
      issuer: tidy(cell('issuer'), 200),
      issued: partialDate(cell('issued')),
      expiry: expiryFrom(cell('expiry')),
      identifier: tidy(cell('identifier'), 300),
      link: safeLink(cell('link')),
    });
  }
  return found;
}
