import { badgeInPng, badgeInSvg } from './baked.ts';
import { findBadges, isJwt, readBadge } from './badge.ts';
import { certificatePage } from './certificate-page.ts';
import { certificatesIn } from './document.ts';
import { type Draft, type Found, type Incoming, type SourceKind, tidy } from './draft.ts';
import { decoded } from './encoding.ts';
import { fromArchive } from './from-archive.ts';
import { get, parseJson } from './json.ts';
import { isLinkedInHeader, readLinkedIn } from './linkedin.ts';
import { isUsualHeader, withHeader } from './mapped-table.ts';
import { fromLinks, labelledLinks } from './pasted-links.ts';
import { pdfLines, type TallLine } from './pdf-lines.ts';
import { readPortal } from './portals.ts';
import { CAPS, refuse } from './refusal.ts';
import { parseRows, Table, tableOf } from './table.ts';
import { isArchive, isPdf, startsWith } from './text-of-file.ts';

/** A file, or a text that was pasted (then without a name). */
export interface Given {
  name: string;
  bytes: Uint8Array;
}

/** How JPEG, GIF and TIFF begin. */
const PICTURES = [
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x49, 0x49, 0x2a, 0],
  [0x4d, 0x4d, 0, 0x2a],
];
/** How the files of Office before 2007 begin, and Rich Text. */
const OLD_OFFICE = [
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x7b, 0x5c, 0x72, 0x74, 0x66],
];

/**
 * Recognise a file by what is in it, never by its name, and read it. Nothing is fetched and nothing
 * is stored.
 *
 * @throws ImportError with the reason why the whole file is refused
 */
export async function readFile({ name, bytes }: Given): Promise<Incoming> {
  if (bytes.length === 0) refuse('import-empty');
  if (bytes.length > CAPS.bytes) refuse('import-too-large');
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))
    return withOriginal(name, bytes, baked(badgeInPng(bytes)));
  // A photo or scan of a certificate: nothing in it can be read as text.
  if (PICTURES.some((magic) => startsWith(bytes, magic))) refuse('import-no-badge');
  if (OLD_OFFICE.some((magic) => startsWith(bytes, magic))) refuse('import-spreadsheet');
  if (isArchive(bytes)) return archived(bytes);
  if (isPdf(bytes)) return fromPdf(await pdfLines(bytes));
  return fromText(name, bytes);
}

