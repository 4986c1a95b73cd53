import type { SkillKind } from '../domain/catalog.ts';
import { EXPANDED_MAGIC, EXPANDED_SECTIONS, expandLexicon } from './expand.ts';
import { FORM, SKILL_KINDS } from './form-flags.ts';
import { linesOf, nameFrom } from './naming.ts';
import { CREDENTIAL } from './packed.ts';
import { plainWords } from './pattern.ts';
import { hasMagic, ints, readSections } from './sections.ts';

/** What a name stands for: a skill or a credential of the catalogue. */
export interface Concept {
  id: string;
  name: string;
  kind: SkillKind;
  /** The id is a credential's; its kind is then `certification`. */
  credential: boolean;
  family: string | null;
}

/** The tables that the matcher reads; EXPANDED_SECTIONS says what is in them. */
export interface Tables {
  filter: Int32Array;
  /** See `mixed`. */
  filterShift: number;
  slots: Int32Array;
  slotMask: number;
  slotShift: number;
  records: Int32Array;
  conceptKind: Uint8Array;
  conceptFamily: Int32Array;
}

/** The compiled catalogue, opened. Concepts are decoded when asked for. */
export interface Lexicon {
  /** Number of concepts. */
  readonly size: number;
  /** The concept with this index; throws when there is none. */
  concept(index: number): Concept;
  /** For the matcher only. */
  readonly tables: Tables;
}

/**
 * Opens what `expandLexicon` made; of what `compileLexicon` made, after expanding it. The bytes must
 * not change afterwards. Throws when they are of another version, cut off or damaged.
 */
export function loadLexicon(bytes: Uint8Array): Lexicon {
  const expanded = hasMagic(bytes, EXPANDED_MAGIC) ? bytes : expandLexicon(bytes);
  const parts = readSections(EXPANDED_MAGIC, EXPANDED_SECTIONS, expanded, true);
  const size = parts.concepts.length;
  const filter = ints(parts.filter);
  const slots = ints(parts.slots);
  const slotMask = slots.length - 1;
  const tables: Tables = {
    filter,
    filterShift: Math.clz32(filter.length * 32 - 1),
    slots,
    slotMask,
    slotShift: Math.clz32(slotMask),
    records: ints(parts.records),
    conceptKind: parts.concepts.map((one) => one & (CREDENTIAL - 1)),
    conceptFamily: ints(parts.family),
  };
  const names = new Names(parts.namings, parts.names, ints(parts.firstRecord), tables.records);
  const decoded: (Concept | undefined)[] = [];
  let families: string[] | undefined;
  return {
    size,
    tables,
    concept(index) {
      const known = decoded[index];
      if (known) return known;
      if (!(index >= 0 && index < size)) throw new RangeError(`no concept ${index}`);
      const family = tables.conceptFamily[index] ?? 0;
      families ??= new TextDecoder().decode(parts.families).split('\n');
      const concept: Concept = {
        ...names.of(index),
        kind: SKILL_KINDS[tables.conceptKind[index] ?? 0] ?? 'tool',
        credential: ((parts.concepts[index] ?? 0) & CREDENTIAL) !== 0,
        family: family === 0 ? null : (families[family - 1] ?? null),
      };
      decoded[index] = concept;
      return concept;
    },
  };
}

/** The pattern in a record, without exact letters. */
export function patternIn(records: Int32Array, record: number): string {
  const wide = ((records[record] ?? 0) & FORM.wide) !== 0;
  const length = records[record + 1] ?? 0;
  let pattern = '';
  for (let k = 0; k < length; k++) {
    const unit = wide
      ? ((records[record + 2 + (k >> 1)] ?? 0) >>> ((k & 1) << 4)) & 0xffff
      : ((records[record + 2 + (k >> 2)] ?? 0) >>> ((k & 3) << 3)) & 0xff;
    if (unit === 0) break;
    pattern += String.fromCharCode(unit);
  }
  return pattern;
}

/** Names and ids; the text is cut into lines when the first is asked for. */
class Names {
  private readonly namings: Uint8Array;
  private readonly text: Uint8Array;
  private readonly firstRecord: Int32Array;
  private readonly records: Int32Array;
  private lines: string[] | null = null;
  /** The first line of each concept. */
  private firstLine = new Int32Array();

  constructor(namings: Uint8Array, text: Uint8Array, firstRecord: Int32Array, records: Int32Array) {
    this.namings = namings;
    this.text = text;
    this.firstRecord = firstRecord;
    this.records = records;
  }

  of(concept: number): { id: string; name: string } {
    const lines = this.lines ?? this.cut();
    const own = lines.slice(this.firstLine[concept], this.firstLine[concept + 1]);
    const naming = this.namings[concept] ?? 0;
    return nameFrom(naming, own, () =>
      plainWords(patternIn(this.records, this.firstRecord[concept] ?? 0)),
    );
  }

  private cut(): string[] {
    this.firstLine = new Int32Array(this.namings.length + 1);
    this.namings.forEach((naming, concept) => {
      this.firstLine[concept + 1] = (this.firstLine[concept] ?? 0) + linesOf(naming);
    });
    this.lines = new TextDecoder().decode(this.text).split('\n');
    return this.lines;
  }
}
