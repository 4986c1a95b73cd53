import { answerTo } from '../../core/advice/plan/answer.ts';
import type { PlanProblem } from '../../core/domain/plan.ts';

/** So long may one search take; what it has by then is shown with an honest label. */
const LIMIT_MS = 2000;

// A worker of its own, so that the page answers while it searches, and so that it can be ended.
self.onmessage = ({ data }: MessageEvent<PlanProblem>) => {
  const answer = answerTo(data, () => {
    const end = performance.now() + LIMIT_MS;
    return () => performance.now() < end;
  });
  self.postMessage(answer);
};