async function fromText(name: string, bytes: Uint8Array): Promise<Incoming> {
  const { text: whole, western } = decoded(bytes);
  const text = whole.trim();
  if (text === '') refuse('import-empty');
  if (text.includes('\0')) refuse('import-not-text');
  // JSON and drawings are UTF-8 by their own rules: other bytes in them are damage.
  if (western && /^[{[<]/.test(text)) refuse('import-not-text');
  const labelled = labelledLinks(text);
  if (labelled) return incoming('link', labelled);
  if (text.startsWith('{') || text.startsWith('[')) return fromJson(name, bytes, text);
  if (text.startsWith('<')) {
    if (/^<(?:!DOCTYPE\s+)?html\b/i.test(text)) refuse('import-page');
    if (/<!DOCTYPE|<!ENTITY/i.test(text)) refuse('import-doctype');
    if (!/<(?:[\w-]+:)?svg\b/.test(text)) refuse('import-unknown');
    return withOriginal(name, bytes, baked(badgeInSvg(text)));
  }
  if (isJwt(text)) return withOriginal(name, bytes, badge(text));
  // A token that a mail program broke into lines.
  const unbroken = text.replace(/[\r\n]+/g, '');
  if (isJwt(unbroken)) return withOriginal(name, bytes, badge(unbroken));
  const words = text.split(/\s+/, CAPS.credentials + 1);
  if (words.every((word) => /^https?:/i.test(word)) || words.length === 1) return linked(words);
  return { ...fromTable(text), western };
}

/** A certificate of one page, or the certificates that a CV lists. */
function fromPdf(lines: readonly TallLine[]): Incoming {
  const page = certificatePage(lines);
  const drafts = page ? [page] : certificatesIn(lines.map(({ text }) => text));
  return incoming('document', { drafts, skipped: [] });
}

function incoming(source: SourceKind, { drafts, skipped }: Found): Incoming {
  if (drafts.length + skipped.length === 0) refuse('import-nothing');
  if (drafts.length > CAPS.rows) refuse('import-too-much-inside');
  const seen = new Set<string>();
  const kept: Draft[] = [];
  const all = [...skipped];
  for (const draft of drafts) {
    const print = JSON.stringify([
      draft.kind,
      draft.title,
      draft.issuer,
      draft.issued,
      draft.identifier,
      draft.link,
      draft.key,
    ]);
    if (seen.has(print)) all.push({ title: draft.title, reason: 'doubled' });
    else kept.push(draft);
    seen.add(print);
  }
  return { source, drafts: kept, skipped: all, originals: [], table: null, western: false };
}

function badge(value: unknown): Incoming {
  return incoming('badge', readBadge(value) ?? refuse('import-unknown'));
}

/** What was found in a picture: the badge itself, its signed form, or only its address. */
function baked(text: string): Incoming {
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  if (trimmed.startsWith('{') || trimmed.startsWith('[')) return badge(parseJson(trimmed));
  return isJwt(trimmed) ? badge(trimmed) : linked([trimmed]);
}

/** A digital credential keeps its bytes: re-written, its signature would not hold. */
async function withOriginal(name: string, bytes: Uint8Array, found: Incoming): Promise<Incoming> {
  if (found.drafts.length === 0) return found;
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  const sha256 = [...new Uint8Array(digest)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  return {
    ...found,
    drafts: found.drafts.map((draft) => ({ ...draft, original: sha256 })),
    originals: [{ sha256, name: tidy(name, 200), bytes }],
  };
}

async function fromJson(name: string, bytes: Uint8Array, text: string): Promise<Incoming> {
  const value = parseJson(text);
  if (get(value, 'format') === 'waymark-vault') refuse('import-vault');
  if (get(value, 'format') === 'waymark-encrypted-vault') refuse('import-encrypted-vault');
  const asBadge = readBadge(value);
  if (asBadge) {
    const found = incoming('badge', asBadge);
    // A wallet's backup holds private keys: its bytes are not kept.
    const secret = asBadge.skipped.some(({ reason }) => reason === 'private-key');
    return secret ? found : await withOriginal(name, bytes, found);
  }
  const portal = readPortal(value);
  if (portal) return incoming(portal.source, portal);
  const inside = findBadges(value) ?? refuse('import-unknown');
  return withOriginal(name, bytes, incoming('badge', inside));
}

async function archived(bytes: Uint8Array): Promise<Incoming> {
  const { source, originals, western, ...found } = await fromArchive(bytes, (name, member) =>
    // No archive in an archive, and no table: what is opened there has to be a badge.
    isArchive(member) || isPdf(member)
      ? refuse('import-nothing')
      : readFile({ name, bytes: member }),
  );
  return { ...incoming(source, found), originals, western };
}

function linked(texts: readonly string[]): Incoming {
  return incoming('link', fromLinks(texts));
}

function fromTable(text: string): Incoming {
  const rows = parseRows(text);
  const table = tableOf(rows, (row) => isLinkedInHeader(row) || isUsualHeader(row));
  if (!table) return refuse('import-nothing');
  const known = readLinkedIn(new Table(table));
  if (known) return incoming('linkedin-csv', known);
  if (table.header.length < 2 || table.rows.length === 0) return refuse('import-unknown');
  return {
    source: 'csv',
    drafts: [],
    skipped: [],
    originals: [],
    table: withHeader(table),
    western: false,
  };
}
