import { FORM, HINT } from './form-flags.ts';
import { PACKED_MAGIC, PACKED_SECTIONS } from './packed.ts';
import { readForms, type FormTable } from './read-forms.ts';
import { readSections, writeSections } from './sections.ts';

/** First word of an expanded lexicon; changes when its layout does. */
export const EXPANDED_MAGIC = 0x574d4503;

/** The sections of an expanded lexicon. It is opened as it lies: nothing is read but what is asked for. */
export const EXPANDED_SECTIONS = [
  /** A bit for each hash that is a form or leads to one: most words are dismissed by one look. */
  'filter',
  /** A number to a slot: see SLOT. */
  'slots',
  /**
   * The forms, those of one slot together, names before hints. Each: concept << 16 | FORM; its length in characters;
   * the characters of its pattern, and behind a 0 the letters of exact ones. Place 0 is no form.
   */
  'records',
  /** The record of each concept's first form. */
  'firstRecord',
  /** Of each concept: index of the family + 1, 0 = none. */
  'family',
  /** These are as in the packed lexicon. */
  'concepts',
  'families',
  'namings',
  'names',
] as const;

/** A hash, well mixed; its upper bits are its place in a table of 2^(32 − shift). */
export function mixed(hash: number): number {
  return Math.imul(hash, 0x9e3779b1);
}

/**
 * What a slot holds; 0 = empty. The mark stands for the hash, at half the size: where two hashes of
 * one stretch of the table have the same, they share the slot, and the letters tell them apart.
 */
export const SLOT = {
  mark: 1023,
  /** A longer form begins so. */
  leads: 1 << 10,
  /** How far up the place of the first form in `records` is, 0 = none. */
  place: 11,
  /** How far down the mark is in a mixed hash. */
  markShift: 4,
} as const;

/**
 * Makes of a packed lexicon what `loadLexicon` opens in no time. Takes a tenth of a second for the
 * whole catalogue, so the result is worth keeping. Throws when the bytes are damaged.
 */
export function expandLexicon(packed: Uint8Array): Uint8Array<ArrayBuffer> {
  const from = readSections(PACKED_MAGIC, PACKED_SECTIONS, packed);
  const forms = readForms(from);
  const { slots, filter, next } = indexed(forms);
  const { records, firstRecord } = written(forms, slots, next, from.concepts.length);
  return writeSections(EXPANDED_MAGIC, EXPANDED_SECTIONS, {
    ...from,
    filter,
    slots,
    records,
    firstRecord,
    family: Int32Array.from(
      from.familyLow,
      (low, index) => low | ((from.familyHigh[index] ?? 0) << 8),
    ),
  });
}

/** Puts every hash into the table; slots have indexes of forms at first, chained by `next`. */
function indexed(forms: FormTable): {
  slots: Int32Array;
  filter: Int32Array;
  next: Int32Array;
} {
  const { count, hash, leads } = forms;
  if (count >= MOST_PLACES) throw new Error(`${count} forms: fewer than ${MOST_PLACES} fit`);
  const most = count + leads.length;
  const size = powerOfTwo(most * 1.25);
  const slots = new Int32Array(size);
  const filter = new Int32Array(powerOfTwo(most * 8) >> 5);
  const next = new Int32Array(count);
  const mask = size - 1;
  const shift = Math.clz32(mask);
  const filterShift = Math.clz32(filter.length * 32 - 1);
  // Backwards, so that of forms with one hash the first is found first.
  for (let form = count - 1; form >= -leads.length; form--) {
    const one = mixed((form >= 0 ? hash[form] : leads[-1 - form]) ?? 0);
    const bit = one >>> filterShift;
    filter[bit >> 5] = (filter[bit >> 5] ?? 0) | (1 << (bit & 31));
    const mark = (one >>> SLOT.markShift) & SLOT.mark;
    let slot = one >>> shift;
    while (slots[slot] !== 0 && ((slots[slot] ?? 0) & SLOT.mark) !== mark) slot = (slot + 1) & mask;
    const value = slots[slot] ?? 0;
    if (form < 0) slots[slot] = value | SLOT.leads | mark;
    else {
      next[form] = (value >>> SLOT.place) - 1;
      slots[slot] = ((form + 1) << SLOT.place) | mark;
    }
  }
  return { slots, filter, next };
}

