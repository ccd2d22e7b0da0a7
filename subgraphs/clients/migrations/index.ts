import type { MigrationObject } from '@mikro-orm/core';

import { CreateServingAdvisors, NameServingStations } from '#serving';

import { AddIdentityDocuments } from './add-identity-documents.migration.ts';
import { AddRemarks } from './add-remarks.migration.ts';
import { ClearEndedDuties } from './clear-ended-duties.migration.ts';
import { CountWhereDelegatedSince } from './count-where-delegated-since.migration.ts';
import { CreateBreakGlass } from './create-break-glass.migration.ts';
import { CreateCorrections } from './create-corrections.migration.ts';
import { CreateErasures } from './create-erasures.migration.ts';
import { CreateFigures } from './create-figures.migration.ts';
import { CreateGrants } from './create-grants.migration.ts';
import { CreateHouseholdsAndClients } from './create-households-and-clients.migration.ts';
import { CreateVisits } from './create-visits.migration.ts';
import { EmptyDocumentKindsOfTheErased } from './empty-document-kinds-of-the-erased.migration.ts';
import { EmptyVersionsOfTheErasedOnly } from './empty-versions-of-the-erased-only.migration.ts';
import { EndDuties } from './end-duties.migration.ts';
import { FindVisitsOfAnAdvisor } from './find-visits-of-an-advisor.migration.ts';
import { FindWhereClientsLie } from './find-where-clients-lie.migration.ts';
import { FindWhoIsServedAlready } from './find-who-is-served-already.migration.ts';
import { HoldCategoriesByKind } from './hold-categories-by-kind.migration.ts';
import { NoteDutiesOfBefore } from './note-duties-of-before.migration.ts';
import { ListBreakGlassToTheOpenersDivision } from './list-break-glass-to-the-openers-division.migration.ts';
import { HideDelegated } from './hide-delegated.migration.ts';
import { MoveHouseholds } from './move-households.migration.ts';
import { ListErasureRequests } from './list-erasure-requests.migration.ts';
import { ListHouseholds } from './list-households.migration.ts';
import { ListOpenCases } from './list-open-cases.migration.ts';
import { ListVisits } from './list-visits.migration.ts';
import { KeepBreakGlassAsGrants } from './keep-break-glass-as-grants.migration.ts';
import { KeepFiguresByMonth } from './keep-figures-by-month.migration.ts';
import { KeepWhoServes } from './keep-who-serves.migration.ts';
import { NoteWhoServes } from './note-who-serves.migration.ts';
import { ListEndedClients } from './list-ended-clients.migration.ts';
import { KeepGiversFromTheirGrants } from './keep-givers-from-their-grants.migration.ts';
import { NameWhoseStaffIsGranted } from './name-whose-staff-is-granted.migration.ts';
import { NameWhatChangedOfAHome } from './name-what-changed-of-a-home.migration.ts';
import { OpenClientsByGrants } from './open-clients-by-grants.migration.ts';
import { OrderBreakGlassByTime } from './order-break-glass-by-time.migration.ts';
import { ReopenClients } from './reopen-clients.migration.ts';
import { SearchClients } from './search-clients.migration.ts';
import { WithdrawVisits } from './withdraw-visits.migration.ts';

/** In order; never edited once merged. */
export const migrations: readonly MigrationObject[] = [
  { name: 'create-households-and-clients', class: CreateHouseholdsAndClients },
  { name: 'create-visits', class: CreateVisits },
  { name: 'create-figures', class: CreateFigures },
  { name: 'create-break-glass', class: CreateBreakGlass },
  { name: 'create-corrections', class: CreateCorrections },
  { name: 'create-erasures', class: CreateErasures },
  { name: 'empty-versions-of-the-erased-only', class: EmptyVersionsOfTheErasedOnly },
  { name: 'list-break-glass-to-the-openers-division', class: ListBreakGlassToTheOpenersDivision },
  { name: 'find-who-is-served-already', class: FindWhoIsServedAlready },
  { name: 'end-duties', class: EndDuties },
  { name: 'clear-ended-duties', class: ClearEndedDuties },
  { name: 'hide-delegated', class: HideDelegated },
  { name: 'withdraw-visits', class: WithdrawVisits },
  { name: 'add-identity-documents', class: AddIdentityDocuments },
  { name: 'empty-document-kinds-of-the-erased', class: EmptyDocumentKindsOfTheErased },
  { name: 'find-where-clients-lie', class: FindWhereClientsLie },
  { name: 'move-households', class: MoveHouseholds },
  { name: 'create-serving-advisors', class: CreateServingAdvisors },
  { name: 'reopen-clients', class: ReopenClients },
  { name: 'count-where-delegated-since', class: CountWhereDelegatedSince },
  { name: 'find-visits-of-an-advisor', class: FindVisitsOfAnAdvisor },
  { name: 'list-ended-clients', class: ListEndedClients },
  { name: 'note-duties-of-before', class: NoteDutiesOfBefore },
  { name: 'hold-categories-by-kind', class: HoldCategoriesByKind },
  { name: 'name-what-changed-of-a-home', class: NameWhatChangedOfAHome },
  { name: 'search-clients', class: SearchClients },
  { name: 'name-serving-stations', class: NameServingStations },
  { name: 'list-households', class: ListHouseholds },
  { name: 'keep-figures-by-month', class: KeepFiguresByMonth },
  { name: 'order-break-glass-by-time', class: OrderBreakGlassByTime },
  { name: 'add-remarks', class: AddRemarks },
  { name: 'keep-who-serves', class: KeepWhoServes },
  { name: 'note-who-serves', class: NoteWhoServes },
  { name: 'list-visits', class: ListVisits },
  { name: 'create-grants', class: CreateGrants },
  { name: 'keep-break-glass-as-grants', class: KeepBreakGlassAsGrants },
  { name: 'open-clients-by-grants', class: OpenClientsByGrants },
  { name: 'name-whose-staff-is-granted', class: NameWhoseStaffIsGranted },
  { name: 'list-open-cases', class: ListOpenCases },
  { name: 'list-erasure-requests', class: ListErasureRequests },
  { name: 'keep-givers-from-their-grants', class: KeepGiversFromTheirGrants },
];
