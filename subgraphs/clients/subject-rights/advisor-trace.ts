import { z } from 'zod';

import { day, exportDocument } from '#subject-rights';

/** What the clients domain holds on an advisor: whom the visits were made to is for those people alone. */
export const advisorTrace = z.strictObject({
  /** How many active clients the advisor serves. */
  clientsServed: z.int(),
  /** By day, the earliest first, as their latest version says. */
  visits: z.array(z.strictObject({ id: z.string(), visitedOn: day, version: z.int(), withdrawn: z.boolean() })),
});

export type AdvisorTrace = z.infer<typeof advisorTrace>;

/** The document that the clients domain gives by itself on an advisor. */
export const advisorTraceDocument = exportDocument({ clients: advisorTrace });
