import * as z from 'zod/mini';

/** Of a message that carries nothing. */
export const nothing = z.object({});

/** Of a message about one tab. */
export const tabId = z.object({ tabId: z.number() });
