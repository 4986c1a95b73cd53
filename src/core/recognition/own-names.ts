import type { SkillKind } from '../domain/catalog.ts';
import { compileEntries } from './compile-lexicon.ts';
import { loadLexicon, type Concept, type Lexicon } from './lexicon.ts';

/** A skill that the person added because the catalogue has it not. */
export interface OwnSkill {
  id: string;
  name: string;
  kind?: SkillKind;
  /** It is a credential of the person's own. */
  credential?: true;
}

/**
 * Skills of the person's own, compiled for `recognise`. Their concepts come behind those of the
 * catalogue: index `lexicon.size + n` is the n-th own skill.
 */
export interface OwnNames {
  readonly lexicon: Lexicon;
}

/** Compiles own skills; a few dozen take about a millisecond. */
export function ownNames(skills: readonly OwnSkill[]): OwnNames {
  const entries = skills.map(({ id, name, kind, credential = false }) => ({
    id,
    name,
    kind: kind ?? (credential ? ('certification' as const) : ('tool' as const)),
    credential,
  }));
  return { lexicon: loadLexicon(compileEntries(entries)) };
}

/** The concept of a mention, wherever it comes from. */
export function conceptOf(lexicon: Lexicon, own: OwnNames | undefined, index: number): Concept {
  if (index < lexicon.size || own === undefined) return lexicon.concept(index);
  return own.lexicon.concept(index - lexicon.size);
}
