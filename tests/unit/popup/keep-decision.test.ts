import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CredentialNote } from '../../../src/core/domain/advice.ts';

/** What the background keeps: the notes by id, as `saveAdvice` leaves them. */
const kept = new Map<string, CredentialNote>();
const sendMessage = (message: { name: string; request: { notes?: CredentialNote[] } }) => {
  for (const note of message.request.notes ?? []) kept.set(note.credentialId, note);
  return Promise.resolve({ ok: true, value: { notes: [...kept.values()] } });
};
const getMessage = (key: string, words: string[]) => [key, ...words].join(' ');
vi.stubGlobal('browser', { runtime: { id: 'waymark', sendMessage }, i18n: { getMessage } });
vi.stubGlobal('chrome', { runtime: { id: 'waymark' } });
const { keepDecision } = await import('../../../src/entries/popup/keep-decision.ts');

const DP900 = { id: 'dp-900', name: 'DP-900' };

describe('what is decided in the popup about a suggestion', () => {
  beforeEach(() => kept.clear());

  it('is kept with its day, said by name, and taken back', async () => {
    const { said, undo } = await keepDecision(DP900, { dismissed: 'too-dear' });
    expect(said).toBe('decideDismissed DP-900');
    expect(kept.get('dp-900')).toMatchObject({
      name: 'DP-900',
      dismissed: { why: 'too-dear', on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string },
    });
    await undo();
    expect(kept.get('dp-900')).toMatchObject({ dismissed: null });
  });

  it('leaves what was decided before, and goes back to it', async () => {
    await keepDecision(DP900, { dismissed: 'not-for-me' });
    const { said, undo } = await keepDecision(DP900, { access: 'employer' });
    expect(said).toBe('decideAccessSaid DP-900');
    expect(kept.get('dp-900')).toMatchObject({
      dismissed: { why: 'not-for-me' },
      access: { through: 'employer' },
    });
    await undo();
    expect(kept.get('dp-900')).toMatchObject({ dismissed: { why: 'not-for-me' }, access: null });
  });

  it('says that nobody else pays any more', async () => {
    await keepDecision(DP900, { access: 'employer' });
    const { said } = await keepDecision(DP900, { access: null });
    expect(said).toBe('decideAccessGone DP-900');
    expect(kept.get('dp-900')?.access).toBeNull();
  });
});
