/* Written by npm run codegen; do not edit. */
export type ListFields = {
  readonly advisors: {
    readonly filter: { readonly filings?: readonly ('CHANGED' | 'DRAFT' | 'FILED' | 'RETURNED' | 'SUBMITTED' | 'SUSPENDED' | 'WITHDRAWN')[]; readonly licenceExpiresBy?: string; readonly preServiceTrained?: boolean; readonly stations?: readonly (string)[]; readonly trainingHoursMet?: boolean };
    readonly order: 'DIVISION' | 'NAME' | 'REGISTERED_AT';
    readonly isSearched: true;
  };
  readonly auditTrail: {
    readonly filter: { readonly actions?: readonly (string)[]; readonly from?: string; readonly purposes?: readonly (string)[]; readonly record?: string; readonly subject?: string; readonly until?: string; readonly withoutCase?: boolean };
    readonly order: 'AT';
    readonly isSearched: false;
  };
  readonly awardNominations: {
    readonly filter: { readonly advisor?: string; readonly kinds?: readonly (string)[]; readonly levels?: readonly ('CITY' | 'DISTRICT')[]; readonly states?: readonly ('CONFERRED' | 'DECLINED' | 'HANDED_UP' | 'NOMINATED' | 'RETURNED' | 'REVOKED' | 'WITHDRAWN')[]; readonly waiting?: boolean; readonly waitingForMe?: boolean; readonly year?: number };
    readonly order: 'SINCE';
    readonly isSearched: false;
  };
  readonly awards: {
    readonly filter: { readonly advisor?: string; readonly kinds?: readonly (string)[]; readonly levels?: readonly ('CITY' | 'DISTRICT')[]; readonly year?: number };
    readonly order: 'CONFERRED_ON';
    readonly isSearched: false;
  };
  readonly budgetEntries: {
    readonly filter: { readonly budgets?: readonly (string)[]; readonly from?: string; readonly kinds?: readonly ('ALLOCATION' | 'PLAN' | 'SPENDING')[]; readonly purposes?: readonly ('OFFICE' | 'OTHER' | 'PREMISES' | 'PUBLICITY' | 'SERVICES' | 'STAFF' | 'TRAINING')[]; readonly sources?: readonly ('CHARITY' | 'OTHER' | 'PUBLIC')[]; readonly until?: string; readonly year?: number };
    readonly order: 'BOOKED_ON';
    readonly isSearched: false;
  };
  readonly budgets: {
    readonly filter: { readonly year?: number };
    readonly order: 'YEAR';
    readonly isSearched: false;
  };
  readonly clients: {
    readonly filter: { readonly active?: boolean; readonly advisor?: string; readonly categories?: readonly (string)[]; readonly flags?: readonly (string)[]; readonly served?: boolean; readonly station?: string; readonly visitDueBy?: string };
    readonly order: 'DIVISION' | 'VISIT_DUE_ON';
    readonly isSearched: true;
  };
  readonly complaints: {
    readonly filter: { readonly assignee?: string; readonly channels?: readonly ('FORM' | 'LETTER' | 'PHONE' | 'WINDOW')[]; readonly from?: string; readonly outcomes?: readonly ('FOUNDED' | 'PARTLY' | 'UNFOUNDED')[]; readonly states?: readonly ('ANSWERED' | 'ASSIGNED' | 'CLOSED' | 'INVESTIGATING' | 'RECEIVED' | 'REOPENED')[]; readonly stations?: readonly (string)[]; readonly until?: string; readonly waiting?: boolean };
    readonly order: 'RECEIVED_ON';
    readonly isSearched: false;
  };
  readonly confirmationProposals: {
    readonly filter: { readonly client?: string; readonly household?: string; readonly states?: readonly ('DECLINED' | 'PROPOSED' | 'TAKEN_UP' | 'WITHDRAWN')[]; readonly waiting?: boolean; readonly waitingForMe?: boolean };
    readonly order: 'DIVISION' | 'PROPOSED_ON';
    readonly isSearched: false;
  };
  readonly confirmations: {
    readonly filter: { readonly authority?: string; readonly categories?: readonly (string)[]; readonly client?: string; readonly household?: string; readonly inForce?: boolean; readonly validUntilBy?: string };
    readonly order: 'DECIDED_ON' | 'DIVISION' | 'VALID_UNTIL';
    readonly isSearched: false;
  };
  readonly courses: {
    readonly filter: { readonly kinds?: readonly ('CONTINUING' | 'PRE_SERVICE')[]; readonly topic?: 'COMMUNICATION' | 'POLICY' | 'SERVICE_CONTENT' | 'WORK_RULES'; readonly withdrawn?: boolean };
    readonly order: 'DIVISION' | 'TITLE';
    readonly isSearched: true;
  };
  readonly divisionsWithoutStation: {
    readonly filter: Readonly<Record<never, never>>;
    readonly order: never;
    readonly isSearched: false;
  };
  readonly erasureRequests: {
    readonly filter: { readonly requestedFrom?: string; readonly requestedUntil?: string; readonly waiting?: boolean; readonly waitingForMe?: boolean };
    readonly order: 'REQUESTED_AT';
    readonly isSearched: false;
  };
  readonly filings: {
    readonly filter: { readonly authority?: string; readonly sinceFrom?: string; readonly sinceUntil?: string; readonly states?: readonly ('CHANGED' | 'DRAFT' | 'FILED' | 'RETURNED' | 'SUBMITTED' | 'SUSPENDED' | 'WITHDRAWN')[]; readonly stations?: readonly (string)[]; readonly waiting?: boolean; readonly waitingForMe?: boolean };
    readonly order: 'DIVISION' | 'NAME' | 'SINCE';
    readonly isSearched: true;
  };
  readonly followUps: {
    readonly filter: { readonly dueUntil?: string; readonly forms?: readonly (string)[]; readonly open?: boolean; readonly stations?: readonly (string)[] };
    readonly order: 'ASKED_ON' | 'DUE_ON';
    readonly isSearched: false;
  };
  readonly gatheredCases: {
    readonly filter: { readonly kinds?: readonly (string)[]; readonly origins?: readonly (string)[]; readonly states?: readonly ('PUBLISHED' | 'RECEIVED' | 'SENT_BACK' | 'TAKEN_DOWN')[]; readonly waiting?: boolean; readonly year?: number };
    readonly order: 'SINCE' | 'YEAR';
    readonly isSearched: true;
  };
  readonly grantedClients: {
    readonly filter: Readonly<Record<never, never>>;
    readonly order: 'STARTS_AT';
    readonly isSearched: false;
  };
  readonly grants: {
    readonly filter: { readonly active?: boolean; readonly client?: string; readonly clientsOf?: string; readonly from?: string; readonly givenIn?: string; readonly kinds?: readonly ('BREAK_GLASS' | 'CASE')[]; readonly staffOf?: string; readonly subject?: string; readonly until?: string };
    readonly order: 'STARTS_AT';
    readonly isSearched: false;
  };
  readonly guidanceAnswers: {
    readonly filter: { readonly from?: string; readonly topics?: readonly (string)[]; readonly until?: string };
    readonly order: 'ANSWERED_ON';
    readonly isSearched: true;
  };
  readonly guidanceQuestions: {
    readonly filter: { readonly from?: string; readonly states?: readonly ('ANSWERED' | 'ASKED' | 'PASSED_ON' | 'WITHDRAWN')[]; readonly topics?: readonly (string)[]; readonly until?: string; readonly waiting?: boolean; readonly waitingForMe?: boolean };
    readonly order: 'ASKED_ON';
    readonly isSearched: true;
  };
  readonly households: {
    readonly filter: { readonly active?: boolean; readonly activeClientsFrom?: number; readonly activeClientsUntil?: number };
    readonly order: 'ACTIVE_CLIENTS' | 'DIVISION' | 'REGISTERED_AT';
    readonly isSearched: false;
  };
  readonly imports: {
    readonly filter: { readonly kinds?: readonly (string)[]; readonly states?: readonly ('CHECKED' | 'CHECKING' | 'DONE' | 'RUNNING' | 'STAGING')[] };
    readonly order: 'STARTED_AT';
    readonly isSearched: false;
  };
  readonly incidents: {
    readonly filter: { readonly from?: string; readonly kinds?: readonly (string)[]; readonly states?: readonly ('CLOSED' | 'INVESTIGATING' | 'REPORTED')[]; readonly stations?: readonly (string)[]; readonly until?: string; readonly waiting?: boolean };
    readonly order: 'HAPPENED_ON';
    readonly isSearched: false;
  };
  readonly jobs: {
    readonly filter: Readonly<Record<never, never>>;
    readonly order: 'NAME';
    readonly isSearched: false;
  };
  readonly leads: {
    readonly filter: { readonly advisor?: string; readonly escalated?: boolean; readonly from?: string; readonly levels?: readonly (string)[]; readonly overdue?: boolean; readonly sources?: readonly (string)[]; readonly states?: readonly ('ASSIGNED' | 'CHECKED' | 'FORWARDED' | 'HANDLED' | 'JOINED' | 'RECEIVED' | 'REOPENED' | 'TRIAGED')[]; readonly station?: string; readonly until?: string; readonly waiting?: boolean };
    readonly order: 'DUE_ON' | 'RECEIVED_ON';
    readonly isSearched: false;
  };
  readonly libraryReminders: {
    readonly filter: { readonly kinds?: readonly ('ENDING' | 'UNCONFIRMED')[] };
    readonly order: 'DUE_ON';
    readonly isSearched: false;
  };
  readonly licenceReminders: {
    readonly filter: { readonly dueUntil?: string };
    readonly order: 'DUE_ON';
    readonly isSearched: false;
  };
  readonly modelCases: {
    readonly filter: { readonly kind?: string; readonly states?: readonly ('DRAFT' | 'HANDED_IN' | 'HANDED_UP' | 'SENT_BACK' | 'TAKEN_DOWN')[]; readonly waiting?: boolean; readonly year?: number };
    readonly order: 'SINCE';
    readonly isSearched: false;
  };
  readonly offeredTrainingSessions: {
    readonly filter: { readonly cancelled?: boolean; readonly courses?: readonly (string)[]; readonly from?: string; readonly kinds?: readonly ('CONTINUING' | 'PRE_SERVICE')[]; readonly until?: string };
    readonly order: 'STARTS_ON';
    readonly isSearched: false;
  };
  readonly outreach: {
    readonly filter: { readonly channels?: readonly (string)[]; readonly from?: string; readonly planItems?: readonly (string)[]; readonly reachUnknown?: boolean; readonly stations?: readonly (string)[]; readonly topic?: string; readonly until?: string; readonly withdrawn?: boolean };
    readonly order: 'HELD_ON';
    readonly isSearched: false;
  };
  readonly outreachPlanItems: {
    readonly filter: { readonly channels?: readonly (string)[]; readonly year?: number };
    readonly order: 'DUE_MONTH';
    readonly isSearched: false;
  };
  readonly overdueVisits: {
    readonly filter: { readonly advisor?: string; readonly categories?: readonly (string)[]; readonly served?: boolean };
    readonly order: 'DIVISION' | 'VISIT_DUE_ON';
    readonly isSearched: false;
  };
  readonly partnerGrants: {
    readonly filter: Readonly<Record<never, never>>;
    readonly order: never;
    readonly isSearched: false;
  };
  readonly policies: {
    readonly filter: { readonly categories?: readonly (string)[]; readonly inForceOn?: string; readonly kinds?: readonly (string)[] };
    readonly order: 'DIVISION' | 'IN_FORCE_FROM' | 'IN_FORCE_UNTIL' | 'TITLE';
    readonly isSearched: true;
  };
  readonly premisesChecks: {
    readonly filter: { readonly from?: string; readonly latest?: boolean; readonly stations?: readonly (string)[]; readonly until?: string };
    readonly order: 'CHECKED_ON' | 'POINTS';
    readonly isSearched: false;
  };
  readonly projects: {
    readonly filter: { readonly area?: string; readonly categories?: readonly (string)[]; readonly provider?: string; readonly runsOn?: string };
    readonly order: 'DIVISION' | 'RUNS_FROM' | 'RUNS_UNTIL' | 'TITLE';
    readonly isSearched: true;
  };
  readonly providers: {
    readonly filter: { readonly kinds?: readonly (string)[] };
    readonly order: 'DIVISION' | 'NAME';
    readonly isSearched: true;
  };
  readonly publishedHotlines: {
    readonly filter: { readonly open?: boolean };
    readonly order: 'DIVISION';
    readonly isSearched: false;
  };
  readonly receivedMessages: {
    readonly filter: { readonly from?: string; readonly kinds?: readonly (string)[]; readonly sender?: string; readonly states?: readonly ('RECEIVED' | 'REFUSED' | 'SET_ASIDE' | 'WAITING')[]; readonly until?: string };
    readonly order: 'AT';
    readonly isSearched: false;
  };
  readonly resources: {
    readonly filter: { readonly area?: string; readonly availableOn?: string; readonly kinds?: readonly (string)[]; readonly provider?: string };
    readonly order: 'AVAILABLE_FROM' | 'AVAILABLE_UNTIL' | 'DIVISION' | 'TITLE';
    readonly isSearched: true;
  };
  readonly rosterReports: {
    readonly filter: { readonly divisions?: readonly (string)[]; readonly from?: string; readonly issued?: boolean; readonly month?: string; readonly received?: boolean; readonly until?: string };
    readonly order: 'FROM';
    readonly isSearched: false;
  };
  readonly sentMessages: {
    readonly filter: { readonly from?: string; readonly kinds?: readonly (string)[]; readonly receiver?: string; readonly states?: readonly ('RECEIVED' | 'REFUSED' | 'SET_ASIDE' | 'WAITING')[]; readonly until?: string };
    readonly order: 'AT';
    readonly isSearched: false;
  };
  readonly serviceRecords: {
    readonly filter: { readonly channels?: readonly (string)[]; readonly from?: string; readonly outcomes?: readonly (string)[]; readonly services?: readonly (string)[]; readonly stations?: readonly (string)[]; readonly until?: string };
    readonly order: 'SERVED_ON';
    readonly isSearched: false;
  };
  readonly stations: {
    readonly filter: { readonly kinds?: readonly ('COMMUNITY_POINT' | 'DISTRICT_GUIDANCE' | 'PROFESSIONAL_POINT' | 'SUBDISTRICT_SERVICE')[]; readonly published?: boolean; readonly staffed?: boolean; readonly uncheckedSince?: string };
    readonly order: 'DIVISION' | 'NAME' | 'OPENED_ON' | 'UNCHECKED_SINCE';
    readonly isSearched: true;
  };
  readonly surveyCalls: {
    readonly filter: { readonly client?: string; readonly open?: boolean; readonly states?: readonly ('ANSWERED' | 'DECLINED' | 'NOT_REACHED' | 'OPEN')[]; readonly stations?: readonly (string)[]; readonly surveys?: readonly (string)[] };
    readonly order: 'ASKED_ON' | 'DIVISION';
    readonly isSearched: false;
  };
  readonly surveys: {
    readonly filter: { readonly from?: string; readonly open?: boolean; readonly until?: string };
    readonly order: 'OPENED_ON';
    readonly isSearched: false;
  };
  readonly trainingEnrolments: {
    readonly filter: { readonly advisors?: readonly (string)[]; readonly from?: string; readonly kinds?: readonly ('CONTINUING' | 'PRE_SERVICE')[]; readonly outcomes?: readonly ('ABSENT' | 'FAILED' | 'PASSED')[]; readonly recorded?: boolean; readonly sessions?: readonly (string)[]; readonly until?: string };
    readonly order: 'HELD_ON';
    readonly isSearched: false;
  };
  readonly trainingSessions: {
    readonly filter: { readonly cancelled?: boolean; readonly courses?: readonly (string)[]; readonly from?: string; readonly kinds?: readonly ('CONTINUING' | 'PRE_SERVICE')[]; readonly until?: string };
    readonly order: 'STARTS_ON';
    readonly isSearched: false;
  };
  readonly visits: {
    readonly filter: { readonly advisor?: string; readonly client?: string; readonly from?: string; readonly household?: string; readonly modes?: readonly ('HOME' | 'NEIGHBOUR' | 'OTHER')[]; readonly station?: string; readonly until?: string; readonly withdrawn?: boolean };
    readonly order: 'VISITED_ON';
    readonly isSearched: false;
  };
  readonly visitsDue: {
    readonly filter: { readonly advisor?: string; readonly categories?: readonly (string)[]; readonly served?: boolean; readonly station?: string; readonly visitDueBy?: string };
    readonly order: 'DIVISION' | 'VISIT_DUE_ON';
    readonly isSearched: false;
  };
};
