/** Pages where no browser lets any extension read, whatever the person allows. */
const FORBIDDEN_HOSTS = new Set([
  'chromewebstore.google.com',
  'addons.mozilla.org',
  'accounts.firefox.com',
  'support.mozilla.org',
]);
const FORBIDDEN_PREFIXES = [
  'https://chrome.google.com/webstore',
  'https://microsoftedge.microsoft.com/addons',
];

/** Whether an address is a page of the browser itself, of a store, or of an extension. */
export function isForbiddenPage(url: string): boolean {
  if (!URL.canParse(url)) return true;
  const { protocol, hostname } = new URL(url);
  if (protocol === 'file:') return false;
  if (protocol !== 'http:' && protocol !== 'https:') return true;
  return FORBIDDEN_HOSTS.has(hostname) || FORBIDDEN_PREFIXES.some((start) => url.startsWith(start));
}
