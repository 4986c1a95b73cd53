import { DEFAULT_SETTINGS } from '../../../core/domain/vault.ts';
import { mayAccess, type TabFacts, tabById } from '../../../platform/browser.ts';
import { CodedError } from '../../../platform/coded-error.ts';
import type { Handler } from '../../../protocol/serve.ts';
import type { Snapshot } from '../../../protocol/messages.ts';
import { askInjected, askPage, HURRY_MS } from '../ask-page.ts';
import { isForbiddenPage } from '../forbidden-page.ts';
import { reportOn } from '../engine.ts';
import { outcomeOf } from '../outcome.ts';
import { ownFacts } from '../own.ts';

const NOTHING_OWNED = { records: [], corrections: [] };

/** Everything the popup shows of a tab, asked of the page now: nothing is remembered here. */
export const snapshot: Handler<'snapshot'> = async ({ tabId, hurry = false }) => {
  const tab = await tabById(tabId);
  if (tab === null) throw new CodedError('tab-gone', 'The tab is closed');
  // Without the vault the listing can still be read; the popup then says what is wrong.
  const whole = await ownFacts().catch(() => null);
  const base: Omit<Snapshot, 'state'> = {
    host: hostOf(tab),
    askable: await askableOrigin(tab.url),
    frame: null,
    tried: [],
    report: null,
    settings: whole?.settings ?? DEFAULT_SETTINGS,
    heldCount: whole?.records.length ?? 0,
    private: tab.private,
  };
  if (whole && !whole.settings.started) return { ...base, state: 'not-started' };
  if (tab.url !== null && isForbiddenPage(tab.url)) return { ...base, state: 'forbidden-page' };

  const patience = hurry ? HURRY_MS : undefined;
  const answer = await askPage(tabId, patience);
  const page = answer.kind === 'no-script' ? await askInjected(tabId, patience) : answer;
  if (page.kind === 'forbidden') return { ...base, state: 'forbidden-page' };
  if (page.kind === 'no-script') {
    return { ...base, state: (await isPermitted(tab)) ? 'reload-needed' : 'no-access' };
  }
  if (page.kind === 'busy') return { ...base, state: 'reading' };

  const { state } = page;
  const frame = state.kind === 'none' ? await frameToAsk(state.frames ?? []) : null;
  const outcome = await outcomeOf(state, whole ?? NOTHING_OWNED, reportOn);
  return {
    ...base,
    frame,
    state: whole ? outcome.state : 'storage-failing',
    tried: 'tried' in outcome ? outcome.tried : [],
    report: 'report' in outcome ? outcome.report : null,
  };
};

function hostOf({ url }: TabFacts): string | null {
  return (url !== null && URL.parse(url)?.hostname) || null;
}

/** The origin to ask for, where the site is not read by itself yet. Only https can be asked for. */
async function askableOrigin(url: string | null): Promise<string | null> {
  const parsed = url === null || isForbiddenPage(url) ? null : URL.parse(url);
  if (parsed?.protocol !== 'https:') return null;
  return (await mayAccess(parsed.origin)) ? null : parsed.origin;
}

async function frameToAsk(origins: readonly string[]): Promise<string | null> {
  for (const origin of origins) {
    const askable = await askableOrigin(origin);
    if (askable !== null) return askable;
  }
  return null;
}

async function isPermitted({ url }: TabFacts): Promise<boolean> {
  const parsed = url === null ? null : URL.parse(url);
  if (parsed?.protocol !== 'https:' && parsed?.protocol !== 'http:') return false;
  return mayAccess(`${parsed.protocol}//${parsed.hostname}`);
}
