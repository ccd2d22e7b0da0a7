import { readFileSync } from 'node:fs';
import { trailSchema } from '#audit';
import type { Domain } from '#server';
import { entryResolvers } from './entries/entry.resolvers.ts';
import { type Services, servicesOf } from './services.ts';

export { trailPart } from './subject-rights/trail-part.ts';

/** The audit trail of an owner, to be read. It is written by the other domains, each in the transaction of its write. */
export const audit: Domain<Services> = {
  name: 'audit',
  typeDefs: readFileSync(new URL('schema.graphql', import.meta.url), 'utf8'),
  resolvers: entryResolvers,
  entities: trailSchema.entities,
  migrations: trailSchema.migrations,
  services: servicesOf,
};
