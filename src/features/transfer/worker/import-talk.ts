import type { Incoming } from '../incoming/draft.ts';
import { CAPS, ImportError, type Refusal } from '../incoming/refusal.ts';

/** What can be asked of a file: what it brings for the vault, or only its text. */
interface Wanted {
  entries: Incoming;
  text: string;
}

/** What the worker is asked. */
export interface ImportQuestion {
  want: keyof Wanted;
  name: string;
  bytes: ArrayBuffer;
}

/** What it answers; an error is told by its code. */
export type ImportAnswer<Want extends keyof Wanted = keyof Wanted> =
  { ok: true; value: Wanted[Want] } | { ok: false; code: string };

/** No file of a person takes this long; one that does was made to. */
const PATIENCE_MS = 10_000;

/** What a file brings for the vault; rejects with an `ImportError` when it is refused. */
export function readInWorker(file: File, signal: AbortSignal): Promise<Incoming> {
  return inWorker('entries', file, signal);
}

/** The text of a CV (PDF, Word, plain); rejects with an `ImportError` when it is refused. */
export function textInWorker(file: File, signal: AbortSignal): Promise<string> {
  return inWorker('text', file, signal);
}

/** Read a file in a worker of its own, which is ended in every case, also by `signal`. */
function inWorker<Want extends keyof Wanted>(
  want: Want,
  file: File,
  signal: AbortSignal,
): Promise<Wanted[Want]> {
  if (file.size > CAPS.bytes)
    return Promise.reject(new ImportError('import-too-large', 'Larger than the cap'));
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
    const end = () => {
      clearTimeout(timer);
      worker.terminate();
    };
    const fail = (error: Error) => {
      end();
      reject(error);
    };
    const timer = setTimeout(
      () => fail(new ImportError('import-too-slow', 'Took too long')),
      PATIENCE_MS,
    );
    signal.addEventListener('abort', () => fail(new DOMException('Cancelled', 'AbortError')));
    worker.addEventListener('error', () =>
      fail(new ImportError('import-damaged', 'Worker failed')),
    );
    worker.addEventListener('message', ({ data }: MessageEvent<ImportAnswer<Want>>) => {
      // pdf.js greets whoever started the worker that it is in.
      if (!('ok' in data)) return;
      // The worker answers with codes of `Refusal` alone.
      if (data.ok) {
        end();
        resolve(data.value);
      } else fail(new ImportError(data.code as Refusal, data.code));
    });
    const ask = (bytes: ArrayBuffer): ImportQuestion => ({ want, name: file.name, bytes });
    file.arrayBuffer().then(
      (bytes) => worker.postMessage(ask(bytes), [bytes]),
      () => fail(new ImportError('import-damaged', 'The file cannot be opened')),
    );
  });
}
