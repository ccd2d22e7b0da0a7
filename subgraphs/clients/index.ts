import { readFileSync } from 'node:fs';

import type { Domain } from '#server';

import { caseloadFigure } from './caseload/caseload.figure.ts';
import { complianceFigure } from './duty/compliance.figure.ts';
import { entities } from './entities.ts';
import { lists } from './lists.ts';
import { migrations } from './migrations/index.ts';
import { resolvers } from './resolvers.ts';
import { type Services, servicesOf } from './services.ts';
import { subjects } from './subject-rights/erasure.repository.ts';
import { exported } from './subject-rights/export-part.ts';

export { lookupOf } from './clients/identity.ts';
export { Person, SealedClient, type person } from './clients/client.entity.ts';
export { Home } from './households/household.entity.ts';
export { SealedVisit, type VisitNotes } from './visits/visit.entity.ts';
export { dutyOf, visitDueOn } from './duty/duty.ts';
export { advisorTrace, advisorTraceDocument } from './subject-rights/advisor-trace.ts';
export { clientDocument, clientPart } from './subject-rights/export-part.ts';

/** Clients, households and visits: what a district knows of those it serves. */
export const clients: Domain<Services> = {
  name: 'clients',
  typeDefs: readFileSync(new URL('schema.graphql', import.meta.url), 'utf8'),
  resolvers,
  entities,
  subjects,
  exported: Object.values(exported),
  migrations,
  figures: [caseloadFigure, complianceFigure],
  prepared: ['clients.figure_start'],
  lists,
  services: servicesOf,
};
