import { impliedBy } from '../catalog/index.ts';
import type { Catalog } from '../domain/catalog.ts';
import type { Reading } from '../domain/reading.ts';
import { isThin } from './particular.ts';

/** What a listing names, by id. */
type Named = Pick<ReadonlyMap<string, unknown>, 'has'>;

/** For each skill, those on the same board that are a part of it. */
export type Parts = ReadonlyMap<string, readonly string[]>;

/** For each of these ids, those among them that are a part of it. */
export function partsOf(ids: readonly string[], catalog: Catalog): Parts {
  const parts = new Map<string, string[]>();
  for (const id of ids)
    for (const whole of impliedBy(catalog, id)) parts.set(whole, [...(parts.get(whole) ?? []), id]);
  return parts;
}

/**
 * Whether a listing names a part as well ("marketing, above all SEO and events"): it then tells of
 * the part, and of the whole only by the way.
 */
export function saysCloser(asked: Named, ids: readonly string[], parts: Parts): boolean {
  return ids.some((id) => asked.has(id) && (parts.get(id) ?? []).some((part) => asked.has(part)));
}

/** A broad name says nothing of its own when this share of its listings names a part of it too. */
const SAID_CLOSER = 1 / 2;

/**
 * Whether a row only repeats its parts: half of the listings that name it name a part as well, and
 * one part is named at least as often. AWS is no repeat of a service of it that fewer name.
 */
export function repeatsParts(
  ids: readonly string[],
  listings: readonly Named[],
  parts: Parts,
): boolean {
  const naming = listings.filter((asked) => ids.some((id) => asked.has(id)));
  const closer = naming.filter((asked) => saysCloser(asked, ids, parts));
  const most = Math.max(
    0,
    ...ids
      .flatMap((id) => parts.get(id) ?? [])
      .filter((part) => !ids.includes(part))
      .map((part) => listings.filter((asked) => asked.has(part)).length),
  );
  return closer.length >= naming.length * SAID_CLOSER && most >= naming.length;
}

/** So many parts of a skill on one board make it the name of the field. */
const FIELD_PARTS = 3;
/** This share of the listings names the field. */
const FIELD_SHARE = 1 / 2;

/**
 * Whether half of the listings name a row, and several of its parts stand on the same list: parts
 * that keep coming up, practices that more than one listing names, or any of which every listing
 * names one that names the row. Three rare tools do not make ETL the name of a field.
 */
export function isField(
  ids: readonly string[],
  listings: readonly Named[],
  parts: Parts,
  catalog: Catalog,
): boolean {
  const naming = listings.filter((asked) => ids.some((id) => asked.has(id)));
  if (naming.length < listings.length * FIELD_SHARE) return false;
  const within = ids.flatMap((id) => parts.get(id) ?? []);
  if (within.length < FIELD_PARTS) return false;
  const matters = (id: string) => {
    const named = listings.filter((asked) => asked.has(id)).length;
    const isPractice = catalog.skills.get(id)?.kind === 'practice';
    return isPractice ? named > 1 : !isThin(named, listings.length);
  };
  return (
    within.filter(matters).length >= FIELD_PARTS ||
    naming.every((asked) => within.some((id) => asked.has(id)))
  );
}

/** Fewer titles than this say nothing of the role. */
const LEAST_TITLES = 3;

/**
 * What tells whether a name is the role's own: its words stand, in some form, in what the person
 * calls the role, or in half of the listings' titles ("accounting" for accountants, "data analysis"
 * for data analysts).
 */
export function ownFieldOf(
  role: string,
  readings: readonly Reading[],
): (names: readonly string[]) => boolean {
  const titles = readings.flatMap(({ title }) => (title === null ? [] : [wordsOf(title)]));
  const wanted = wordsOf(role);
  return (names) =>
    names.map(wordsOf).some((name) => {
      if (standsIn(name, wanted)) return true;
      const within = titles.filter((title) => standsIn(name, title)).length;
      return titles.length >= LEAST_TITLES && within * 2 >= titles.length;
    });
}

/** The last word may stand in another form; "supplier management" is no "supply manager". */
function standsIn(name: readonly string[], words: readonly string[]): boolean {
  return (
    name.length > 0 &&
    name.every((word, at) =>
      words.some((other) => (at === name.length - 1 ? sameStem(word, other) : word === other)),
    )
  );
}

const SHORTEST_STEM = 4;
/** Of the longer word: management and manager share six letters of ten, nursing and nurse four of seven. */
const STEM_SHARE = 0.55;

/** Whether two words are forms of one: "teaching" and "teacher". */
function sameStem(one: string, other: string): boolean {
  if (one === other) return true;
  let same = 0;
  while (same < one.length && one[same] === other[same]) same += 1;
  return same >= Math.max(SHORTEST_STEM, STEM_SHARE * Math.max(one.length, other.length));
}

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}+#]+/gu) ?? [];
