import type { MigrationObject } from '@mikro-orm/core';
import { CreateAdvisors } from './create-advisors.migration.ts';
import { CreateStations } from './create-stations.migration.ts';
import { HideDelegated } from './hide-delegated.migration.ts';
import { KeepFilingSteps } from './keep-filing-steps.migration.ts';

/** In order. A migration is never edited once merged. */
export const migrations: readonly MigrationObject[] = [
  { name: 'create-stations', class: CreateStations },
  { name: 'create-advisors', class: CreateAdvisors },
  { name: 'keep-filing-steps', class: KeepFilingSteps },
  { name: 'hide-delegated', class: HideDelegated },
];
