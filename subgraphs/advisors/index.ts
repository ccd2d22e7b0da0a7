import { readFileSync } from 'node:fs';
import { figureEntities } from '#figures';
import { tokenEntities } from '#lists';
import type { Domain } from '#server';
import { tellAllServing } from '#serving';
import { advisorResolvers } from './advisors/advisor.resolvers.ts';
import { AdvisorSchema } from './advisors/advisor.entity.ts';
import { listPosted } from './advisors/serving.ts';
import { PostingSchema } from './advisors/posting.entity.ts';
import { networkFigures } from './coverage/coverage.figure.ts';
import { replaceDuties } from './coverage/coverage.repository.ts';
import { coverageResolvers } from './coverage/coverage.resolvers.ts';
import { FilingChangeSchema } from './filings/filing-change.entity.ts';
import { FilingStepSchema } from './filings/filing-step.entity.ts';
import { filingResolvers } from './filings/filing.resolvers.ts';
import { lists } from './lists.ts';
import { migrations } from './migrations/index.ts';
import { AdvisorMoveSchema } from './moves/advisor-move.entity.ts';
import { moveResolvers } from './moves/move.resolvers.ts';
import { type Services, servicesOf } from './services.ts';
import { ServiceCentreSchema } from './service-centres/service-centre.entity.ts';
import { serviceCentreResolvers } from './service-centres/service-centre.resolvers.ts';
import { stationDutiesOf } from './stations/station-duties.ts';
import { StationDutySchema } from './stations/station-duty.entity.ts';
import { StationSchema } from './stations/station.entity.ts';
import { stationResolvers } from './stations/station.resolvers.ts';
import { exported } from './subject-rights/export-part.ts';
import { subjectResolvers } from './subject-rights/subject.resolvers.ts';
import { tieResolvers } from './ties/tie.resolvers.ts';
import { unmaskingResolvers } from './unmasking/unmasking.resolvers.ts';

export { postedSql } from './advisors/serving.ts';

export { advisorDocument, advisorPart } from './subject-rights/export-part.ts';

export { filingAuthorityOf } from './filings/filing-moves.ts';
export { Named } from './advisors/advisor.entity.ts';
export { lookupOf as advisorLookupOf } from './advisors/sealed-advisor.ts';
export type { FilingState } from './filings/filing-states.ts';
export { type StationKind, kindRules, requiredKindOf } from './stations/station-kinds.ts';

/** Stations, advisors, their postings and filings: who serves where, and how far the policy is met. */
export const advisors: Domain<Services> = {
  name: 'advisors',
  typeDefs: readFileSync(new URL('schema.graphql', import.meta.url), 'utf8'),
  resolvers: {
    ...stationResolvers,
    ...advisorResolvers,
    ...filingResolvers,
    ...coverageResolvers,
    ...tieResolvers,
    Query: { ...stationResolvers.Query, ...advisorResolvers.Query, ...filingResolvers.Query },
    Mutation: {
      ...stationResolvers.Mutation,
      ...serviceCentreResolvers.Mutation,
      ...advisorResolvers.Mutation,
      ...moveResolvers.Mutation,
      ...filingResolvers.Mutation,
      ...unmaskingResolvers.Mutation,
      ...subjectResolvers.Mutation,
      ...tieResolvers.Mutation,
    },
  },
  entities: [
    StationDutySchema,
    ServiceCentreSchema,
    StationSchema,
    AdvisorSchema,
    PostingSchema,
    AdvisorMoveSchema,
    FilingStepSchema,
    FilingChangeSchema,
    ...figureEntities('advisors'),
    ...tokenEntities(lists),
  ],
  exported: Object.values(exported),
  migrations,
  figures: networkFigures,
  lists,
  services: servicesOf,
  // A city has no duty of its own, but neither has it one in a single district.
  prepared: ['advisors.station_duty', 'advisors.figure', 'advisors.figure_start', 'clients.advisors_told'],
  prepare: ({ owner, delegated, tree, session, today }) =>
    session.write(async (em) => {
      await replaceDuties(em, stationDutiesOf(owner, tree, delegated), today);
      await tellAllServing(em, owner, () => listPosted(em));
    }),
};
