import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/core/domain/vault.ts';
import { readable } from '../../../src/features/vault/records.ts';
import { settingsFrom } from '../../../src/features/vault/settings.ts';
import { asVaultError, VaultError } from '../../../src/features/vault/vault-error.ts';
import { credential, experience } from './examples.ts';

describe('records read back', () => {
  it('come oldest first, with what cannot be understood kept apart and untouched', () => {
    const strange = { id: 'x', kind: 'licence', number: 12 };
    const result = readable([experience(), strange, credential(), null]);
    expect(result.records.map(({ id }) => id)).toEqual(['c1', 'e1']);
    expect(result.unreadable).toEqual([strange, null]);
    expect(result.unreadable[0]).toBe(strange);
  });
});

describe('settings read back', () => {
  it('are the defaults, without consent, where nothing is stored', () => {
    expect(settingsFrom(undefined)).toEqual(DEFAULT_SETTINGS);
    expect(settingsFrom('yes')).toEqual(DEFAULT_SETTINGS);
    expect(DEFAULT_SETTINGS.started).toBe(false);
  });

  it('keep every choice that is understood when one is not', () => {
    const settings = settingsFrom({
      started: true,
      markMode: 'fireworks',
      quiet: true,
      lastExportAt: 5,
      remindedOn: 'soon',
    });
    expect(settings).toEqual({
      started: true,
      markMode: 'have-and-missing',
      quiet: true,
      lastExportAt: 5,
      reminders: false,
      remindedOn: null,
    });
  });

  it('never read consent out of a value that is not exactly that', () => {
    expect(settingsFrom({ started: 'true' }).started).toBe(false);
    expect(settingsFrom({ started: 1 }).started).toBe(false);
  });
});

describe('failures of the database', () => {
  it('are told apart by what the person can do about them', () => {
    expect(asVaultError(new DOMException('', 'QuotaExceededError')).code).toBe('storage-full');
    expect(asVaultError(new DOMException('', 'UnknownError')).code).toBe('storage-failed');
    expect(asVaultError('odd').code).toBe('storage-failed');
    const blocked = new VaultError('storage-blocked', 'held elsewhere');
    expect(asVaultError(blocked)).toBe(blocked);
  });
});
