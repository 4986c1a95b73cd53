/** Anything that is merged by its identity and by what it came from. */
export interface Version {
  id: string;
  updatedAt: number;
  createdAt?: number | undefined;
  /** `updatedAt` of earlier versions, oldest first. */
  earlier?: number[] | undefined;
}

/** How a version from elsewhere stands to the one that is here. */
export type Kinship = 'same' | 'newer' | 'older' | 'diverged';

/** So many earlier versions are remembered; two machines do not drift further apart unmerged. */
const REMEMBERED = 50;

/**
 * Compare two versions of one thing by what they came from. Clocks do not decide: of two that were
 * both changed since they parted, the later is not the better.
 */
export function kinship(here: Version, there: Version): Kinship {
  if (facts(here) === facts(there)) return 'same';
  const fromHere = cameFrom(there, here);
  const fromThere = cameFrom(here, there);
  if (fromHere !== fromThere) return fromHere ? 'newer' : 'older';
  return 'diverged';
}

function cameFrom(version: Version, other: Version): boolean {
  if (version.earlier?.includes(other.updatedAt)) return true;
  // Nobody has changed the other since it was made, so whatever differs was made of it.
  return (
    other.createdAt !== undefined &&
    other.createdAt === version.createdAt &&
    other.updatedAt === other.createdAt &&
    version.updatedAt !== version.createdAt
  );
}

/** The times of these versions and of all before them, oldest first, as `earlier` holds them. */
export function timesOf(...versions: readonly Version[]): number[] {
  const times = versions.flatMap(({ earlier = [], updatedAt }) => [...earlier, updatedAt]);
  return [...new Set(times)].sort((a, b) => a - b).slice(-REMEMBERED);
}

/** A value as it is stored in the place of `known`. */
export function following<T extends Version>(value: T, known: Version): T {
  const earlier = timesOf(value, known).filter((time) => time !== value.updatedAt);
  return earlier.length === 0 ? value : { ...value, earlier };
}

/** The part of a store that is needed to put something in the place of what is there. */
interface Store {
  get(id: string): Promise<unknown>;
  put(value: unknown): Promise<unknown>;
}

/**
 * Put a value in, noting what it follows. What lies there is looked at as it is: code that reads
 * values by their schemas knows nothing of their history, and need not.
 */
export async function putFollowing(store: Store, value: Version): Promise<void> {
  const known = await store.get(value.id);
  await store.put(isVersion(known) ? following(value, known) : value);
}

/** Whether a stored value says when it was changed. */
export function isVersion(value: unknown): value is Version {
  const { id, updatedAt, earlier } = (value ?? {}) as Partial<Record<keyof Version, unknown>>;
  const history =
    earlier === undefined || (Array.isArray(earlier) && earlier.every(Number.isFinite));
  return typeof id === 'string' && typeof updatedAt === 'number' && history;
}

/** What is no fact: when it was written, and which board was looked at last. */
const ASIDE = new Set(['createdAt', 'updatedAt', 'earlier', 'activeAt']);

/** Everything that a value says, in an order that does not matter. */
function facts(value: Version): string {
  const told = Object.fromEntries(Object.entries(value).filter(([name]) => !ASIDE.has(name)));
  return JSON.stringify(told, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
