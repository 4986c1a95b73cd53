import type { SavedPosting } from '../domain/board.ts';
import type { Posting } from '../domain/posting.ts';

/** Two texts of the same title and employer that share this much of their words are one job. */
const SAME_TEXT = 0.8;
/** Parameters of an address that say where a visitor came from, not which job it is. */
const TRACKING =
  /^(?:utm_.*|gclid|fbclid|msclkid|ref|refid|trk|trackingid|src|source|from|sid|sessionid|position|pagenum|ebp|lipi|tk|advn|adid|originalsubdomain|gh_src|lever-.*)$/i;

/** `board:jobId` of a posting that has an id of its own; `null` where it has none. */
export function ownKey({ board, jobId }: Pick<Posting, 'board' | 'jobId'>): string | null {
  return jobId === null ? null : `${board}:${jobId}`;
}

/** An address without what only says where the visitor came from; '' where there is none. */
export function plainAddress(url: string): string {
  const parsed = URL.parse(url);
  if (!parsed) return '';
  const kept = [...parsed.searchParams].filter(([name]) => !TRACKING.test(name));
  kept.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const query = kept.map(([name, value]) => `${name}=${value}`).join('&');
  const path = parsed.pathname.replace(/\/+$/, '');
  return `${parsed.host.replace(/^www\./, '')}${path}${query ? `?${query}` : ''}`;
}

/** A name for comparing: letters and digits in lower case, legal forms of companies left out. */
export function plainName(name: string | null): string {
  return (name ?? '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/\b(?:inc|llc|ltd|limited|gmbh|corp|corporation|company|co|plc|ag|bv|sa)\b\.?/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * The saved listing that is the same job as `posting`, through another address or as a repost;
 * `null` when it is new. Same id, same address, or nearly the same text under one title where no
 * two employers are named.
 */
export function sameJob(saved: readonly SavedPosting[], posting: Posting): SavedPosting | null {
  const id = ownKey(posting);
  const address = plainAddress(posting.url);
  const byId = saved.find(
    (other) => id !== null && (ownKey(other.posting) === id || other.alsoIds.includes(id)),
  );
  if (byId) return byId;
  // Boards that name no job in their path show every job under one address.
  const byAddress = saved.find(
    (other) =>
      address !== '' &&
      (other.posting.jobId === null || id === null) &&
      [other.posting.url, ...other.alsoAt].some((url) => plainAddress(url) === address) &&
      plainName(other.posting.title) === plainName(posting.title),
  );
  if (byAddress) return byAddress;
  const words = wordsOf(posting);
  return saved.find((other) => alike(other.posting, posting, words)) ?? null;
}

function alike(other: Posting, posting: Posting, words: ReadonlySet<string>): boolean {
  const [a, b] = [plainName(other.company), plainName(posting.company)];
  if (a !== '' && b !== '' && a !== b) return false;
  const [first, second] = [plainName(other.title), plainName(posting.title)];
  if (first !== '' && second !== '' && first !== second) return false;
  const others = wordsOf(other);
  const [few, many] = others.size < words.size ? [others, words] : [words, others];
  if (few.size < 5 || few.size < many.size * SAME_TEXT) return false;
  let shared = 0;
  for (const word of few) if (many.has(word)) shared += 1;
  return shared / (few.size + many.size - shared) >= SAME_TEXT;
}

/** Pairs of neighbouring words, so that one vocabulary in another order is another text. */
function wordsOf({ lines }: Posting): ReadonlySet<string> {
  const words = lines.flatMap(({ text }) => plainName(text).split(' ')).filter(Boolean);
  const pairs = new Set<string>();
  for (let i = 1; i < words.length; i += 1) pairs.add(`${words[i - 1]} ${words[i]}`);
  return pairs;
}

/** The saved listing as it is after the same job was met again. */
export function joined(saved: SavedPosting, posting: Posting, now: number): SavedPosting {
  const urls = new Set([...saved.alsoAt, posting.url].filter((url) => url !== ''));
  urls.delete(saved.posting.url);
  const ids = new Set(saved.alsoIds);
  const id = ownKey(posting);
  if (id !== null && id !== ownKey(saved.posting)) ids.add(id);
  return {
    ...saved,
    alsoAt: [...urls].slice(0, 50),
    alsoIds: [...ids].slice(0, 50),
    updatedAt: now,
  };
}

/** Employers with several listings on one board, with how many: one house is not the market. */
export function repeatedEmployers(
  saved: readonly { company: string | null }[],
): { company: string; listings: number }[] {
  const byName = new Map<string, { company: string; listings: number }>();
  for (const { company } of saved) {
    const key = plainName(company);
    if (company === null || key === '') continue;
    const known = byName.get(key);
    if (known) known.listings += 1;
    else byName.set(key, { company, listings: 1 });
  }
  return [...byName.values()].filter(({ listings }) => listings > 1);
}
