/**
 * Work that may rest wherever it yields. Reading a page nobody knows can take longer than a page may
 * be held up, so it is written as steps: tools take them all at once, the content script in slices.
 */
export type Steps<T> = Generator<undefined, T>;

/** What a slice may take of the page's time; half a frame, so that the page keeps its own half. */
const SLICE_MS = 8;

/** All steps without a rest. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/**
 * The steps in slices, with room for the page between them. `null` as soon as `goesOn` says that
 * the result is no longer wanted: it is asked after every rest, since anything may have happened.
 */
export async function inSlices<T>(
  steps: Steps<T>,
  goesOn: () => boolean,
  pause: () => Promise<void> = rest,
): Promise<T | null> {
  let end = performance.now() + SLICE_MS;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() < end) continue;
    await pause();
    if (!goesOn()) return null;
    end = performance.now() + SLICE_MS;
  }
}

/** Until the page has had its turn. A timer would wait a second in a tab that is not seen. */
export function rest(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
