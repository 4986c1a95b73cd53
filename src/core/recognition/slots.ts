import { spread } from './expand.ts';
import { FORM } from './form-flags.ts';
import type { Tables } from './lexicon.ts';

/** The value of the slot of a hash, 0 when it is in no name (`slots` in expand.ts). */
export function slotOf(tables: Tables, hash: number): number {
  const { filter, filterShift, slots, slotShift, slotMask } = tables;
  const bit = spread(hash, filterShift);
  if ((((filter[bit >> 5] ?? 0) >>> (bit & 31)) & 1) === 0) return 0;
  let slot = spread(hash, slotShift);
  for (;;) {
    const value = slots[2 * slot + 1] ?? 0;
    if (value === 0 || slots[2 * slot] === hash) return value;
    slot = (slot + 1) & slotMask;
  }
}

/** The next form with the same hash, 0 after the last. */
export function nextForm(records: Int32Array, form: number): number {
  const head = records[form] ?? 0;
  if (head & FORM.last) return 0;
  const wide = (head & FORM.wide) !== 0;
  return form + 2 + (((records[form + 1] ?? 0) + (wide ? 1 : 3)) >> (wide ? 1 : 2));
}
