import type { PlanAnswer, PlanProblem } from '../../core/domain/plan.ts';

/** Ask the planner's worker; ending `signal` ends the worker, and the answer is then `null`. */
export function runPlanner(problem: PlanProblem, signal: AbortSignal): Promise<PlanAnswer | null> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./plan-worker.ts', import.meta.url), { type: 'module' });
    const end = () => {
      worker.terminate();
      resolve(null);
    };
    signal.addEventListener('abort', end, { once: true });
    worker.onmessage = ({ data }: MessageEvent<PlanAnswer>) => {
      resolve(data);
      worker.terminate();
      signal.removeEventListener('abort', end);
    };
    worker.onerror = (event) => {
      worker.terminate();
      reject(new Error(event.message));
    };
    worker.postMessage(problem);
  });
}
