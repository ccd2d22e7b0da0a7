import { defineEntity, p } from '@mikro-orm/core';

import type { DivisionCode } from '#divisions';
import type { Sealed } from '#sealing';

export const HouseholdSchema = defineEntity({
  name: 'Household',
  schema: 'clients',
  tableName: 'household',
  indexes: [{ name: 'household_division_index', properties: ['division'] }],
  properties: {
    id: p.text().collation('C').primary(),
    division: p.text().$type<DivisionCode>().collation('C'),
    /** Null when all its members are erased. */
    address: p.text().$type<Sealed>().nullable().hidden().lazy(),
    /** How many of its clients are served now: the household counts in the caseload while there is one. */
    activeClients: p.integer(),
    /** Counts what is changed of where the household lives. */
    version: p.integer().default(1),
    registeredAt: p.datetime(),
    registeredBy: p.text(),
    changedAt: p.datetime(),
    changedBy: p.text(),
  },
});

/** 家庭: people who live together at one address. */
export class Household extends HouseholdSchema.class {}
HouseholdSchema.setClass(Household);
