import type { Handler } from '../../../protocol/serve.ts';
import { reportOn } from '../engine.ts';
import { markStyles } from '../mark-styles.ts';
import { marksFor } from '../marks.ts';
import { ownFacts } from '../own.ts';

/** The listing on the first page, read and marked as any other; that page has no tab to report. */
export const tryOut: Handler<'tryOut'> = async ({ posting }) => {
  const whole = await ownFacts();
  const report = await reportOn(posting, whole);
  return { report, marks: marksFor(report, whole.settings.markMode) };
};

/** The look of its marks, which no page of the extension could be given otherwise. */
export const markCss: Handler<'markCss'> = ({ names, dark }) => ({ css: markStyles(names, dark) });
