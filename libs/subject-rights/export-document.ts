import { z } from 'zod';

/** The shape of an export and its version: a field that is taken away or means something else makes it /2. */
export const EXPORT_SCHEMA = 'assistance-graph/subject-export/1';

export const EXPORT_MEDIA_TYPE = 'application/json';

/** An instant, ISO 8601 in UTC. */
export const instant = z.iso.datetime();
/** A day in Asia/Shanghai. */
export const day = z.iso.date();

/** One document on one person. A domain writes its own part and knows no other; a program that holds several joins them. */
export function exportDocument<Parts extends z.ZodRawShape>(parts: Parts) {
  return z.strictObject({
    schema: z.literal(EXPORT_SCHEMA),
    /** The trail's own document says `record`: it knows no more of anybody than the id. */
    subject: z.strictObject({ kind: z.enum(['client', 'advisor', 'record']), id: z.string() }),
    owner: z.string(),
    exportedAt: instant,
    /** Why, in the words of whoever asked. */
    reason: z.string(),
    /** Fields that name the person and are shown masked, everywhere in the document, by their names; none in a whole one. */
    masked: z.array(z.string()),
    parts: z.strictObject(parts),
  });
}

/** An instant as the document has it. */
export function instantOf(at: Date): string {
  return at.toISOString();
}

/** The text of a document: indented, so that the person can read it. */
export function textOf(document: object): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}
