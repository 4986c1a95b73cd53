import { type Connection, openVault } from '../../features/vault/open.ts';

/** A vault that tells how often it was written to, or lost, in this life of the worker. */
interface CountedVault extends Connection {
  /** While this stays the same, so does everything that was read. */
  writes(): number;
}

/** The background's way to the vault; it alone writes records. Opened at the first use. */
export const vault: CountedVault = counted();

function counted(): CountedVault {
  let writes = 0;
  // Where the connection was lost, what was read on it is no longer known to hold.
  const connection: Connection = openVault(() => {
    writes += 1;
  });
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
