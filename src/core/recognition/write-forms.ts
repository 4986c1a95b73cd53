import { inflections } from './inflect.ts';
import type { Form } from './forms.ts';
import { FORM, HINT } from './form-flags.ts';
import { REF, type Packed } from './packed.ts';
import { patternWords } from './pattern.ts';

type FormSections = Pick<
  Packed,
  | 'words'
  | 'formCounts'
  | 'refs'
  | 'farRefs'
  | 'parts'
  | 'idsLow'
  | 'idsHigh'
  | 'idsTop'
  | 'flagSets'
  | 'flags'
  | 'inflections'
  | 'exact'
>;

/** What the matcher needs to know of the forms, packed; `readForms` unpacks it. */
export function writeForms(forms: readonly Form[], concepts: number): FormSections {
  const groups: Form[][] = Array.from({ length: concepts }, () => []);
  for (const form of forms) groups[form.concept]?.push(form);
  const packed = groups.map(withoutInflected);
  const words = [
    ...new Set(packed.flat().flatMap(({ form }) => patternWords(form.pattern).map((w) => w.word))),
  ].sort(byCodeUnits);
  const ids = new Map(words.map((word, index) => [word, index]));
  const flagSets = [...new Set(packed.flat().map(({ form }) => form.flags))].sort((a, b) => a - b);
  if (flagSets.length > 256) throw new Error(`${flagSets.length} sets of flags: 256 fit`);

  const formCounts: number[] = [];
  const refs: number[] = [];
  const farRefs: number[] = [];
  const parts: number[] = [];
  const used: number[] = [];
  for (const group of packed) {
    pushVarint(formCounts, group.length);
    const places = new Map<string, number>();
    for (const { form } of group) {
      const pattern = patternWords(form.pattern);
      pattern.forEach(({ part, word }, index) => {
        const place = places.get(word) ?? 0;
        if (place === 0) {
          places.set(word, places.size + 1);
          used.push(ids.get(word) ?? 0);
        }
        const plain = part === (index === 0 ? '' : ' ');
        refs.push(
          Math.min(place, REF.far) |
            (plain ? 0 : REF.part) |
            (index + 1 === pattern.length ? REF.last : 0),
        );
        if (place >= REF.far) pushVarint(farRefs, place);
        if (!plain) parts.push(part.charCodeAt(0));
      });
    }
  }
  const all = packed.flat();
  return {
    words: frontCoded(words),
    formCounts: Uint8Array.from(formCounts),
    refs: Uint8Array.from(refs),
    farRefs: Uint8Array.from(farRefs),
    parts: Uint8Array.from(parts),
    idsLow: plane(used, 0),
    idsHigh: plane(used, 8),
    idsTop: words.length > 0xffff ? plane(used, 16) : new Uint8Array(),
    flagSets: Uint8Array.from(flagSets.flatMap((set) => [set & 0xff, set >> 8])),
    flags: Uint8Array.from(all, ({ form }) => flagSets.indexOf(form.flags)),
    inflections: Uint8Array.from(
      all.filter(({ form }) => (form.flags & HINT) === 0),
      ({ inflected }) => inflected,
    ),
    exact: new TextEncoder().encode(
      all
        .filter(({ form }) => form.flags & FORM.exact)
        .map(({ form }) => `${form.exact}\n`)
        .join(''),
    ),
  };
}

/** One byte of each number. */
export function plane(numbers: readonly number[], shift: number): Uint8Array {
  return Uint8Array.from(numbers, (number) => (number >> shift) & 0xff);
}

interface PackedForm {
  form: Form;
  /** Bits of INFLECT: which other forms it stands for. */
  inflected: number;
}

/**
 * The forms of one concept without those that are another one with its last word inflected: that
 * takes a bit instead of a form. Names stand before hints, in their order.
 */
function withoutInflected(forms: readonly Form[]): PackedForm[] {
  const listed = forms.filter((form) => (form.flags & (HINT | FORM.made)) === 0);
  const made = forms
    .filter((form) => (form.flags & HINT) === 0 && (form.flags & FORM.made) !== 0)
    .sort((a, b) => a.pattern.length - b.pattern.length);
  const left = new Map(made.map((form) => [`${form.flags} ${form.pattern}`, form]));
  const packed: PackedForm[] = [];
  const pack = (form: Form): void => {
    let inflected = 0;
    for (const [bit, pattern] of inflections(form.pattern)) {
      if (left.delete(`${form.flags | FORM.made} ${pattern}`)) inflected |= bit;
    }
    packed.push({ form, inflected });
  };
  for (const form of listed) pack(form);
  for (const form of made) {
    if (left.delete(`${form.flags} ${form.pattern}`)) pack(form);
  }
  for (const form of forms) {
    if (form.flags & HINT) packed.push({ form, inflected: 0 });
  }
  return packed;
}

/** How much of the word before a word may share; the bytes above are letters. */
const MOST_SHARED = 30;

function frontCoded(words: readonly string[]): Uint8Array {
  let coded = '';
  let before = '';
  for (const word of words) {
    let shared = 0;
    while (shared < MOST_SHARED && shared < word.length && word[shared] === before[shared])
      shared++;
    // Half of a surrogate pair cannot be written as UTF-8.
    if (/^[\udc00-\udfff]/.test(word.slice(shared))) shared--;
    coded += String.fromCharCode(1 + shared) + word.slice(shared);
    before = word;
  }
  return new TextEncoder().encode(coded);
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function pushVarint(bytes: number[], number: number): void {
  let left = number;
  for (; left > 127; left >>>= 7) bytes.push((left & 127) | 128);
  bytes.push(left);
}
