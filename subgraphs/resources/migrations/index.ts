import type { MigrationObject } from '@mikro-orm/core';
import { CodeKinds } from './code-kinds.migration.ts';
import { CreateHoldings } from './create-holdings.migration.ts';
import { CreateOffers } from './create-offers.migration.ts';
import { CreatePolicies } from './create-policies.migration.ts';
import { CreateReminders } from './create-reminders.migration.ts';
import { HideDelegated } from './hide-delegated.migration.ts';
import { KeepFigures } from './keep-figures.migration.ts';
import { LetHoldingsGo } from './let-holdings-go.migration.ts';
import { NameOtherResidents } from './name-other-residents.migration.ts';
import { OrderAndSearchLibraries } from './order-and-search-libraries.migration.ts';

/** In order. A migration is never edited once merged. */
export const migrations: readonly MigrationObject[] = [
  { name: 'create-holdings', class: CreateHoldings },
  { name: 'create-policies', class: CreatePolicies },
  { name: 'create-offers', class: CreateOffers },
  { name: 'let-holdings-go', class: LetHoldingsGo },
  { name: 'hide-delegated', class: HideDelegated },
  { name: 'name-other-residents', class: NameOtherResidents },
  { name: 'order-and-search-libraries', class: OrderAndSearchLibraries },
  { name: 'keep-figures', class: KeepFigures },
  { name: 'code-kinds', class: CodeKinds },
  { name: 'create-reminders', class: CreateReminders },
];
