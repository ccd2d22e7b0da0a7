import type { MigrationObject } from '@mikro-orm/core';
import { CarryFilingStepsAlong } from './carry-filing-steps-along.migration.ts';
import { AnnounceFilingChanges } from './announce-filing-changes.migration.ts';
import { CountFilingsAnew } from './count-filings-anew.migration.ts';
import { CountRequiredStations } from './count-required-stations.migration.ts';
import { CreateAdvisors } from './create-advisors.migration.ts';
import { CheckPremises } from './check-premises.migration.ts';
import { CodeRolesAndSkills } from './code-roles-and-skills.migration.ts';
import { CreateStations } from './create-stations.migration.ts';
import { DateFilings } from './date-filings.migration.ts';
import { FillFilingDates } from './fill-filing-dates.migration.ts';
import { FindWhoIsRegisteredAlready } from './find-who-is-registered-already.migration.ts';
import { HideDelegated } from './hide-delegated.migration.ts';
import { ImportRows } from './import-rows.migration.ts';
import { KeepFigures } from './keep-figures.migration.ts';
import { KeepFilingSteps } from './keep-filing-steps.migration.ts';
import { KeepFilingReports } from './keep-filing-reports.migration.ts';
import { LiftProfessionalFloors } from './lift-professional-floors.migration.ts';
import { MoveAdvisors } from './move-advisors.migration.ts';
import { NameIdentityDocuments } from './name-identity-documents.migration.ts';
import { RemindOfLicences } from './remind-of-licences.migration.ts';
import { ReportIncidents } from './report-incidents.migration.ts';
import { SayHowToGetToStations } from './say-how-to-get-to-stations.migration.ts';
import { OrderAndSearchStationsAndAdvisors } from './order-and-search-stations-and-advisors.migration.ts';

/** In order. A migration is never edited once merged. */
export const migrations: readonly MigrationObject[] = [
  { name: 'create-stations', class: CreateStations },
  { name: 'create-advisors', class: CreateAdvisors },
  { name: 'keep-filing-steps', class: KeepFilingSteps },
  { name: 'find-who-is-registered-already', class: FindWhoIsRegisteredAlready },
  { name: 'count-required-stations', class: CountRequiredStations },
  { name: 'lift-professional-floors', class: LiftProfessionalFloors },
  { name: 'hide-delegated', class: HideDelegated },
  { name: 'name-identity-documents', class: NameIdentityDocuments },
  { name: 'carry-filing-steps-along', class: CarryFilingStepsAlong },
  { name: 'announce-filing-changes', class: AnnounceFilingChanges },
  { name: 'move-advisors', class: MoveAdvisors },
  { name: 'keep-figures', class: KeepFigures },
  { name: 'order-and-search-stations-and-advisors', class: OrderAndSearchStationsAndAdvisors },
  { name: 'date-filings', class: DateFilings },
  { name: 'fill-filing-dates', class: FillFilingDates },
  { name: 'code-roles-and-skills', class: CodeRolesAndSkills },
  { name: 'say-how-to-get-to-stations', class: SayHowToGetToStations },
  { name: 'keep-filing-reports', class: KeepFilingReports },
  { name: 'check-premises', class: CheckPremises },
  { name: 'count-filings-anew', class: CountFilingsAnew },
  { name: 'import-rows', class: ImportRows },
  { name: 'report-incidents', class: ReportIncidents },
  { name: 'remind-of-licences', class: RemindOfLicences },
];
