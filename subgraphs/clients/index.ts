import { readSdl } from '#domain-sdl';
import { type ServicesOf, defineDomain } from '#ideas';

import { breakGlassIdea } from './break-glass/index.ts';
import { Reach } from './break-glass/reach.ts';
import { caseloadIdea } from './caseload/index.ts';
import { clientIdea } from './clients/index.ts';
import { confirmationIdea } from './confirmations/index.ts';
import { duplicateIdea } from './duplicates/index.ts';
import { dutyIdea } from './duty/index.ts';
import { grantIdea } from './grants/index.ts';
import { householdIdea } from './households/index.ts';
import { membershipIdea } from './memberships/index.ts';
import { leadIdea } from './leads/index.ts';
import { migrations } from './migrations/index.ts';
import { photoIdea } from './photos/index.ts';
import { servingIdea } from './serving/index.ts';
import { subjectIdea } from './subject-rights/index.ts';
import { surveyIdea } from './surveys/index.ts';
import { unmaskingIdea } from './unmasking/index.ts';
import { visitIdea } from './visits/index.ts';

export { lookupOf } from './clients/identity.ts';
export { Person, SealedClient, type person } from './clients/client.entity.ts';
export { SealedConfirmation } from './confirmations/confirmation.entity.ts';
export { SealedProposal } from './confirmations/proposal.entity.ts';
export { Home } from './households/household.entity.ts';
export { SealedVisit, type VisitNotes } from './visits/visit.entity.ts';
export { type Drawn, drawSql } from './surveys/draw-sample.ts';
export { SealedCall } from './surveys/survey-call.entity.ts';
export { dutyOf, visitDueOn } from './duty/duty.ts';
export { advisorTrace, advisorTraceDocument } from './subject-rights/advisor-trace.ts';
export { clientDocument, clientPart } from './subject-rights/export-part.ts';

/** Clients, households and visits: what a district knows of those it serves. */
export const clients = defineDomain({
  name: 'clients',
  typeDefs: readSdl(import.meta.dirname),
  migrations,
  shared: (scope, entities) => ({ reach: new Reach(scope), entities }),
})
  .with(householdIdea)
  .with(clientIdea)
  .with(confirmationIdea)
  .with(membershipIdea)
  .with(duplicateIdea)
  .with(visitIdea)
  .with(photoIdea)
  .with(leadIdea)
  .with(caseloadIdea)
  .with(dutyIdea)
  .with(servingIdea)
  .with(grantIdea)
  .with(breakGlassIdea)
  .with(surveyIdea)
  .with(unmaskingIdea)
  .with(subjectIdea);

/** What resolvers of this domain call. */
export type Services = ServicesOf<typeof clients>;
