/* Written by npm run codegen; do not edit. */
export type ListFields = {
  readonly advisors: {
    readonly filter: { readonly filings?: readonly ('CHANGED' | 'DRAFT' | 'FILED' | 'RETURNED' | 'SUBMITTED' | 'SUSPENDED' | 'WITHDRAWN')[]; readonly licenceExpiresBy?: string; readonly stations?: readonly (string)[] };
    readonly order: 'DIVISION' | 'NAME' | 'REGISTERED_AT';
    readonly isSearched: true;
  };
  readonly auditTrail: {
    readonly filter: { readonly actions?: readonly (string)[]; readonly from?: string; readonly record?: string; readonly subject?: string; readonly until?: string };
    readonly order: 'AT';
    readonly isSearched: false;
  };
  readonly clients: {
    readonly filter: { readonly active?: boolean; readonly advisor?: string; readonly categories?: readonly (string)[]; readonly flags?: readonly (string)[]; readonly served?: boolean; readonly station?: string; readonly visitDueBy?: string };
    readonly order: 'DIVISION' | 'VISIT_DUE_ON';
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
  readonly filingReports: {
    readonly filter: { readonly issued?: boolean; readonly month?: string };
    readonly order: 'MONTH';
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
  readonly receivedMessages: {
    readonly filter: { readonly from?: string; readonly kinds?: readonly (string)[]; readonly sender?: string; readonly states?: readonly ('RECEIVED' | 'SET_ASIDE' | 'WAITING')[]; readonly until?: string };
    readonly order: 'AT';
    readonly isSearched: false;
  };
  readonly resources: {
    readonly filter: { readonly area?: string; readonly availableOn?: string; readonly kinds?: readonly (string)[]; readonly provider?: string };
    readonly order: 'AVAILABLE_FROM' | 'AVAILABLE_UNTIL' | 'DIVISION' | 'TITLE';
    readonly isSearched: true;
  };
  readonly sentMessages: {
    readonly filter: { readonly from?: string; readonly kinds?: readonly (string)[]; readonly receiver?: string; readonly states?: readonly ('RECEIVED' | 'SET_ASIDE' | 'WAITING')[]; readonly until?: string };
    readonly order: 'AT';
    readonly isSearched: false;
  };
  readonly stations: {
    readonly filter: { readonly kinds?: readonly ('COMMUNITY_POINT' | 'DISTRICT_GUIDANCE' | 'PROFESSIONAL_POINT' | 'SUBDISTRICT_SERVICE')[]; readonly staffed?: boolean };
    readonly order: 'DIVISION' | 'NAME' | 'OPENED_ON';
    readonly isSearched: true;
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
