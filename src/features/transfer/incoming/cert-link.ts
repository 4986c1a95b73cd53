/** What an address tells by itself about a certificate; nothing is ever fetched. */
export interface LinkFacts {
  provider: string;
  code: string;
}

const KNOWN: readonly { host: RegExp; provider: string; path: RegExp }[] = [
  { host: /(^|\.)(credly|youracclaim)\.com$/, provider: 'Credly', path: /\/badges\/([\w-]{8,})/ },
  { host: /^skillshop\.credential\.net$/, provider: 'Google Skillshop', path: /^\/([\w-]{8,})/ },
  {
    host: /(^|\.)(credential\.net|accredible\.com)$/,
    provider: 'Accredible',
    path: /\/([\w-]{6,})\/?$/,
  },
  {
    host: /(^|\.)coursera\.org$/,
    provider: 'Coursera',
    path: /\/(?:verify|certificate|records|share)\/(?:[a-z-]+\/)?([\w-]{6,})/,
  },
  { host: /(^|\.)edx\.org$/, provider: 'edX', path: /\/certificates\/([\w-]{8,})/ },
  { host: /(^|\.)(udemy\.com|ude\.my)$/, provider: 'Udemy', path: /\/(UC-[\w-]+)/ },
  {
    host: /(^|\.)udacity\.com$/,
    provider: 'Udacity',
    path: /\/(?:verify|certificate|e)\/([\w-]+)/,
  },
  {
    host: /(^|\.)datacamp\.com$/,
    provider: 'DataCamp',
    path: /\/(?:certificate|statement-of-accomplishment\/\w+)\/([\w-]+)/,
  },
  {
    host: /(^|\.)freecodecamp\.org$/,
    provider: 'freeCodeCamp',
    path: /\/certification\/([\w-]+\/[\w-]+)/,
  },
  {
    host: /(^|\.)linkedin\.com$/,
    provider: 'LinkedIn Learning',
    path: /\/learning\/certificates\/([\da-f]{16,})/,
  },
  {
    host: /(^|\.)microsoft\.com$/,
    provider: 'Microsoft',
    path: /\/(?:credentials|transcript|achievements)\/([\w-]+)/,
  },
  { host: /(^|\.)hubspot\.com$/, provider: 'HubSpot Academy', path: /\/achievements\/([\w-]+)/ },
  {
    host: /(^|\.)trailhead\.(?:com|salesforce\.com)$/,
    provider: 'Salesforce Trailhead',
    path: /\/([\w-]+)\/?$/,
  },
  {
    host: /(^|\.)badgr\.(?:com|io)$/,
    provider: 'Badgr',
    path: /\/(?:assertions|badges|public\/assertions)\/([\w-]+)/,
  },
  {
    host: /(^|\.)(pluralsight|skillsoft|futurelearn|kaggle|hackerrank|cisco|comptia|isaca|pmi|scrum|scrumalliance)\.(?:com|org)$/,
    provider: '',
    path: /\/([\w-]{4,})\/?$/,
  },
];

/** The provider and the code that the address of a certificate names; `null` when it is none known. */
export function linkFacts(link: string): LinkFacts | null {
  const url = URL.parse(link);
  if (!url) return null;
  const host = url.hostname.replace(/^www\./, '');
  for (const known of KNOWN) {
    const found = known.host.exec(host);
    if (!found) continue;
    const code = known.path.exec(url.pathname)?.[1];
    if (code === undefined) continue;
    return { provider: known.provider || (found[2] ?? ''), code };
  }
  return null;
}

/**
 * An address as it may be stored and opened: https or http, a missing scheme added, tracking left
 * off. '' for everything else, `javascript:` above all.
 */
export function safeLink(value: unknown): string {
  if (typeof value !== 'string' || value.length > 2000) return '';
  const text = value.trim();
  const full = /^[\w-]+(\.[\w-]+)+(\/|$)/.test(text) ? `https://${text}` : text;
  const url = URL.parse(full);
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return '';
  if (url.username !== '' || url.password !== '') return '';
  for (const name of [...url.searchParams.keys()])
    if (/^(trk|utm_\w+|fbclid|gclid)$/.test(name)) url.searchParams.delete(name);
  return url.href.length > 2000 ? '' : url.href;
}

/** The same certificate has many addresses; what is left names it. */
export function linkKey(link: string): string {
  const url = URL.parse(link);
  if (!url) return '';
  const facts = linkFacts(link);
  if (facts && facts.provider !== '') return `${facts.provider}:${facts.code}`.toLowerCase();
  const path = url.pathname.replace(/\/(public_url|linked_in_profile)?\/?$/, '');
  // An address without a path is an issuer's home page and names no certificate.
  return path === '' && url.search === ''
    ? ''
    : `${url.hostname.replace(/^www\./, '')}${path}${url.search}`;
}
