import { type Draft, type DraftField, type Found, type SourceKind, tidy } from './draft.ts';

/** What a portal's or CV's JSON holds, and which it is. */
export interface PortalFound extends Found {
  source: SourceKind;
}

/** A find to be filled; what has no name is told apart by `add`. */
export function collect(source: SourceKind): PortalFound & { add: (draft: Draft) => void } {
  const found: PortalFound = { source, drafts: [], skipped: [] };
  const add = (draft: Draft) => {
    if (draft.title === '') found.skipped.push({ title: draft.issuer, reason: 'no-title' });
    else found.drafts.push(draft);
  };
  return Object.assign(found, { add });
}

/** Add texts that may name skills. */
export function addTexts(draft: Draft, field: DraftField, values: readonly unknown[]): void {
  for (const value of values.slice(0, 200)) {
    const text = tidy(value, field === 'description' ? 4000 : 200);
    if (text !== '') draft.texts.push({ field, text });
  }
}
