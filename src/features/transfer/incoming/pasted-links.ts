import { linkFacts, safeLink } from './cert-link.ts';
import { type Draft, emptyDraft, type Found, tidy } from './draft.ts';
import { CAPS, refuse } from './refusal.ts';
import { parseRows } from './table.ts';

/** Addresses of certificates: the provider and the code are in them. */
export function fromLinks(texts: readonly string[]): Found {
  const found: Found = { drafts: [], skipped: [] };
  if (texts.length > CAPS.credentials) refuse('import-too-much-inside');
  for (const text of texts) {
    const draft = draftOf(text);
    if (draft) found.drafts.push(draft);
    else found.skipped.push({ title: tidy(text, 80), reason: 'unreadable' });
  }
  // One address that is none of a certificate is a wrong paste, not an entry left out.
  return found.drafts.length === 0 ? refuse('import-unknown') : found;
}

/** Where an address begins, and how far it goes: steps of one pass, since lines can be long. */
const BEGINS = /https?:\/\//i;
const ADDRESS = /^[^\s<>()"\]]+/;
/** Longer lines are no notes. */
const MOST_LETTERS = 2_500;
/** What joins words and an address, and says nothing itself. */
const JOINTS = /^[\s\-–—•*·:;,|>)[\]"]+|[\s\-–—•*·:;,|<([\]"]+$/g;

/**
 * Lines that each hold one address of a certificate with its name, as people note them down ("PMP:
 * https://…", "[PMP](https://…)", "<https://…>"); `null` when the text is anything else.
 */
export function labelledLinks(text: string): Found | null {
  const lines = text.split(/\r?\n/, CAPS.credentials + 1).filter((line) => line.trim() !== '');
  if (lines.length > CAPS.credentials || lines.some((line) => line.length > MOST_LETTERS))
    return null;
  const drafts: Draft[] = [];
  for (const line of lines) {
    const plain = line.trim().replace(/^<([^<>]*)>$/, '$1');
    const at = plain.search(BEGINS);
    // Tags and braces are of some other kind of file.
    if (at < 0 || /[<>{}]/.test(plain)) return null;
    const [link = ''] = ADDRESS.exec(plain.slice(at)) ?? [];
    const [before, after] = [plain.slice(0, at), plain.slice(at + link.length)];
    if (BEGINS.test(after)) return null;
    const label = [before, after].map((part) => part.replace(JOINTS, '')).join(' ');
    const draft = draftOf(link.replace(/[,;.]+$/, ''), tidy(label, 300));
    if (!draft) return null;
    drafts.push(draft);
  }
  return isTable(text) ? null : { drafts, skipped: [] };
}

/** A table without a header, whose other columns are no part of a name: dates and issuers. */
function isTable(text: string): boolean {
  const rows = parseRows(text);
  const columns = rows[0]?.length ?? 0;
  return (
    columns > 2 &&
    rows.every((row) => row.length === columns && row.some((cell) => /^https?:\S+$/i.test(cell)))
  );
}

function draftOf(text: string, label = ''): Draft | null {
  const link = safeLink(text);
  const facts = link === '' ? null : linkFacts(link);
  if (!facts) return null;
  return {
    ...emptyDraft(label || facts.provider),
    // The provider alone is no name of a credential; what a person wrote beside it may be.
    ...(label === '' ? { texts: [] } : {}),
    issuer: facts.provider,
    identifier: facts.code.slice(0, 300),
    link,
  };
}
