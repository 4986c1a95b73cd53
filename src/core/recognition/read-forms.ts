import { FORM, HINT } from './form-flags.ts';
import { REF, type Packed } from './packed.ts';
import { HASH_BASE, HASH_POWERS } from './tokens.ts';
import { WordPool } from './word-pool.ts';

/** Every form, before it gets its place in the tables of the matcher. */
export interface FormTable {
  count: number;
  /** Concept << 16 | bits of FORM. */
  meta: Int32Array;
  /** The hash of all its words. */
  hash: Int32Array;
  /** Where its words begin in `words` and `parts`; one more than there are forms. */
  start: Int32Array;
  /** Indexes into the pool. */
  words: Int32Array;
  /** What stands before each word: a part character (pattern.ts), a leading dot, 0. */
  parts: Uint8Array;
  pool: WordPool;
  /** The letters of forms that must be written in exactly one case. */
  exact: ReadonlyMap<number, string>;
  /** Hashes of what leads to a longer form; some more than once. */
  leads: Int32Array;
}

/**
 * Unpacks what `writeForms` packed. One loop over typed arrays with nothing but
 * numbers in it: whoever has no expanded lexicon yet waits for it.
 */
export function readForms(from: Packed): FormTable {
  const { refs, idsLow, idsHigh, idsTop, flags: flagIndexes, inflections } = from;
  const pool = new WordPool(from.words);
  const sets = flagSets(from.flagSets);
  const farPlaces = varints(from.farRefs);
  const counts = varints(from.formCounts);
  const exactLines = new TextDecoder().decode(from.exact).split('\n');
  const exact = new Map<number, string>();

  let forms = flagIndexes.length;
  for (const bits of inflections) forms += BITS[bits & 15] ?? 0;
  const meta = new Int32Array(forms);
  const hashes = new Int32Array(forms);
  const start = new Int32Array(forms + 1);
  // What the last word of a form is joined to.
  const before = new Int32Array(flagIndexes.length + forms);
  const leads = new Int32Array(2 * refs.length);
  // The last lead with the same lower bits: most come again and again.
  const seen = new Int32Array(SEEN + 1);
  let words = new Int32Array(3 * refs.length + 64);
  let parts = new Uint8Array(words.length);
  let places = new Int32Array(256);
  let form = 0;
  let at = 0;
  let lead = 0;
  let ref = 0;
  let id = 0;
  let part = 0;
  let far = 0;
  let flagAt = 0;
  let inflectionAt = 0;
  for (let concept = 0; concept < counts.length; concept++) {
    const firstForm = form;
    const firstInflection = inflectionAt;
    let known = 0;
    for (let left = counts[concept] ?? 0; left > 0; left--) {
      let hash = 0;
      let byte = 0;
      let first = true;
      do {
        byte = refs[ref++] ?? REF.last;
        let place = byte & REF.place;
        let word = 0;
        if (place === 0) {
          word = (idsLow[id] ?? 0) | ((idsHigh[id] ?? 0) << 8) | ((idsTop[id] ?? 0) << 16);
          id++;
          if (known === places.length) places = widened(places);
          places[known++] = word;
        } else {
          if (place === REF.far) place = farPlaces[far++] ?? 0;
          word = places[place - 1] ?? 0;
        }
        let stands = first ? 0 : 32;
        if (byte & REF.part) {
          stands = from.parts[part++] ?? 0;
          if (first) hash = DOT;
        }
        words[at] = word;
        parts[at++] = stands;
        const begin = pool.start[word] ?? 0;
        const end = pool.start[word + 1] ?? 0;
        const last = pool.chars[end - 1] ?? 0;
        if (last === PLUS || last === SHARP) {
          const bare = bareHash(pool, hash, begin, end);
          if (seen[bare & SEEN] !== bare) leads[lead++] = seen[bare & SEEN] = bare;
        }
        before[form] = hash;
        hash = (Math.imul(hash, HASH_POWERS[end - begin] ?? 0) + (pool.hash[word] ?? 0)) | 0;
        first = false;
        if ((byte & REF.last) === 0 && seen[hash & SEEN] !== hash)
          leads[lead++] = seen[hash & SEEN] = hash;
      } while ((byte & REF.last) === 0);
      const flags = sets[flagIndexes[flagAt++] ?? 0] ?? 0;
      if ((flags & HINT) === 0) inflectionAt++;
      if (flags & FORM.exact) exact.set(form, exactLines[exact.size] ?? '');
      meta[form] = (concept << 16) | flags;
      hashes[form] = hash;
      start[++form] = at;
    }
    // The forms that the names just read stand for besides themselves.
    for (let k = firstInflection, of = firstForm; k < inflectionAt; k++, of++) {
      const bits = inflections[k] ?? 0;
      for (let bit = 1; bit <= bits; bit <<= 1) {
        if ((bits & bit) === 0) continue;
        const stop = (start[of + 1] ?? 0) - 1;
        if (at + MOST_WORDS > words.length) {
          words = widened(words);
          parts = widenedBytes(parts);
        }
        for (let w = start[of] ?? 0; w <= stop; w++, at++) {
          words[at] = words[w] ?? 0;
          parts[at] = parts[w] ?? 0;
        }
        const word = pool.inflect(words[stop] ?? 0, bit);
        words[at - 1] = word;
        meta[form] = (meta[of] ?? 0) | FORM.made;
        hashes[form] =
          (Math.imul(before[of] ?? 0, HASH_POWERS[pool.length(word)] ?? 0) +
            (pool.hash[word] ?? 0)) |
          0;
        start[++form] = at;
      }
    }
  }
  const whole =
    ref === refs.length &&
    id === idsLow.length &&
    part === from.parts.length &&
    flagAt === flagIndexes.length &&
    inflectionAt === inflections.length &&
    form === forms &&
    exact.size + 1 === exactLines.length;
  if (!whole) throw new Error('The lexicon does not fit together: build the extension again.');
  return {
    count: form,
    meta,
    hash: hashes,
    start,
    words,
    parts,
    pool,
    exact,
    leads: leads.subarray(0, lead),
  };
}

