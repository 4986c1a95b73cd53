import { type OwnFacts, readOwn } from '../../features/vault/own.ts';
import { vault } from './vault.ts';

/**
 * What pages are held against. It is read once and then again after each write: the background alone
 * writes, and a large vault takes longer to read and check than to match.
 */
export const ownFacts: () => Promise<OwnFacts> = kept();

function kept(): () => Promise<OwnFacts> {
  let facts: { writes: number; read: Promise<OwnFacts> } | null = null;
  return () => {
    const writes = vault.writes();
    if (facts?.writes !== writes) {
      const read = readOwn(vault);
      facts = { writes, read };
      // What could not be read is tried again, and not remembered as a failure.
      read.catch(() => {
        facts = null;
      });
    }
    return facts.read;
  };
}
