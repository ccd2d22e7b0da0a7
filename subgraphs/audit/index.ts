import { readFileSync } from 'node:fs';
import { trailSchema } from '#audit';
import type { Domain } from '#server';
import { entryResolvers } from './entries/entry.resolvers.ts';
import { lists } from './lists.ts';
import { type Services, servicesOf } from './services.ts';
import { exportedEntry } from './subject-rights/trail-part.ts';
import { subjectResolvers } from './subject-rights/subject.resolvers.ts';

export { trailDocument, trailPart } from './subject-rights/trail-part.ts';

/** The audit trail of an owner, to be read. Other domains write it, each in the transaction of its write; this one only says who took a copy. */
export const audit: Domain<Services> = {
  name: 'audit',
  typeDefs: readFileSync(new URL('schema.graphql', import.meta.url), 'utf8'),
  resolvers: { ...entryResolvers, ...subjectResolvers },
  entities: trailSchema.entities,
  exported: [exportedEntry],
  migrations: trailSchema.migrations,
  lists,
  services: servicesOf,
};
