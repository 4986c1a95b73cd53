import { openArchive } from './archive.ts';
import { utf8 } from './baked.ts';
import { certificatesIn, wordLines } from './document.ts';
import { decoded } from './encoding.ts';
import { type Found, type Incoming, tidy } from './draft.ts';
import { isLinkedInHeader, isLinkedInMember, readLinkedIn, readRenamed } from './linkedin.ts';
import { CAPS, ImportError, refuse } from './refusal.ts';
import { parseRows, Table, tableOf } from './table.ts';
import { WORD } from './text-of-file.ts';

const BADGE_FILE = /\.(?:png|svg|json|jsonld|jwt|jws)$/i;
/** Excel, LibreOffice, Numbers. */
const WORKBOOK = /^(?:xl\/workbook\.(?:xml|bin)|content\.xml|Index\/Document\.iwa)$/;
/** What a Mac puts beside each file. */
const SHADOW = /(?:^|\/)(?:__MACOSX\/|\._)/;

/** What an archive holds. */
type Opened = Found & Pick<Incoming, 'source' | 'originals' | 'western'>;

/** What an archive turned out to be; of badges, each is read by `readMember` as if it came alone. */
export async function fromArchive(
  bytes: Uint8Array,
  readMember: (name: string, bytes: Uint8Array) => Promise<Incoming>,
): Promise<Opened> {
  const names = openArchive(bytes, () => false).names.filter((name) => !SHADOW.test(name));
  const open = (wanted: (name: string) => boolean) =>
    openArchive(bytes, (name) => !SHADOW.test(name) && wanted(name)).members;
  if (names.includes(WORD)) {
    const xml = open((name) => name === WORD).get(WORD) ?? refuse('import-damaged');
    const drafts = certificatesIn(wordLines(utf8(xml)));
    return { source: 'document', drafts, skipped: [], originals: [], western: false };
  }
  // LinkedIn's first: with one of its tables there, nothing else of the archive is opened.
  if (names.some(isLinkedInMember)) {
    const found = fromLinkedIn(open(isLinkedInMember));
    return { source: 'linkedin-zip', ...found, originals: [] };
  }
  if (names.some((name) => WORKBOOK.test(name))) refuse('import-spreadsheet');
  const isBadge = (name: string) => BADGE_FILE.test(name);
  if (!names.some(isBadge)) refuse(names.length === 0 ? 'import-damaged' : 'import-nothing');
  return fromBadges(open(isBadge), readMember);
}

function fromLinkedIn(members: ReadonlyMap<string, Uint8Array>): Found & Pick<Incoming, 'western'> {
  const found = { drafts: [], skipped: [], western: false } as Found & Pick<Incoming, 'western'>;
  for (const [path, member] of members) {
    const { text: whole, western } = decoded(member);
    const text = whole.trim();
    const table = text === '' ? null : tableOf(parseRows(text), isLinkedInHeader);
    if (!table) continue;
    found.western ||= western;
    const read = readLinkedIn(new Table(table)) ?? readRenamed(path, table);
    found.drafts.push(...(read?.drafts ?? []));
    // A table that cannot be told is said, not passed over.
    found.skipped.push(...(read?.skipped ?? [{ title: fileName(path), reason: 'unreadable' }]));
  }
  return found;
}

async function fromBadges(
  members: ReadonlyMap<string, Uint8Array>,
  readMember: (name: string, bytes: Uint8Array) => Promise<Incoming>,
): Promise<Opened> {
  if (members.size > CAPS.credentials) refuse('import-too-much-inside');
  const all: Opened = {
    source: 'badge-archive',
    drafts: [],
    skipped: [],
    originals: [],
    western: false,
  };
  for (const [path, member] of members) {
    try {
      const { drafts, skipped, originals } = await readMember(fileName(path), member);
      all.drafts.push(...drafts);
      all.skipped.push(...skipped);
      all.originals.push(...originals);
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
      all.skipped.push({ title: fileName(path), reason: 'unreadable' });
    }
  }
  const kept = all.originals.reduce((sum, original) => sum + original.bytes.length, 0);
  if (all.drafts.length > CAPS.credentials || kept > CAPS.memberBytes)
    refuse('import-too-much-inside');
  return all.drafts.length === 0 ? refuse('import-nothing') : all;
}

function fileName(path: string): string {
  return tidy(path.replace(/^.*\//, ''), 80);
}
