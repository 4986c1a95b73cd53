import type { Catalog } from '../../../core/domain/catalog.ts';
import type { CorrectionChange } from '../../../core/domain/correction.ts';
import { correctionFor } from '../../../features/ui/correcting.ts';
import { ownedRecord } from '../../../features/ui/owned-record.ts';
import { corrections } from '../../../features/vault/corrections.ts';
import { putRecord } from '../../../features/vault/records.ts';
import { readOwn } from '../../../features/vault/own.ts';
import { tabById } from '../../../platform/browser.ts';
import type { Handler } from '../../../protocol/serve.ts';
import { announce } from '../announce.ts';
import { readingOf, theCatalog } from '../engine.ts';
import { vault } from '../vault.ts';

/**
 * A press in the card beside a marked word. It comes from a page's process, so only what this very
 * listing names can be noted, nothing is taken out, and a private tab can note nothing.
 */
export const cardAct: Handler<'cardAct'> = async ({ posting, id, action, asId }, { tabId }) => {
  const tab = await tabById(tabId);
  if (tab === null || tab.private) return { done: false };
  const whole = await readOwn(vault);
  if (!whole.settings.started) return { done: false };
  const reading = await readingOf(posting, whole.corrections);
  const skill = reading.skills.find((ask) => ask.id === id);
  const ask = skill ?? reading.certifications.find((other) => other.id === id);
  if (!ask) return { done: false };
  const { name } = ask;
  const fresh = { id: crypto.randomUUID(), now: Date.now() };
  const catalog = await theCatalog();
  if (action === 'have') {
    const entry = catalog.credentials.get(id);
    const facts = entry && {
      id,
      issuer: entry.issuer,
      validityMonths: entry.validity.months,
      skills: entry.skills.map((proved) => ({
        ...proved,
        name: catalog.skills.get(proved.id)?.name ?? proved.id,
      })),
    };
    const record = await ownedRecord(
      { kind: skill ? 'skill' : 'certification', id, name },
      () => Promise.resolve(facts ? [facts] : []),
      fresh.id,
      fresh.now,
    );
    await putRecord(vault, record);
  } else {
    const change = changeFor(action, { id, name }, asId, catalog);
    if (!change) return { done: false };
    const { next } = correctionFor(change, reading, whole.corrections, fresh);
    await corrections.put(vault, [next]);
  }
  await announce();
  return { done: true };
};

function changeFor(
  action: 'not-a-skill' | 'same-as',
  { id, name }: { id: string; name: string },
  asId: string | undefined,
  catalog: Catalog,
): CorrectionChange | null {
  if (action === 'not-a-skill') return { kind: 'not-a-skill', id, name };
  const as =
    asId === undefined ? null : (catalog.skills.get(asId) ?? catalog.credentials.get(asId));
  return as ? { kind: 'same-as', id, name, asId: as.id, asName: as.name.slice(0, 200) } : null;
}
