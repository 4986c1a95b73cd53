import {
  keepNotes,
  notes,
  readPlanSettings,
  savePlanSettings,
} from '../../../features/vault/advice.ts';
import type { Handler } from '../../../protocol/serve.ts';
import { announce } from '../announce.ts';
import { vault } from '../vault.ts';

/** What was decided about credentials, and what plans are made with. */
export const listAdvice: Handler<'listAdvice'> = async () => {
  const [all, settings] = await Promise.all([notes.list(vault), readPlanSettings(vault)]);
  return { notes: all, settings };
};

/** Keep decisions. What is dismissed is no longer suggested anywhere, so all are told. */
export const saveAdvice: Handler<'saveAdvice'> = async ({ notes: changed, settings }) => {
  await keepNotes(vault, changed);
  if (settings) await savePlanSettings(vault, settings);
  if (changed.length > 0) await announce();
  return {};
};
