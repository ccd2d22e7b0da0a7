import { exportDocument, instant } from '#subject-rights';
import { z } from 'zod';

/** What the audit trail says of one person: who did or saw what of the record, the earliest first. */
export const trailPart = z.array(
  z.strictObject({
    sequence: z.int(),
    id: z.string(),
    at: instant,
    subject: z.string(),
    role: z.string(),
    action: z.string(),
    fields: z.array(z.string()),
    reason: z.string().nullable(),
  }),
);

export type TrailPart = z.infer<typeof trailPart>;

/** The document that the audit domain gives by itself. */
export const trailDocument = exportDocument({ audit: trailPart });
