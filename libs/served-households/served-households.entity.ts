import { defineEntity } from '@mikro-orm/core';
import type { DivisionCode } from '#divisions';
import { p } from '#marks';

/** 在册户数: how many households of a community are served now. Kept for the advisors domain by the clients domain of the same owner. */
export const ServedHouseholdsSchema = defineEntity({
  name: 'ServedHouseholds',
  schema: 'advisors',
  tableName: 'served_households',
  properties: {
    division: p.text().$type<DivisionCode>().collation('C').primary(),
    households: p.integer(),
  },
});

/** That the clients domain keeps the table above for this owner. Without it the table says nothing. */
export const ClientsToldSchema = defineEntity({
  name: 'ClientsTold',
  schema: 'advisors',
  tableName: 'clients_told',
  properties: {
    /** The owner. */
    division: p.text().$type<DivisionCode>().collation('C').primary(),
    toldAt: p.datetime(),
  },
});
