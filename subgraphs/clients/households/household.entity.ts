import { defineEntity } from '@mikro-orm/core';

import type { DivisionCode } from '#divisions';
import { fieldsOf, p, text } from '#marks';

import { maskedHome } from '../clients/masks.ts';

const known = { versioned: true, exported: true, erased: true } as const;

/** What is known of where a household lives; null when all its members are erased. */
export const home = {
  address: p.personal({ ...known, masked: maskedHome }).sealed(text),
  remarks: p.personal(known).sealed(text),
};

export const HouseholdSchema = defineEntity({
  name: 'Household',
  schema: 'clients',
  tableName: 'household',
  indexes: [
    { name: 'household_division_index', properties: ['division', 'id'] },
    { name: 'household_active_clients', properties: ['activeClients', 'id', 'division'] },
    { name: 'household_registered_at', properties: ['registeredAt', 'id', 'division'] },
  ],
  properties: {
    id: p.text().collation('C').primary(),
    division: p.public.text().$type<DivisionCode>().collation('C'),
    ...home,
    /** How many of its clients are served now: the household counts in the caseload while there is one. */
    activeClients: p.integer(),
    /** Counts what is changed of where the household lives. */
    version: p.integer().default(1),
    registeredAt: p.datetime(),
    registeredBy: p.public.text(),
    changedAt: p.datetime(),
    changedBy: p.public.text(),
  },
});

/** 家庭: people who live together at one address. */
export class Household extends HouseholdSchema.class {}
HouseholdSchema.setClass(Household);

/** What is known of a home, as a household's row keeps it. */
export const Home = fieldsOf(HouseholdSchema, home);
