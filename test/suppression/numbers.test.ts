import { describe, expect, test } from '@jest/globals';
import { getNamedType, isObjectType } from 'graphql';
import { compileTierSchema } from '#tiers';
import { domains } from '../../subgraphs/index.ts';

/** Numbers of people in hardship: what other levels are shown of each is decided by libs/suppression. */
const SUPPRESSED = [
  'AdvisedStaffing.byCaseload',
  'CategoryCount.count',
  'ClientStatistics.households',
  'ClientStatistics.total',
  'FlagCount.count',
  'Project.enrolled',
  ...['answered', 'asked', 'basicallySatisfied', 'dissatisfied', 'rate', 'satisfied', 'unanswered'].map(
    (part) => `Satisfaction.${part}`,
  ),
  ...['waiting', 'waitingUpTo7', 'waitingUpTo14', 'waitingOver14', 'handled', 'joined'].map(
    (part) => `LeadCounts.${part}`,
  ),
  // Shown within the division alone.
  'LeadStateCount.count',
  ...['received', 'otherSources'].map((part) => `LeadSourceCounts.${part}`),
  'LeadSourceCount.count',
  ...['handled', 'inTime', 'late', 'daysToHandle', 'inTimeRate', 'averageDays'].map(
    (part) => `LeadAnswerCounts.${part}`,
  ),
  'VisitCompliance.done',
  'VisitCompliance.due',
  'VisitCompliance.rate',
];

