import { type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { guarded } from './migrations/guard.ts';
import { migrate, VERSION } from './migrations/index.ts';
import { DATABASE, STORES, type VaultSchema } from './schema.ts';
import { asVaultError, VaultError } from './vault-error.ts';

/** The stores of a transaction over the whole vault, to be read only. */
export type Reading = IDBPTransaction<VaultSchema, typeof STORES>;
/** The stores of a transaction over the whole vault, to be written. */
export type Writing = IDBPTransaction<VaultSchema, typeof STORES, 'readwrite'>;

/** The opened database. Everything else in this folder goes through these two. */
export interface Connection {
  /** All that `work` reads is of one moment. */
  read<T>(work: (transaction: Reading) => Promise<T>): Promise<T>;
  /**
   * All of `work` is written, or nothing. Resolves when it is on the disk (`durability: 'strict'`):
   * a browser that is killed afterwards has it. `work` may wait for the transaction only.
   */
  write<T>(work: (transaction: Writing) => Promise<T>): Promise<T>;
}

/**
 * The vault's database, opened when it is first needed. Every failure is a `VaultError`.
 *
 * @param onLost told each time the browser or a newer version takes the connection away
 */
export function openVault(onLost: () => void = () => undefined): Connection {
  let connecting: Promise<IDBPDatabase<VaultSchema>> | null = null;

  const forget = () => {
    connecting = null;
  };
  const connect = (): Promise<IDBPDatabase<VaultSchema>> => {
    if (connecting === null) {
      connecting = openDatabase(() => {
        forget();
        onLost();
      });
      connecting.catch(forget);
    }
    return connecting;
  };

  /** A transaction cannot begin on a connection the browser has closed: open anew, once. */
  const begin = async <T>(start: (database: IDBPDatabase<VaultSchema>) => T): Promise<T> => {
    const database = await connect();
    try {
      return start(database);
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
      forget();
      return start(await connect());
    }
  };

  return {
    async read(work) {
      try {
        const transaction = await begin((database) => database.transaction(STORES, 'readonly'));
        return await finish(transaction, work);
      } catch (error) {
        throw asVaultError(error);
      }
    },
    async write(work) {
      try {
        const transaction = await begin((database) =>
          database.transaction(STORES, 'readwrite', { durability: 'strict' }),
        );
        return await finish(transaction, work);
      } catch (error) {
        throw asVaultError(error);
      }
    },
  };
}

async function finish<T, Transaction extends Reading | Writing>(
  transaction: Transaction,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  const worked = work(transaction).catch((error: unknown) => {
    abort(transaction);
    throw error;
  });
  const [ended, result] = await Promise.allSettled([transaction.done, worked]);
  // The transaction's own reason (disk full) tells more than a request's "aborted".
  if (result.status === 'rejected') throw asVaultError(transaction.error ?? result.reason);
  if (ended.status === 'rejected') throw asVaultError(transaction.error ?? ended.reason);
  return result.value;
}

function abort(transaction: Reading | Writing): void {
  try {
    transaction.abort();
  } catch {
    // It had ended by itself; then nothing of it was written either.
  }
}

/**
 * Opens and, where needed, migrates. Another page with an older connection that does not let go
 * makes the opening wait without end, so that case is an error instead.
 */
function openDatabase(onLost: () => void): Promise<IDBPDatabase<VaultSchema>> {
  return new Promise((resolve, reject) => {
    let givenUp = false;
    const opened = openDB<VaultSchema>(DATABASE, VERSION, {
      upgrade(database, from, _to, transaction) {
        // A new vault holds nothing that could be lost.
        if (from === 0) migrate(database, from);
        else
          guarded(transaction, () => migrate(database, from)).catch((error: unknown) => {
            reject(asVaultError(error));
            transaction.abort();
          });
      },
      blocked() {
        givenUp = true;
        reject(new VaultError('storage-blocked', 'Another page keeps an older vault open'));
      },
      blocking(_current, _next, event) {
        // A newer version waits for us: let go, and open anew when next asked.
        (event.target as IDBDatabase).close();
        onLost();
      },
      terminated: onLost,
    });
    opened.then((database) => {
      if (givenUp) database.close();
      else resolve(database);
    }, reject);
  });
}
