import type { Incoming } from '../../features/transfer/incoming/draft.ts';
import { CAPS, ImportError, type Refusal } from '../../features/transfer/incoming/refusal.ts';

/** What the worker is asked. */
export interface ImportQuestion {
  name: string;
  bytes: ArrayBuffer;
}

/** What it answers; an error is told by its code. */
export type ImportAnswer = { ok: true; incoming: Incoming } | { ok: false; code: string };

/** No file of a person takes this long; one that does was made to. */
const PATIENCE_MS = 10_000;

/** Read a file in a worker of its own, which is ended in every case, also by `signal`. */
export function readInWorker(file: File, signal: AbortSignal): Promise<Incoming> {
  if (file.size > CAPS.bytes)
    return Promise.reject(new ImportError('import-too-large', 'Larger than the cap'));
  return new Promise<Incoming>((resolve, reject) => {
    const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
    const timer = setTimeout(
      () => end(new ImportError('import-too-slow', 'Took too long')),
      PATIENCE_MS,
    );
    const end = (outcome: Error | Incoming) => {
      clearTimeout(timer);
      worker.terminate();
      if (outcome instanceof Error) reject(outcome);
      else resolve(outcome);
    };
    signal.addEventListener('abort', () => end(new DOMException('Cancelled', 'AbortError')));
    worker.addEventListener('error', () => end(new ImportError('import-damaged', 'Worker failed')));
    worker.addEventListener('message', ({ data }: MessageEvent<ImportAnswer>) =>
      // The worker answers with codes of `Refusal` alone.
      end(data.ok ? data.incoming : new ImportError(data.code as Refusal, data.code)),
    );
    void file.arrayBuffer().then(
      (bytes) => worker.postMessage({ name: file.name, bytes } satisfies ImportQuestion, [bytes]),
      () => end(new ImportError('import-damaged', 'The file cannot be opened')),
    );
  });
}
