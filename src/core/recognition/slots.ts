import { mixed, SLOT } from './expand.ts';
import { FORM } from './form-flags.ts';
import type { Tables } from './lexicon.ts';

/** The bit of what `slotOf` gives: a longer form begins so. */
export const LEADS = 1;

/**
 * What the lexicon has under a hash: the place of its first form << 1 | LEADS, 0 when it is in no
 * name. Now and then it belongs to another hash: only the letters tell.
 */
export function slotOf(tables: Tables, hash: number): number {
  const { filter, filterShift, slots, slotShift, slotMask } = tables;
  const one = mixed(hash);
  const bit = one >>> filterShift;
  if ((((filter[bit >> 5] ?? 0) >>> (bit & 31)) & 1) === 0) return 0;
  const mark = (one >>> SLOT.markShift) & SLOT.mark;
  let slot = one >>> slotShift;
  for (;;) {
    const value = slots[slot] ?? 0;
    if (value === 0) return 0;
    if ((value & SLOT.mark) === mark) return value >>> (SLOT.place - 1);
    slot = (slot + 1) & slotMask;
  }
}

/** The next form of the same slot, 0 after the last. */
export function nextForm(records: Int32Array, form: number): number {
  const head = records[form] ?? 0;
  if (head & FORM.last) return 0;
  const wide = (head & FORM.wide) !== 0;
  return form + 2 + (((records[form + 1] ?? 0) + (wide ? 1 : 3)) >> (wide ? 1 : 2));
}
