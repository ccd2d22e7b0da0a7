import { readSdl } from '#domain-sdl';
import { type Idea, type ServicesOf, defineDomain } from '#ideas';
import { satisfactionForm } from '#surveys';
import { advisorIdea } from './advisors/index.ts';
import { awardIdea } from './awards/index.ts';
import { budgetIdea } from './budgets/index.ts';
import { complaintIdea } from './complaints/index.ts';
import { courseIdea } from './courses/index.ts';
import { coverageIdea } from './coverage/index.ts';
import { deputyIdea } from './deputies/index.ts';
import { rosterReportIdea } from './roster-reports/index.ts';
import { guidanceIdea } from './guidance/index.ts';
import { outreachIdea } from './outreach/index.ts';
import { filingIdea } from './filings/index.ts';
import { importIdea } from './imports/index.ts';
import { hotlineIdea } from './hotlines/index.ts';
import { incidentIdea } from './incidents/index.ts';
import { licenceReminderIdea } from './licence-reminders/index.ts';
import { migrations } from './migrations/index.ts';
import { followUpIdea } from './follow-ups/index.ts';
import { modelCaseIdea } from './model-cases/index.ts';
import { moveIdea } from './moves/index.ts';
import { RequestLoaders } from './request-loaders.ts';
import { premisesCheckIdea } from './premises-checks/index.ts';
import { serviceCentreIdea } from './service-centres/index.ts';
import { serviceRecordIdea } from './service-records/index.ts';
import { stationIdea } from './stations/index.ts';
import { subjectIdea } from './subject-rights/index.ts';
import { tieIdea } from './ties/index.ts';
import { trainingCatalogueIdea } from './training-catalogue/index.ts';
import { trainingEnrolmentIdea } from './training-enrolments/index.ts';
import { trainingSessionIdea } from './training-sessions/index.ts';
import { unmaskingIdea } from './unmasking/index.ts';
import { workRuleIdea } from './work-rules/index.ts';

export { postedSql } from './advisors/serving.ts';
export { handUpJob } from './roster-reports/index.ts';

export { advisorDocument, advisorPart } from './subject-rights/export-part.ts';

export { type BudgetEntryKind, type FundSource, budgetParts, placeOf } from './budgets/budget-amounts.ts';
export { Said } from './complaints/complaint.entity.ts';
export { incidentForm } from './incidents/incident.form.ts';
export { premisesForm } from './premises-checks/premises.form.ts';
export { serviceRecordForm } from './service-records/service-record.form.ts';
export { filingAuthorityOf } from './filings/filing-authority.ts';
export { Named } from './advisors/advisor.entity.ts';
export { lookupOf as advisorLookupOf } from './advisors/sealed-advisor.ts';
export type { FilingState } from './filings/filing.workflow.ts';
export { type WeeklyInterval, wordsOf } from './opening-hours/index.ts';
export { type StationKind, kindRules, requiredKindOf } from './stations/station-kinds.ts';

/** Filled in by the clients domain, and published by this one, since the city sets the form and has no clients. */
const satisfactionForms: Idea = { forms: [satisfactionForm], services: () => ({}) };

/** Stations, advisors, their postings and filings: who serves where, and how far the policy is met. */
export const advisors = defineDomain({
  name: 'advisors',
  typeDefs: readSdl(import.meta.dirname),
  migrations,
  shared: () => ({ loaders: new RequestLoaders() }),
})
  .with(coverageIdea)
  .with(stationIdea)
  .with(serviceCentreIdea)
  .with(followUpIdea)
  .with(premisesCheckIdea)
  .with(incidentIdea)
  .with(serviceRecordIdea)
  .with(hotlineIdea)
  .with(complaintIdea)
  .with(satisfactionForms)
  .with(workRuleIdea)
  .with(budgetIdea)
  .with(modelCaseIdea)
  .with(outreachIdea)
  .with(guidanceIdea)
  .with(advisorIdea)
  .with(licenceReminderIdea)
  .with(moveIdea)
  .with(deputyIdea)
  .with(filingIdea)
  .with(rosterReportIdea)
  .with(courseIdea)
  .with(trainingSessionIdea)
  .with(trainingCatalogueIdea)
  .with(trainingEnrolmentIdea)
  .with(awardIdea)
  .with(tieIdea)
  .with(unmaskingIdea)
  .with(subjectIdea)
  .with(importIdea);

/** What resolvers of this domain call. */
export type Services = ServicesOf<typeof advisors>;
