import { readFileSync } from 'node:fs';
import { type ServicesOf, defineDomain } from '#ideas';
import { advisorIdea } from './advisors/index.ts';
import { coverageIdea } from './coverage/index.ts';
import { deputyIdea } from './deputies/index.ts';
import { filingReportIdea } from './filing-reports/index.ts';
import { filingIdea } from './filings/index.ts';
import { importIdea } from './imports/index.ts';
import { incidentIdea } from './incidents/index.ts';
import { licenceReminderIdea } from './licence-reminders/index.ts';
import { migrations } from './migrations/index.ts';
import { followUpIdea } from './follow-ups/index.ts';
import { moveIdea } from './moves/index.ts';
import { RequestLoaders } from './request-loaders.ts';
import { premisesCheckIdea } from './premises-checks/index.ts';
import { serviceCentreIdea } from './service-centres/index.ts';
import { stationIdea } from './stations/index.ts';
import { subjectIdea } from './subject-rights/index.ts';
import { tieIdea } from './ties/index.ts';
import { unmaskingIdea } from './unmasking/index.ts';

export { postedSql } from './advisors/serving.ts';
export { handUpJob } from './filing-reports/index.ts';

export { advisorDocument, advisorPart } from './subject-rights/export-part.ts';

export { filingAuthorityOf } from './filings/filing-authority.ts';
export { Named } from './advisors/advisor.entity.ts';
export { lookupOf as advisorLookupOf } from './advisors/sealed-advisor.ts';
export type { FilingState } from './filings/filing.workflow.ts';
export { type StationKind, kindRules, requiredKindOf } from './stations/station-kinds.ts';

/** Stations, advisors, their postings and filings: who serves where, and how far the policy is met. */
export const advisors = defineDomain({
  name: 'advisors',
  typeDefs: readFileSync(new URL('schema.graphql', import.meta.url), 'utf8'),
  migrations,
  shared: () => ({ loaders: new RequestLoaders() }),
})
  .with(coverageIdea)
  .with(stationIdea)
  .with(serviceCentreIdea)
  .with(followUpIdea)
  .with(premisesCheckIdea)
  .with(incidentIdea)
  .with(advisorIdea)
  .with(licenceReminderIdea)
  .with(moveIdea)
  .with(deputyIdea)
  .with(filingIdea)
  .with(filingReportIdea)
  .with(tieIdea)
  .with(unmaskingIdea)
  .with(subjectIdea)
  .with(importIdea);

/** What resolvers of this domain call. */
export type Services = ServicesOf<typeof advisors>;
