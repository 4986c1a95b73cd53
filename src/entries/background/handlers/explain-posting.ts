import { explainPosting as explain } from '../../../core/matching/explain-posting.ts';
import { ownSkills } from '../../../core/matching/own-skills.ts';
import type { Posting } from '../../../core/domain/posting.ts';
import { postingFromText } from '../../../features/sites/pasted.ts';
import { readOwn } from '../../../features/vault/own.ts';
import { recentTabs } from '../../../platform/browser.ts';
import type { Handler } from '../../../protocol/serve.ts';
import { askPage } from '../ask-page.ts';
import { capPosting } from '../cap-posting.ts';
import { theLexicon } from '../engine.ts';
import { vault } from '../vault.ts';

/** Tabs that are asked for a listing before giving up. */
const MOST_TABS = 12;

/** Tells how a listing was read. It is asked of its page now, and nothing of it is kept. */
export const explainPosting: Handler<'explainPosting'> = async ({ text }) => {
  const whole = await readOwn(vault).catch(() => null);
  // Before Start no page is read.
  const page = whole?.settings.started === true ? lastPosting : () => null;
  const posting = text === null ? await page() : postingFromText(text);
  if (posting === null) return { explanation: null };
  const lexicon = await theLexicon();
  const own = ownSkills(whole?.corrections ?? []);
  return { explanation: explain(lexicon, capPosting(posting), { own }) };
};

async function lastPosting(): Promise<Posting | null> {
  for (const { id } of (await recentTabs()).slice(0, MOST_TABS)) {
    const page = await askPage(id);
    if (page.kind === 'state' && page.state.kind === 'posting') return page.state.posting;
  }
  return null;
}
