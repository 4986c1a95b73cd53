import { readFile } from '../incoming/read-file.ts';
import { textOfFile } from '../incoming/text-of-file.ts';
import type { ImportAnswer, ImportQuestion } from './import-talk.ts';

// Foreign files are read here and not in the page: one that is slow or hostile can be ended at any
// time by ending this worker, and the page stays alive.

self.addEventListener('message', ({ data }: MessageEvent<ImportQuestion>) => {
  void answer(data).then((message) => self.postMessage(message));
});

async function answer({ want, name, bytes }: ImportQuestion): Promise<ImportAnswer> {
  const given = { name, bytes: new Uint8Array(bytes) };
  try {
    return {
      ok: true,
      value: want === 'text' ? await textOfFile(given.bytes) : await readFile(given),
    };
  } catch (error) {
    const code = (error as { code?: unknown } | null)?.code;
    // Whatever a file manages to break is a damaged file to the person.
    return { ok: false, code: typeof code === 'string' ? code : 'import-damaged' };
  }
}
