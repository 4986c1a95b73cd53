import type { SkillKind } from '../domain/catalog.ts';

/** What a name stands for: a skill or a credential of the catalogue. */
export interface Concept {
  id: string;
  name: string;
  kind: SkillKind;
  /** The id is a credential's; its kind is then `certification`. */
  credential: boolean;
  family: string | null;
}

/** The compiled catalogue, opened. Concepts are decoded when asked for. */
export interface Lexicon {
  /** Number of concepts. */
  readonly size: number;
  /** The concept with this index; throws when there is none. */
  concept(index: number): Concept;
}

/** Opens a snapshot made by `compileLexicon`. */
export function loadLexicon(bytes: Uint8Array): Lexicon {
  const rows = JSON.parse(new TextDecoder().decode(bytes)) as [
    string,
    string,
    SkillKind,
    number,
    string,
  ][];
  return {
    size: rows.length,
    concept(index) {
      const row = rows[index];
      if (!row) throw new RangeError(`no concept ${index}`);
      return {
        id: row[0],
        name: row[1],
        kind: row[2],
        credential: row[3] === 1,
        family: row[4] || null,
      };
    },
  };
}
