import type { CredentialNote } from '../domain/advice.ts';

/** What the person decided about credentials, as far as advice must heed it. */
export interface Wishes {
  /** Never suggested, never planned. */
  dismissed: ReadonlySet<string>;
  /** Taken without paying: library, employer, student, a subscription that is there anyway. */
  access: ReadonlySet<string>;
}

export const NO_WISHES: Wishes = { dismissed: new Set(), access: new Set() };

/** The wishes that a person's notes come to. */
export function wishesFrom(notes: readonly CredentialNote[]): Wishes {
  const ids = (of: readonly CredentialNote[]) => new Set(of.map((note) => note.credentialId));
  return {
    dismissed: ids(notes.filter(({ dismissed }) => dismissed !== null)),
    access: ids(notes.filter(({ access }) => access !== null)),
  };
}
