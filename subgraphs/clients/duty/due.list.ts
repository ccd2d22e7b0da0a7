import { addDays, lastDayOf, monthOf } from '#calendar';
import { defineList } from '#lists';

import { Client } from '../clients/client.entity.ts';
import { listedClients, servedFrom } from '../clients/client.list.ts';
import type { ListedRow } from '../clients/listed-client.ts';

/** Clients whom a visit is due, the longest due first. Not searched: a search is accounted for, by the list of clients. */
const due = {
  columns: listedClients.columns,
  always: 'active',
  order: { DIVISION: 'division', VISIT_DUE_ON: 'visitDueOn' },
  orderBy: { field: 'VISIT_DUE_ON', direction: 'ASC' },
} as const;

/** 待访清单: active clients not yet visited in the current month. */
export const visitsDueList = defineList<Client, ListedRow>(Client, {
  ...due,
  field: 'visitsDue',
  notAfter: { property: 'visitDueOn', day: (today) => lastDayOf(monthOf(today)) },
  filter: { ...listedClients.filter, station: servedFrom, visitDueBy: { until: 'visitDueOn' } },
});

/** 逾期未访: active clients whose month went by without a visit; filtered by what callers see who may not read the clients. */
export const overdueVisitsList = defineList<Client, ListedRow>(Client, {
  ...due,
  field: 'overdueVisits',
  notAfter: { property: 'visitDueOn', day: (today) => addDays(today, -1) },
  filter: listedClients.filter,
});
