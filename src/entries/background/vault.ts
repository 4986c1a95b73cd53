import { openVault } from '../../features/vault/open.ts';

/** The background's way to the vault; it alone writes records. Opened at the first use. */
export const vault = openVault();
