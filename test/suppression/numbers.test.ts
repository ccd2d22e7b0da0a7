import { describe, expect, test } from '@jest/globals';
import { getNamedType, isObjectType } from 'graphql';
import { compileTierSchema } from '#tiers';
import { domains } from '../../subgraphs/index.ts';

/** Numbers of people in hardship: what other levels are shown of each is decided by libs/suppression. */
const SUPPRESSED = [
  'CategoryCount.count',
  'ClientStatistics.households',
  'ClientStatistics.total',
  'FlagCount.count',
  'Project.enrolled',
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
    'FollowUpConnection.totalCount',
    'Form.version',
    'FormAnswer.number',
    ...['least', 'most'].map((bound) => `FormField.${bound}`),
    'FormReason.points',
    ...['of', 'points'].map((score) => `FormScore.${score}`),
    'PremisesCheckConnection.totalCount',
    'Station.staffingFloor',
    'Station.version',
    'StationConnection.totalCount',
    'IncidentConnection.totalCount',
    ...['reported', 'investigating', 'closed', 'waiting', 'waitingUpTo7', 'waitingUpTo14', 'waitingOver14'].map(
      (state) => `IncidentCounts.${state}`,
    ),
  ],
  'advisors and their filings, to those who read each of them': [
    'Advisor.version',
    'AdvisorConnection.totalCount',
    'FilingConnection.totalCount',
    'FilingReport.version',
    'FilingReportConnection.totalCount',
    ...['changed', 'draft', 'filed', 'returned', 'submitted', 'suspended', 'withdrawn', 'waiting'].map(
      (state) => `FilingCounts.${state}`,
    ),
    ...['waitingUpTo7', 'waitingUpTo14', 'waitingOver14'].map((age) => `FilingCounts.${age}`),
    'RosterChanges.joiners',
    'RosterChanges.leavers',
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
    'VisitConnection.totalCount',
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
