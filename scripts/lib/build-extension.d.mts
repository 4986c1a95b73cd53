/** Build one browser's package into dist/<target>; `watch` returns the watcher. */
export function buildExtension(
  target: 'chrome' | 'firefox',
  options?: { watch?: boolean },
): Promise<unknown>;
