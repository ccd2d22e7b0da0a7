import { trailSchema } from '#audit';
import { readSdl } from '#domain-sdl';
import { type ServicesOf, defineDomain } from '#ideas';
import { entryIdea } from './entries/index.ts';
import { jobIdea } from './jobs/index.ts';
import { messageIdea } from './messages/index.ts';
import { subjectIdea } from './subject-rights/index.ts';

export { trailDocument, trailPart } from './subject-rights/trail-part.ts';

/** The audit trail of an owner, to be read. Other domains write it, each in the transaction of its write; this one only says who took a copy. */
export const audit = defineDomain({
  name: 'audit',
  typeDefs: readSdl(import.meta.dirname),
  migrations: trailSchema.migrations,
  shared: () => ({}),
})
  .with(entryIdea)
  .with(jobIdea)
  .with(messageIdea)
  .with(subjectIdea);

/** What resolvers of this domain call. */
export type Services = ServicesOf<typeof audit>;
