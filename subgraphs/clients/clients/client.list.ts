import { defineList } from '#lists';

import { isServedSql, servedFromSql } from '../serving/serving.repository.ts';
import { Client } from './client.entity.ts';
import type { ListedRow } from './listed-client.ts';

/** Of a row of a list. */
const IS_SERVED = isServedSql('listed');

/** What lists show of clients, and the filters by it. */
export const listedClients = {
  columns: `id, division, category, category_since as "categorySince", active,
    case when ${IS_SERVED} then advisor end as advisor,
    last_visited_on as "lastVisitedOn", visit_due_on as "visitDueOn"`,
  filter: {
    categories: { oneOf: 'category', codes: 'clientCategory' },
    advisor: { is: 'advisor', among: IS_SERVED },
    served: { met: IS_SERVED },
  },
} as const;

/** Whom an advisor serves from a station. */
export const servedFrom = { is: 'advisor', through: servedFromSql('listed'), among: IS_SERVED } as const;

/** 救助对象列表: those served at or beneath a division, or those whose service has ended and who may be served again there. */
export const clientList = defineList<Client, ListedRow>(Client, {
  field: 'clients',
  columns: listedClients.columns,
  defaults: { active: true },
  filter: {
    ...listedClients.filter,
    flags: { holds: 'riskFlags', codes: 'riskFlag', scope: 'client.read' },
    station: servedFrom,
    active: {
      met: 'active',
      unmet: 'not active and erased_at is null and forwarded_to is null and merged_into is null',
    },
    visitDueBy: { until: 'visitDueOn' },
  },
  order: { VISIT_DUE_ON: 'visitDueOn' },
  search: {
    names: ['name'],
    numbers: ['identityNumber', 'phone'],
    whole: ['name'],
    keyed: true,
    scope: 'client.search',
  },
});
