import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ask, type ChromiumWithWaymark, launchChromium } from '../../../scripts/lib/chromium.ts';
import { roleBoard } from '../../unit/support/make.ts';
import { TEXTS } from '../board-samples.ts';

describe('a browser that dies half-way', () => {
  it('has what was added when it is opened again, and goes on from there', async () => {
    const profile = await mkdtemp(join(tmpdir(), 'waymark-half-way-'));
    const first = await launchChromium({ profile });
    await ask(first, 'saveSettings', { started: true });
    const board = roleBoard('analyst');
    await ask(first, 'saveBoard', { board, listings: [] });
    const add = (to: ChromiumWithWaymark, text: string) =>
      ask(to, 'addTextToBoard', { boardId: board.id, text, title: '', company: '' });
    for (const text of TEXTS.slice(0, 7)) await add(first, text);
    const lost = add(first, TEXTS[7] ?? '').catch(() => null);
    const gone = new Promise((resolve) => first.context.once('close', resolve));
    const session = await first.context.browser()?.newBrowserCDPSession();
    void session?.send('Browser.crash').catch(() => null);
    await Promise.all([gone, lost]);

    const second = await launchChromium({ profile });
    try {
      const before = (await ask(second, 'viewBoard', { id: board.id })).view;
      expect(before?.board).toEqual(board);
      expect([7, 8]).toContain(before?.listings.length);
      for (const text of TEXTS.slice(7)) await add(second, text);
      const after = (await ask(second, 'viewBoard', { id: board.id })).view;
      expect(after?.demand.listings).toBe(12);
      expect(after?.demand.rows.find(({ id }) => id === 'sql')?.named).toBe(12);
    } finally {
      await second.close();
      await rm(profile, { recursive: true, force: true });
    }
  });
});
