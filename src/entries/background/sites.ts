import { addedMatches } from '../../platform/added-matches.ts';
import {
  contentScriptFiles,
  contentScriptMatches,
  grantedMatches,
  runScriptsOn,
  tabsOn,
} from '../../platform/browser.ts';
import { tellPages } from './announce.ts';
import { inject } from './inject.ts';

/**
 * "Always read this site" has one truth, the browser's own list of what was granted: the scripts
 * are made to follow it, whoever changed it. An update of the extension forgets registered scripts,
 * so this also runs then. Open tabs of a new site are read at once.
 */
export async function followAccess(): Promise<void> {
  const matches = addedMatches(await grantedMatches(), contentScriptMatches());
  await runScriptsOn(matches, contentScriptFiles());
  tellPages();
  if (matches.length === 0) return;
  // All tabs: the new site may stand in a frame of another one. The script sees to running once.
  const tabs = await tabsOn();
  await Promise.all(tabs.map(({ id }) => inject(id)));
}
