/* Written by npm run codegen; do not edit. */
export type ListFields = {
  readonly advisors: {
    readonly filter: { readonly authority?: string; readonly filings?: readonly ('CHANGED' | 'DRAFT' | 'FILED' | 'RETURNED' | 'SUBMITTED' | 'SUSPENDED' | 'WITHDRAWN')[]; readonly waiting?: boolean };
    readonly order: 'DIVISION' | 'NAME' | 'REGISTERED_AT';
    readonly isSearched: true;
  };
  readonly auditTrail: {
    readonly filter: Readonly<Record<never, never>>;
    readonly order: never;
    readonly isSearched: false;
  };
  readonly breakGlasses: {
    readonly filter: Readonly<Record<never, never>>;
    readonly order: never;
    readonly isSearched: false;
  };
  readonly clients: {
    readonly filter: { readonly active?: boolean; readonly advisor?: string; readonly categories?: readonly (string)[]; readonly served?: boolean; readonly visitDueBy?: string };
    readonly order: 'DIVISION' | 'VISIT_DUE_ON';
    readonly isSearched: false;
  };
  readonly divisionsWithoutStation: {
    readonly filter: Readonly<Record<never, never>>;
    readonly order: never;
    readonly isSearched: false;
  };
  readonly overdueVisits: {
    readonly filter: Readonly<Record<never, never>>;
    readonly order: never;
    readonly isSearched: false;
  };
  readonly partnerGrants: {
    readonly filter: Readonly<Record<never, never>>;
    readonly order: never;
    readonly isSearched: false;
  };
  readonly policies: {
    readonly filter: { readonly categories?: readonly (string)[]; readonly inForceOn?: string; readonly kinds?: readonly ('BASIC_LIVING' | 'CHILD_WELFARE' | 'DISABILITY_WELFARE' | 'EDUCATION' | 'EMPLOYMENT' | 'HOUSING' | 'MEDICAL' | 'TEMPORARY_RELIEF')[] };
    readonly order: 'DIVISION' | 'IN_FORCE_FROM' | 'IN_FORCE_UNTIL' | 'TITLE';
    readonly isSearched: true;
  };
  readonly projects: {
    readonly filter: { readonly area?: string; readonly categories?: readonly (string)[]; readonly provider?: string; readonly runsOn?: string };
    readonly order: 'DIVISION' | 'RUNS_FROM' | 'RUNS_UNTIL' | 'TITLE';
    readonly isSearched: true;
  };
  readonly providers: {
    readonly filter: { readonly kinds?: readonly ('COMPANY' | 'NGO' | 'PUBLIC_BODY' | 'VOLUNTEER_GROUP')[] };
    readonly order: 'DIVISION' | 'NAME';
    readonly isSearched: true;
  };
  readonly resources: {
    readonly filter: { readonly area?: string; readonly availableOn?: string; readonly kinds?: readonly ('GOODS' | 'MONEY' | 'PEOPLE' | 'PLACE' | 'SERVICE')[]; readonly provider?: string };
    readonly order: 'AVAILABLE_FROM' | 'AVAILABLE_UNTIL' | 'DIVISION' | 'TITLE';
    readonly isSearched: true;
  };
  readonly stations: {
    readonly filter: { readonly kinds?: readonly ('COMMUNITY_POINT' | 'DISTRICT_GUIDANCE' | 'PROFESSIONAL_POINT' | 'SUBDISTRICT_SERVICE')[]; readonly staffed?: boolean };
    readonly order: 'DIVISION' | 'NAME' | 'OPENED_ON';
    readonly isSearched: true;
  };
  readonly visitsDue: {
    readonly filter: Readonly<Record<never, never>>;
    readonly order: never;
    readonly isSearched: false;
  };
};
