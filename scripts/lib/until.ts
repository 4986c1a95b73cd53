/** Wait until a condition holds; throws after `timeout` ms with what was awaited. */
export async function until(
  condition: () => Promise<boolean>,
  { timeout = 15_000, what = 'the condition' } = {},
): Promise<void> {
  const end = Date.now() + timeout;
  for (;;) {
    if (await condition().catch(() => false)) return;
    if (Date.now() > end) throw new Error(`waited ${timeout} ms for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
