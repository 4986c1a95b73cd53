import { linkedin } from './linkedin.ts';
import type { Site } from './site.ts';

/** Every job board with a reader of its own; one line each. */
export const sites: readonly Site[] = [linkedin];

/** The board that serves a host: the host itself or a subdomain of one it names, never a substring. */
export function siteFor(host: string, among: readonly Site[] = sites): Site | null {
  const name = host.toLowerCase().replace(/\.$/, '');
  return (
    among.find(({ hosts }) => hosts.some((own) => name === own || name.endsWith(`.${own}`))) ?? null
  );
}
