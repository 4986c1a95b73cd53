/** What an address tells by itself about a certificate; nothing is ever fetched. */
export interface LinkFacts {
  provider: string;
  code: string;
}

interface Provider {
  host: RegExp;
  provider: string;
  /** Where in the path, or in the query, the code stands. */
  code: RegExp;
}

const CODE = String.raw`([\w-]{4,})`;
const ending = new RegExp(String.raw`\/${CODE}(?:\.(?:pdf|png|jpe?g|html?))?\/?$`);

const KNOWN: readonly Provider[] = [
  { host: /(^|\.)(credly|youracclaim)\.com$/, provider: 'Credly', code: /\/badges\/([\w-]{8,})/ },
  { host: /^skillshop\.credential\.net$/, provider: 'Google Skillshop', code: /^\/([\w-]{8,})/ },
  {
    host: /(^|\.)(credential\.net|accredible\.com)$/,
    provider: 'Accredible',
    code: /\/([\w-]{6,})\/?$/,
  },
  {
    host: /(^|\.)coursera\.org$/,
    provider: 'Coursera',
    code: /\/(?:verify|certificate|records|share|professional-cert|specialization)\/(?:(?:certificate|professional-cert|specialization)\/)?([\w-]{6,})/,
  },
  {
    host: /(^|\.)edx\.org$/,
    provider: 'edX',
    code: /\/(?:certificates|credentials)\/(?:user\/\d+\/course\/)?([\w-]{8,})/,
  },
  { host: /(^|\.)(udemy\.com|ude\.my)$/, provider: 'Udemy', code: /\/(UC-[\w-]+)/ },
  {
    host: /^(confirm|graduation)\.udacity\.com$/,
    provider: 'Udacity',
    code: /\/(?:confirm\/)?(?:e\/)?([\w-]{6,})\/?$/,
  },
  {
    host: /(^|\.)udacity\.com$/,
    provider: 'Udacity',
    code: /\/(?:verify|certificate)\/(?:(?:e|lp)\/)?([\w-]{6,})/,
  },
  {
    host: /(^|\.)datacamp\.com$/,
    provider: 'DataCamp',
    code: /\/(?:certificate|statement-of-accomplishment\/\w+)\/([\w-]+)/,
  },
  {
    host: /(^|\.)freecodecamp\.org$/,
    provider: 'freeCodeCamp',
    code: /\/certification\/([\w-]+\/[\w-]+)/,
  },
  {
    host: /(^|\.)linkedin\.com$/,
    provider: 'LinkedIn Learning',
    code: /\/learning\/certificates\/([\da-f]{16,})/,
  },
  {
    host: /(^|\.)microsoft\.com$/,
    provider: 'Microsoft',
    code: /\/(?:credentials|transcript|achievements)\/(?:share\/(?:[a-z]{2}-[a-z]{2}\/)?[\w-]+\/)?([\w-]+)\/?$/,
  },
  { host: /(^|\.)hubspot\.com$/, provider: 'HubSpot Academy', code: /\/achievements\/([\w-]+)/ },
  // The search form is the same for everybody; the code stands in its query.
  {
    host: /(^|\.)trailhead\.salesforce\.com$/,
    provider: 'Salesforce Trailhead',
    code: /\/certification-detail-print\/?\?(?:[^#]*&)?searchString=([\w%+-]{4,})/,
  },
  {
    host: /(^|\.)trailhead\.(?:com|salesforce\.com)$/,
    provider: 'Salesforce Trailhead',
    code: ending,
  },
  {
    host: /(^|\.)badgr\.(?:com|io)$/,
    provider: 'Badgr',
    code: /\/(?:assertions|badges)\/([\w-]+)/,
  },
  {
    host: /^catalog-education\.oracle\.com$/,
    provider: 'Oracle',
    code: /\/sharebadge\/?\?(?:[^#]*&)?id=([\w-]{8,})/,
  },
  {
    host: /(^|\.)(?:cloudskillsboost\.google|skills\.google)$/,
    provider: 'Google Cloud',
    code: /\/badges\/(\d+)/,
  },
  { host: /(^|\.)certmetrics\.com$/, provider: 'CertMetrics', code: /\/credential\/([\w-]{8,})/ },
  { host: /(^|\.)skilljar\.com$/, provider: 'Skilljar', code: /\/c\/([\w-]{6,})/ },
  {
    host: /^(university|learn)\.mongodb\.com$/,
    provider: 'MongoDB',
    code: /\/(?:course_completion|c|certificate)\/([\w-]{8,})/,
  },
  { host: /(^|\.)cs50\.io$/, provider: 'CS50', code: ending },
  { host: /^bcert\.me$/, provider: 'Scrum Alliance', code: ending },
  { host: /(^|\.)sololearn\.com$/, provider: 'Sololearn', code: /\/certificates\/([\w-]{6,})/ },
  { host: /(^|\.)codecademy\.com$/, provider: 'Codecademy', code: /\/certificates\/([\w-]{8,})/ },
  {
    host: /(^|\.)openbadgepassport\.com$/,
    provider: 'Open Badge Passport',
    code: /\/badge\/info\/([\w-]+)/,
  },
  { host: /^open\.hpi\.de$/, provider: 'openHPI', code: /\/verify\/([\w-]+)/ },
  ...Object.entries({
    'pluralsight.com': 'Pluralsight',
    'skillsoft.com': 'Skillsoft',
    'futurelearn.com': 'FutureLearn',
    'kaggle.com': 'Kaggle',
    'certs.duolingo.com': 'Duolingo',
    'hackerrank.com': 'HackerRank',
    'cisco.com': 'Cisco',
    'comptia.org': 'CompTIA',
    'isaca.org': 'ISACA',
    'pmi.org': 'PMI',
    'scrum.org': 'Scrum.org',
    'scrumalliance.org': 'Scrum Alliance',
  }).map(([host, provider]) => ({
    host: new RegExp(`(^|\\.)${host.replace('.', '\\.')}$`),
    provider,
    code: ending,
  })),
];

/** Words in the address of a certificate, whoever hosts it. */
const SAYS_SO =
  /(?:^|[./_-])(?:certificat\w*|zertifikat\w*|credentials?|badges?|verif(?:y|ication)|validat\w+|accomplishments?|achievements?|assertions?|diplomas?)(?:[./_?-]|$)/i;
/** A part that no person would choose as a name: long, with digits in it. */
const CODE_LIKE = /^(?=[^/]*\d)[\w-]{6,}$/;

/** The provider and the code that the address of a certificate names; `null` when it is none known. */
export function linkFacts(link: string): LinkFacts | null {
  const url = URL.parse(link);
  if (!url) return null;
  const host = url.hostname.replace(/^www\./, '');
  const known = KNOWN.filter((one) => one.host.test(host));
  for (const { provider, code } of known) {
    const found = code.exec(url.pathname)?.[1] ?? code.exec(url.pathname + url.search)?.[1];
    if (found !== undefined) return { provider, code: found };
  }
  if (known.length > 0 || !SAYS_SO.test(host + url.pathname)) return null;
  // Any other host: its address has to say that it shows a certificate, and to hold a code.
  const parts = url.pathname
    .split('/')
    .map((part) => part.replace(/\.(?:pdf|png|jpe?g|html?)$/i, ''));
  const code = [...parts.reverse(), ...url.searchParams.values()].find((part) =>
    CODE_LIKE.test(part),
  );
  return code === undefined ? null : { provider: host, code };
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
