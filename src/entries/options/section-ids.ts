import type { MessageKey } from '../../platform/i18n.ts';

/** Sections of the options page; each id is its own address (`#data`). */
export type SectionId =
  | 'credentials'
  | 'boards'
  | 'read'
  | 'plan'
  | 'catalogue'
  | 'corrections'
  | 'sites'
  | 'marks'
  | 'data'
  | 'about';

/** The sections in the order of the navigation. */
export const SECTIONS = [
  { id: 'credentials', name: 'navCredentials' },
  { id: 'boards', name: 'navBoards' },
  { id: 'read', name: 'navRead' },
  { id: 'plan', name: 'navPlan' },
  { id: 'catalogue', name: 'navCatalogue' },
  { id: 'corrections', name: 'navCorrections' },
  { id: 'sites', name: 'navSites' },
  { id: 'marks', name: 'navMarks' },
  { id: 'data', name: 'navData' },
  { id: 'about', name: 'navAbout' },
] as const satisfies readonly { id: SectionId; name: MessageKey }[];

/**
 * What an address names in the catalogue: a credential by its id (`#catalogue/<id>`), or a search
 * (`#catalogue/find:<words>`); `null` when it names nothing.
 */
export function cardFrom(hash: string): string | null {
  const [section, id] = hash.split('/');
  return section === '#catalogue' && id ? id : null;
}

/**
 * The credential of the catalogue that an address asks to be added to what one has
 * (`#credentials/add:<id>`); `null` when it names none.
 */
export function toAddFrom(hash: string): string | null {
  const prefix = '#credentials/add:';
  return hash.startsWith(prefix) ? decodeURIComponent(hash.slice(prefix.length)) : null;
}

/** The address of that form; the reverse of `toAddFrom`. */
export function addAddress(credentialId: string): string {
  return `#credentials/add:${encodeURIComponent(credentialId)}`;
}

/** The section that an address names; the credentials when it names none. */
export function sectionFrom(hash: string): SectionId {
  return SECTIONS.find(({ id }) => `#${id}` === hash.split('/')[0])?.id ?? 'credentials';
}
