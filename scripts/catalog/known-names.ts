import type { CredentialEntry, SkillEntry } from '../../src/core/domain/catalog.ts';
import { foldName } from './fold-name.ts';

/** Which entry a string is a name of, by any spelling that recognition would make of it. */
export class KnownNames {
  readonly #owner = new Map<string, string>();

  constructor(entries: readonly (SkillEntry | CredentialEntry)[]) {
    for (const entry of entries) {
      const local = 'local' in entry ? Object.values(entry.local ?? {}).flat() : [];
      for (const name of [entry.name, ...(entry.names ?? []), ...(entry.risky ?? []), ...local])
        this.#owner.set(foldName(name), entry.id);
    }
  }

  /** Id of the entry that a name belongs to, `null` when it is unknown. */
  ownerOf(name: string): string | null {
    const key = foldName(name);
    const singular = key.replace(/s$/, '');
    return (
      this.#owner.get(key) ??
      this.#owner.get(`${key}s`) ??
      this.#owner.get(singular) ??
      this.#owner.get(`${key.replace(/y$/, '')}ies`) ??
      this.#owner.get(key.replace(/\.?js$/, '')) ??
      this.#owner.get(`${key}.js`) ??
      null
    );
  }

  /**
   * The same for a long product name ("Apple Final Cut Pro", "Cascading style sheets CSS",
   * "Dassault Systemes CATIA"): also without the vendor before it or the word after it.
   */
  ownerOfProduct(name: string): string | null {
    const words = name.split(/\s+/);
    for (let length = words.length; length > 0; length--) {
      for (let start = 0; start + length <= words.length; start++) {
        const owner = this.ownerOf(words.slice(start, start + length).join(' '));
        if (owner !== null) return owner;
      }
    }
    return null;
  }
}
