import type { InnerZone } from './language-pack.ts';

/** Sections that speak of what is asked, wished or waved off. */
export const ASKED: ReadonlySet<InnerZone> = new Set(['required', 'preferred', 'unneeded']);

/** The same, and those that mix demands with duties. */
export const DEMANDS: ReadonlySet<InnerZone> = new Set([...ASKED, 'mixed']);

/** Text that asks for nothing. */
export const SILENT: ReadonlySet<InnerZone> = new Set([
  'benefits',
  'apply',
  'equal-opportunity',
  'company',
]);

/** What stands at the end of a listing. */
export const CLOSING: ReadonlySet<InnerZone> = new Set(['apply', 'equal-opportunity']);
