import { readFileSync } from 'node:fs';
import { trailSchema } from '#audit';
import { type ServicesOf, defineDomain } from '#ideas';
import { entryIdea } from './entries/index.ts';
import { jobIdea } from './jobs/index.ts';
import { messageIdea } from './messages/index.ts';
import { subjectIdea } from './subject-rights/index.ts';

export { trailDocument, trailPart } from './subject-rights/trail-part.ts';

/** The audit trail of an owner, to be read. Other domains write it, each in the transaction of its write; this one only says who took a copy. */
export const audit = defineDomain({
  name: 'audit',
  typeDefs: readFileSync(new URL('schema.graphql', import.meta.url), 'utf8'),
  migrations: trailSchema.migrations,
  shared: () => ({}),
})
  .with(entryIdea)
  .with(jobIdea)
  .with(messageIdea)
  .with(subjectIdea);

/** What resolvers of this domain call. */
export type Services = ServicesOf<typeof audit>;
