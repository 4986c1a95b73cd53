import { readSettings } from '../../../features/vault/settings.ts';
import type { Handler } from '../../../protocol/serve.ts';
import { vault } from '../vault.ts';

/** The person's choices. */
export const getSettings: Handler<'getSettings'> = () => readSettings(vault);