/** Everything else that is a number, and whom or what it is about. */
const ABOUT_NO_CLIENTS: Readonly<Record<string, readonly string[]>> = {
  'stations and their staff, who are in the public register': [
    'Coverage.advisors',
    'Coverage.rate',
    'Coverage.required',
    'Coverage.staffed',
    'Coverage.stations',
    'Coverage.understaffed',
    'Coverage.missing',
    'Coverage.withoutStation',
    'Station.advisorsPosted',
    'Station.areaKm2',
    // Of other levels by floor and area alone.
    ...['advisors', 'byArea', 'floor'].map((part) => `AdvisedStaffing.${part}`),
    'FollowUpConnection.totalCount',
    'Form.version',
    'FormAnswer.number',
    ...['least', 'most'].map((bound) => `FormField.${bound}`),
    'FormReason.points',
    ...['of', 'points'].map((score) => `FormScore.${score}`),
    'PremisesCheckConnection.totalCount',
    'Station.staffingFloor',
    'Station.version',
    'Hotline.version',
    ...['version', 'year'].map((part) => `ModelCase.${part}`),
    ...['from', 'until'].map((place) => `ModelCaseFinding.${place}`),
    'ModelCaseConnection.totalCount',
    ...['edition', 'year'].map((part) => `GatheredCase.${part}`),
    'GatheredCaseConnection.totalCount',
    'StationConnection.totalCount',
    'IncidentConnection.totalCount',
    ...['reported', 'investigating', 'closed', 'waiting', 'waitingUpTo7', 'waitingUpTo14', 'waitingOver14'].map(
      (state) => `IncidentCounts.${state}`,
    ),
    'ServiceRecordConnection.totalCount',
    ...['total', 'atWindow', 'byPhone', 'online', 'otherwise', 'toFollowUp'].map(
      (part) => `ServiceRecordCounts.${part}`,
    ),
    'BudgetConnection.totalCount',
    'BudgetEntryConnection.totalCount',
    'Budget.year',
    ...['amount', 'year'].map((part) => `BudgetEntry.${part}`),
    ...['budgets', 'year'].map((part) => `BudgetTotal.${part}`),
    ...['planned', 'allocated', 'spent'].map((part) => `FundAmounts.${part}`),
    ...['public', 'charity', 'other'].flatMap((source) =>
      ['Planned', 'Allocated', 'Spent'].map((part) => `BudgetUse.${source}${part}`),
    ),
    ...[
      'conferred',
      ...['district', 'city'].flatMap((level) =>
        ['GoldAdvisors', 'Studios', 'Commendations'].map((kind) => `${level}${kind}`),
      ),
    ].map((part) => `AwardCounts.${part}`),
    ...['aim', 'aimReach', 'version', 'year'].map((part) => `OutreachPlanItem.${part}`),
    ...['aim', 'aimReach', 'version'].map((part) => `OutreachPlanVersion.${part}`),
    ...['inPlan', 'planned'].map((part) => `OutreachPlanChannel.${part}`),
    'OutreachPlan.year',
    'OutreachProgress.missing',
    ...['OutreachCounts', 'OutreachOfChannel', 'OutreachPlanChannel', 'OutreachProgress'].flatMap((type) =>
      ['countedReach', 'events', 'reach', 'reachUnknown'].map((part) => `${type}.${part}`),
    ),
    ...['materials', 'reach', 'version'].flatMap((part) => [`Outreach.${part}`, `OutreachVersion.${part}`]),
    'HotlineConnection.totalCount',
    'OutreachConnection.totalCount',
    'OutreachPlanItemConnection.totalCount',
    'GuidanceAnswerConnection.totalCount',
    'GuidanceAnswerVersion.version',
    'GuidanceQuestionConnection.totalCount',
    ...['stations', 'uncheckedForYear'].map((part) => `PremisesCounts.${part}`),
    ...['open', 'overdue'].map((part) => `FollowUpCounts.${part}`),
  ],
  'advisors and their filings, to those who read each of them': [
    'Award.year',
    'AwardConnection.totalCount',
    'Course.hours',
    'Course.version',
    'CourseConnection.totalCount',
    'CourseVersion.hours',
    'CourseVersion.version',
    'TrainingCertificate.hours',
    ...['attended', 'completeness', 'enrolled', 'hours', 'passed', 'preServicePassed'].map(
      (part) => `TrainingCounts.${part}`,
    ),
    'TrainingEnrolment.hours',
    'TrainingEnrolmentConnection.totalCount',
    ...['continuing', 'hours', 'preService', 'required', 'year'].map((part) => `TrainingHours.${part}`),
    ...['attended', 'enrolled', 'passed'].map((part) => `TrainingResult.${part}`),
    ...['capacity', 'courseVersion', 'hours', 'placesLeft'].map((part) => `TrainingSession.${part}`),
    'TrainingSessionConnection.totalCount',
    'Advisor.version',
    'AdvisorConnection.totalCount',
    'FilingConnection.totalCount',
    'Reporting.expected',
    'Reporting.late',
    'Reporting.reported',
    'RosterCounts.changed',
    'RosterCounts.filed',
    'RosterCounts.joined',
    'RosterCounts.left',
    'RosterLineConnection.totalCount',
    'RosterReport.version',
    'RosterReportConnection.totalCount',
    ...['changed', 'draft', 'filed', 'returned', 'submitted', 'suspended', 'withdrawn', 'waiting'].map(
      (state) => `FilingCounts.${state}`,
    ),
    ...['waitingUpTo7', 'waitingUpTo14', 'waitingOver14'].map((age) => `FilingCounts.${age}`),
    'RosterChanges.joiners',
    'RosterChanges.leavers',
  ],
  'complaints, at districts and above, to whom none can concern': [
    'ComplaintConnection.totalCount',
    ...['received', 'assigned', 'investigating', 'answered', 'closed', 'reopened', 'waiting'].map(
      (state) => `ComplaintCounts.${state}`,
    ),
    ...['waitingUpTo7', 'waitingUpTo14', 'waitingOver14'].map((age) => `ComplaintCounts.${age}`),
    ...['received', 'answered', 'daysToAnswer', 'averageDays'].map((part) => `ComplaintAnswerCounts.${part}`),
  ],
  'divisions, entries of libraries and of the trail, the jobs that work on them, messages, and imports of advisors': [
    'AuditEntry.sequence',
    'AuditEntryConnection.totalCount',
    'DivisionConnection.totalCount',
    ...['changed', 'created', 'handled', 'parts', 'refused', 'rows', 'staged', 'unchanged', 'version'].map(
      (count) => `Import.${count}`,
    ),
    'ImportConnection.totalCount',
    'ImportedRow.row',
    'Job.attempts',
    'Job.findings',
    'JobConnection.totalCount',
    'ErasureRequestConnection.totalCount',
    'LibraryReminderConnection.totalCount',
    'LicenceReminderConnection.totalCount',
    ...['policies', 'projects', 'providers', 'resources'].map((kind) => `LibraryCounts.${kind}`),
    ...['Policy', 'Project', 'Provider', 'Resource'].flatMap((kind) => [
      `${kind}.version`,
      `${kind}Connection.totalCount`,
    ]),
    'Project.capacity',
    'Resource.quantity',
    'ReceivedMessage.version',
    'ReceivedMessageConnection.totalCount',
    'SentMessage.attempts',
    'SentMessage.version',
    'SentMessageConnection.totalCount',
  ],
  'one client, to those who read clients': [
    'GrantedClient.members',
    'Client.birthYear',
    'Client.version',
    'Household.activeClients',
    'Household.version',
    'Visit.version',
    'Confirmation.version',
    'Photo.bytes',
    'Photo.height',
    'Photo.width',
    'VisitVersion.version',
  ],
  'lists that name each of their clients to the same callers': [
    'Advisor.caseload',
    'GrantConnection.totalCount',
    'GrantedClientConnection.totalCount',
    'ClientConnection.totalCount',
    'HouseholdConnection.totalCount',
    'OverdueVisit.daysOverdue',
    'OverdueVisitConnection.totalCount',
    'Station.caseload',
    'Survey.sampleSize',
    'SurveyCallConnection.totalCount',
    'SurveyConnection.totalCount',
    'VisitConnection.totalCount',
    'ConfirmationConnection.totalCount',
    'ConfirmationProposalConnection.totalCount',
    'LeadConnection.totalCount',
  ],
};

describe('a number in a domain schema', () => {
  const numbers = domains.flatMap(({ typeDefs }) => numbersIn(typeDefs));

  test('is either withheld from other levels where it is small, or about no people in hardship', () => {
    const decided = [...SUPPRESSED, ...Object.values(ABOUT_NO_CLIENTS).flat()];
    expect([...new Set(numbers.map(({ at }) => at))].toSorted()).toEqual(decided.toSorted());
  });

  test('that may be withheld is nullable', () => {
    expect(numbers.filter(({ at, isNullable }) => SUPPRESSED.includes(at) && !isNullable)).toEqual([]);
  });
});

type NumberField = { readonly at: string; readonly isNullable: boolean };

function numbersIn(sdl: string): NumberField[] {
  const types = Object.values(compileTierSchema(sdl).schema.getTypeMap()).filter(isObjectType);
  return types.flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => ['Int', 'Float'].includes(getNamedType(field.type).name))
      .map((field) => ({ at: `${type.name}.${field.name}`, isNullable: !String(field.type).endsWith('!') })),
  );
}
