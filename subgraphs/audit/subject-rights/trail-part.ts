import { EntrySchema } from '#audit';
import { exportOf } from '#marks';
import { exportDocument } from '#subject-rights';
import { z } from 'zod';

/** Other people's ids, where an officer sat, and what proves the chain are left out. */
export const exportedEntry = exportOf(EntrySchema, {
  saidElsewhere: ['seq', 'records', 'division', 'requestId', 'address', 'previousHash', 'hash'],
});

/** What the audit trail says of one person: who did or saw what of the record, the earliest first. */
export const trailPart = z.array(z.strictObject(exportedEntry.shape).extend({ sequence: z.int() }));

export type TrailPart = z.infer<typeof trailPart>;

/** The document that the audit domain gives by itself. */
export const trailDocument = exportDocument({ audit: trailPart });