/** What fits above `SLOT.place`. */
const MOST_PLACES = 1 << (32 - SLOT.place);

/** Writes the records, slot by slot, and their places into the slots. */
function written(
  forms: FormTable,
  slots: Int32Array,
  next: Int32Array,
  concepts: number,
): { records: Int32Array; firstRecord: Int32Array } {
  const writer = new RecordWriter(forms);
  const firstForm = new Int32Array(concepts).fill(-1);
  for (let form = forms.count - 1; form >= 0; form--) {
    firstForm[(forms.meta[form] ?? 0) >>> 16] = form;
  }
  const firstRecord = new Int32Array(concepts);
  for (let at = 0; at < slots.length; at++) {
    const value = slots[at] ?? 0;
    const first = (value >>> SLOT.place) - 1;
    if (first < 0) continue;
    slots[at] = (writer.size << SLOT.place) | (value & (SLOT.leads | SLOT.mark));
    let left = 0;
    for (let form = first; form >= 0; form = next[form] ?? -1) left++;
    for (const hints of [false, true]) {
      for (let form = first; form >= 0; form = next[form] ?? -1) {
        const meta = forms.meta[form] ?? 0;
        if (((meta & HINT) !== 0) !== hints) continue;
        const concept = meta >>> 16;
        if (firstForm[concept] === form) firstRecord[concept] = writer.size;
        writer.write(form, --left === 0);
      }
    }
  }
  if (writer.size > MOST_PLACES) throw new Error('The lexicon is too large.');
  return { records: writer.records.slice(0, writer.size), firstRecord };
}

class RecordWriter {
  records: Int32Array;
  size = 1;
  private readonly forms: FormTable;
  private readonly pattern = new Uint16Array(1024);

  constructor(forms: FormTable) {
    this.forms = forms;
    this.records = new Int32Array(8 * forms.count + 1024);
  }

  write(form: number, last: boolean): void {
    const length = this.patternOf(form);
    let all = 0;
    for (let k = 0; k < length; k++) all |= this.pattern[k] ?? 0;
    const wide = all > 0xff;
    if (this.size + length + 2 > this.records.length) {
      const wider = new Int32Array(2 * this.records.length);
      wider.set(this.records);
      this.records = wider;
    }
    const { records } = this;
    records[this.size++] =
      (this.forms.meta[form] ?? 0) | (wide ? FORM.wide : 0) | (last ? FORM.last : 0);
    records[this.size++] = length;
    const each = wide ? 2 : 4;
    const bits = wide ? 16 : 8;
    for (let k = 0; k < length; this.size++) {
      let packed = 0;
      for (let n = 0; n < each && k < length; n++, k++)
        packed |= (this.pattern[k] ?? 0) << (n * bits);
      records[this.size] = packed;
    }
  }

  /** Puts the pattern of a form together, and its exact letters; gives the length of all. */
  private patternOf(form: number): number {
    const { start, words, parts, pool, meta, exact } = this.forms;
    const { pattern } = this;
    let length = 0;
    for (let k = start[form] ?? 0; k < (start[form + 1] ?? 0); k++) {
      const part = parts[k] ?? 0;
      if (part !== 0) pattern[length++] = part;
      const word = words[k] ?? 0;
      const to = pool.start[word + 1] ?? 0;
      for (let p = pool.start[word] ?? 0; p < to; p++) pattern[length++] = pool.chars[p] ?? 0;
    }
    if (((meta[form] ?? 0) & FORM.exact) === 0) return length;
    pattern[length++] = 0;
    const letters = exact.get(form) ?? '';
    for (let k = 0; k < letters.length; k++) pattern[length++] = letters.charCodeAt(k);
    return length;
  }
}

function powerOfTwo(atLeast: number): number {
  let size = 32;
  while (size < atLeast) size *= 2;
  return size;
}
