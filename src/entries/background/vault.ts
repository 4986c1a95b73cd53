import { type Connection, openVault } from '../../features/vault/open.ts';

/** A vault that tells how often it was written to in this life of the worker. */
interface CountedVault extends Connection {
  /** While this stays the same, so does everything that was read. */
  writes(): number;
}

/** The background's way to the vault; it alone writes records. Opened at the first use. */
export const vault: CountedVault = counted(openVault());

function counted(connection: Connection): CountedVault {
  let writes = 0;
  return {
    writes: () => writes,
    read: (work) => connection.read(work),
    async write(work) {
      writes += 1;
      try {
        return await connection.write(work);
      } finally {
        // What was read meanwhile may be from before.
        writes += 1;
      }
    },
  };
}
