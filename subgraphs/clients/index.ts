import { readFileSync } from 'node:fs';

import type { Domain } from '#server';

import { entities } from './entities.ts';
import { lists } from './lists.ts';
import { migrations } from './migrations/index.ts';
import { resolvers } from './resolvers.ts';
import { sealedTables } from './sealed-columns.ts';
import { type Services, servicesOf } from './services.ts';

export { lookupOf } from './clients/identity.ts';
export { type SealedFields, sealPerson } from './clients/sealed-person.ts';
export { type VisitNotes, sealedColumns } from './sealed-columns.ts';
export { type Duty, type DutyEntry, dutyOf, visitDueOn } from './duty/duty.ts';
export type { ClientCategory } from './resolvers.generated.ts';
export { advisorTrace, advisorTraceDocument } from './subject-rights/advisor-trace.ts';
export { clientDocument, clientPart } from './subject-rights/export-part.ts';

/** Clients, households and visits: what a district knows of those it serves. */
export const clients: Domain<Services> = {
  name: 'clients',
  typeDefs: readFileSync(new URL('schema.graphql', import.meta.url), 'utf8'),
  resolvers,
  entities,
  migrations,
  lists,
  sealed: sealedTables,
  services: servicesOf,
};
