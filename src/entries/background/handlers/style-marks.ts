import { insertStyles } from '../../../platform/browser.ts';
import type { Handler } from '../../../protocol/serve.ts';
import { markStyles } from '../mark-styles.ts';

/** Gives the highlights of a frame their look, where the page's own scripts do not find it. */
export const styleMarks: Handler<'styleMarks'> = async ({ names, dark }, { tabId, frameId }) => {
  await insertStyles(tabId, frameId, markStyles(names, dark));
  return {};
};
