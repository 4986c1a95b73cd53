import { ask, launchChromium } from '../../scripts/lib/chromium.ts';
import { loadCatalogFiles } from '../../scripts/lib/load-catalog.ts';
import type { HeldCredential } from '../../src/core/domain/vault.ts';

/** The one word of the extension API that is evaluated in its page. */
declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

const SIZES = [100, 10_000];
const TYPED = 'course 0987';
const LISTING = `Data Analyst

Requirements
- Python and SQL
- Tableau, Excel
- AWS Certified Solutions Architect is a plus`;

/** `npm run bench -- --vault`: a keystroke in the list, and a match, with 100 and 10,000 entries. */
export async function vaultBench(say: (line: string) => void): Promise<void> {
  const { skills } = loadCatalogFiles();
  const rows: { size: number; list: number; key: number; match: number }[] = [];
  for (const size of SIZES) {
    const browser = await launchChromium();
    try {
      const records = Array.from({ length: size }, (_, n) => held(n, skills));
      await ask(browser, 'saveSettings', { started: true });
      for (let at = 0; at < size; at += 5_000)
        await ask(browser, 'saveImport', { records: records.slice(at, at + 5_000), originals: [] });
      const { own } = browser;
      await own.goto(browser.url('src/entries/options/index.html#credentials'));
      const opened = performance.now();
      await own.reload();
      await own.locator('.record').first().waitFor();
      const list = performance.now() - opened;
      // A page in the background is given one frame a second.
      await own.bringToFront();
      const keys = await own.evaluate(async (typed) => {
        const field = document.querySelector<HTMLInputElement>('input[type=search]');
        if (!field) throw new Error('no search');
        const times: number[] = [];
        for (let end = 1; end <= typed.length; end += 1) {
          const start = performance.now();
          field.value = typed.slice(0, end);
          field.dispatchEvent(new Event('input', { bubbles: true }));
          // Preact draws in a microtask or a frame; the one after it is on the screen.
          await new Promise((resolve) => requestAnimationFrame(resolve));
          document.body.getBoundingClientRect();
          times.push(performance.now() - start);
        }
        return times;
      }, TYPED);
      // Timed in the page: the driver itself takes 90 ms to carry out a report of hundreds of proofs.
      const matches = await own.evaluate(async (text) => {
        const message = { to: 'background', name: 'readText', request: { text } };
        const times: number[] = [];
        // The first one reads the vault and gathers what it proves.
        for (let turn = 0; turn <= 15; turn += 1) {
          const start = performance.now();
          await chrome.runtime.sendMessage(message);
          times.push(performance.now() - start);
        }
        return times.slice(1);
      }, LISTING);
      rows.push({ size, list, key: median(keys), match: median(matches) });
      say(
        `${size} entries: list drawn ${list.toFixed(0)} ms · keystroke ${median(keys).toFixed(1)} ms (worst ${Math.max(...keys).toFixed(1)}) · match ${median(matches).toFixed(1)} ms (worst ${Math.max(...matches).toFixed(1)})`,
      );
    } finally {
      await browser.close();
    }
  }
  const [few, many] = rows;
  if (few && many)
    say(
      `10,000 beside 100: list ×${(many.list / few.list).toFixed(1)} · keystroke ×${(many.key / few.key).toFixed(1)} · match ×${(many.match / few.match).toFixed(1)}`,
    );
}

function held(n: number, skills: readonly { id: string; name: string }[]): HeldCredential {
  const some = Array.from({ length: 4 }, (_, turn) => skills[(n * 7 + turn * 131) % skills.length]);
  return {
    kind: 'credential',
    id: `bench-${n}`,
    title: `Course ${String(n).padStart(5, '0')} of a long row of courses`,
    achievementId: null,
    issuer: `School ${n % 40}`,
    issued: '2024-05',
    expiry:
      n % 3 === 0 ? { kind: 'date', date: `${2025 + (n % 4)}-0${1 + (n % 9)}` } : { kind: 'never' },
    identifier: String(n),
    link: '',
    skills: some.flatMap((skill) =>
      skill ? [{ skillId: skill.id, name: skill.name, depth: 'working' as const }] : [],
    ),
    note: '',
    createdAt: n,
    updatedAt: n,
  };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
