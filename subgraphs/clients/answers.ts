import type { DivisionCode } from '#divisions';

import type { Client } from './clients/client.entity.ts';
import type { Connection } from '#persistence';
import type { AnsweredFigure, PeopleRank } from './people-figures/people-figure.reader.ts';
import type {
  ClientStatistics,
  DuplicateGround,
  ErasureRequest,
  Grant,
  GrantedClient,
  OverdueVisit,
  Satisfaction,
  VisitCompliance,
  VisitVersion,
} from './resolvers.generated.ts';
import type { CalendarDate } from '#calendar';
import type { Visit } from './visits/visit.entity.ts';

/** What services answer for the types of the schema; a field left out here has a resolver of its own. */

export type DivisionRef = { readonly code: DivisionCode };

type InDivision = { readonly id: string; readonly division: DivisionRef };

export type HouseholdAnswer = InDivision & {
  readonly version: number;
  readonly activeClients: number;
  readonly registeredAt: Date;
};

/** A membership; the household is looked up where it is asked for. */
export type MembershipAnswer = {
  readonly household: string;
  readonly division: DivisionRef;
  readonly since: CalendarDate;
  readonly until: CalendarDate | null;
  readonly reason: string | null;
  readonly recordedAt: Date | null;
  readonly recordedBy: string | null;
};

/** Two records that may be of one person, and by what. */
export type DuplicateAnswer = {
  readonly first: ClientAnswer;
  readonly second: ClientAnswer;
  readonly ground: DuplicateGround;
};

/** What a list shows of a client: nothing of the person. */
export type ListedFields = Pick<Client, 'category' | 'categorySince' | 'active' | 'lastVisitedOn' | 'visitDueOn'> & {
  readonly advisor: { readonly id: string } | null;
};

/** A client, with or without what a list shows: with a visit it comes as an id alone. */
export type ClientAnswer = InDivision & Partial<ListedFields>;

export type VisitAnswer = Omit<Visit, 'client' | 'division' | 'advisor'> & {
  readonly client: ClientAnswer;
  readonly advisor: { readonly id: string } | null;
};

/** The photos by their ids. */
export type VisitVersionAnswer = Omit<VisitVersion, 'photos'> & { readonly photos: readonly string[] };

export type OverdueAnswer = Omit<OverdueVisit, 'client'> & { readonly client: ClientAnswer };

export type GrantAnswer = Omit<Grant, 'client' | 'availableActions'> & { readonly client: ClientAnswer };

/** What is shown of the person has resolvers of its own. */
export type GrantedClientAnswer = Pick<
  GrantedClient,
  'id' | 'client' | 'division' | 'fields' | 'purpose' | 'caseReference' | 'startsAt' | 'endsAt'
>;

export type ErasureRequestAnswer = Omit<ErasureRequest, 'client'> & { readonly client: ClientAnswer };

export type ErasureRequestPage = Connection<ErasureRequestAnswer>;
export type GrantPage = Connection<GrantAnswer>;
export type GrantedClientPage = Connection<GrantedClientAnswer>;
export type HouseholdPage = Connection<HouseholdAnswer>;
export type ClientPage = Connection<ClientAnswer>;
export type OverdueVisitPage = Connection<OverdueAnswer>;
/** The flags are counted where they are asked for. */
export type Caseload = Omit<ClientStatistics, 'byFlag' | 'asOf'>;
export type CaseloadAnswer = AnsweredFigure<Caseload>;
export type CaseloadRank = PeopleRank<Caseload>;
export type ComplianceRank = PeopleRank<VisitCompliance>;
export type SatisfactionRank = PeopleRank<Satisfaction>;