const DOT = '.'.charCodeAt(0);
const PLUS = '+'.charCodeAt(0);
const SHARP = '#'.charCodeAt(0);
/** A name has at most 200 characters (forms.ts). */
const MOST_WORDS = 256;
const SEEN = 0xffff;
/** How many bits of a nibble are set. */
const BITS = [0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4];

/** A word with `+` or `#` behind is met without them first: "c" leads to "c++". */
function bareHash(pool: WordPool, before: number, begin: number, end: number): number {
  let bare = before;
  for (let k = begin; k < end; k++) {
    const unit = pool.chars[k] ?? 0;
    if (unit === PLUS || unit === SHARP) break;
    bare = (Math.imul(bare, HASH_BASE) + unit) | 0;
  }
  return bare;
}

function flagSets(bytes: Uint8Array): Int32Array {
  const sets = new Int32Array(bytes.length >> 1);
  for (let i = 0; i < sets.length; i++)
    sets[i] = (bytes[2 * i] ?? 0) | ((bytes[2 * i + 1] ?? 0) << 8);
  return sets;
}

function varints(bytes: Uint8Array): Int32Array {
  const numbers = new Int32Array(bytes.length);
  let count = 0;
  for (let i = 0; i < bytes.length; count++) {
    for (let shift = 0, byte = 128; byte & 128; shift += 7) {
      byte = bytes[i++] ?? 0;
      numbers[count] = (numbers[count] ?? 0) | ((byte & 127) << shift);
    }
  }
  return numbers.subarray(0, count);
}

function widened(ints: Int32Array): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(2 * ints.length);
  wider.set(ints);
  return wider;
}

function widenedBytes(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const wider = new Uint8Array(2 * bytes.length);
  wider.set(bytes);
  return wider;
}
