import type { EntityManager } from '@mikro-orm/postgresql';

import type { CalendarDate } from '#calendar';
import type { CodeKey } from '#code-lists';
import { type DivisionCode, rangeOf } from '#divisions';
import type { Page } from '#persistence';

import type { Client } from '../clients/client.entity.ts';
import { IS_SERVED } from '../serving/serving.repository.ts';

/** What a list shows of a client; a visit is due of those served alone. */
export type ListedRow = Pick<Client, 'id' | 'division' | 'category' | 'categorySince' | 'active' | 'lastVisitedOn'> & {
  readonly visitDueOn: CalendarDate | null;
  readonly advisor: string | null;
};
export type DueRow = ListedRow & { readonly visitDueOn: CalendarDate };

/** Clients at or beneath a division, served or ended, whose visit is due by a day, of one category, whom one advisor serves or none does. */
export type WorklistFilter = {
  readonly within: DivisionCode;
  readonly dueBy?: CalendarDate;
  readonly category?: CodeKey;
  readonly advisor?: string;
  readonly withoutAdvisor?: boolean;
  readonly ended?: boolean;
};

/** Who may be served again here. */
const IS_ENDED = 'not active and erased_at is null and forwarded_to is null';

const COLUMNS = `id, division, category, category_since as "categorySince", active,
  case when ${IS_SERVED} then advisor end as advisor,
  last_visited_on as "lastVisitedOn", visit_due_on as "visitDueOn"`;

/** The longest unvisited first. */
export function listByDueDate(em: EntityManager, filter: WorklistFilter, page: Page): Promise<DueRow[]> {
  return listPage(em, filter, page, 'visit_due_on');
}

/** In the order of divisions. */
export function listByDivision(em: EntityManager, filter: WorklistFilter, page: Page): Promise<ListedRow[]> {
  return listPage(em, filter, page, 'division');
}

export async function countClients(em: EntityManager, filter: WorklistFilter): Promise<number> {
  const { condition, values } = conditionOf(filter);
  // Counted from the index alone: no client is read for it.
  const [row] = await em.execute<{ count: number }[]>(
    `select count(*)::int as count from clients.client where ${condition}`,
    values,
  );
  return row?.count ?? 0;
}

function listPage<Row extends ListedRow>(
  em: EntityManager,
  filter: WorklistFilter,
  { limit, keys }: Page,
  order: 'visit_due_on' | 'division',
): Promise<Row[]> {
  const { condition, values } = conditionOf(filter);
  // The row comparison lets the index begin at the cursor; the mapper has no word for it.
  const after = keys === undefined ? '' : `and (${order}, id) > (?, ?)`;
  return em.execute<Row[]>(
    `select ${COLUMNS} from clients.client where ${condition} ${after} order by ${order}, id limit ?`,
    [...values, ...(keys ?? []), limit + 1],
  );
}

function conditionOf({ within, dueBy, category, advisor, withoutAdvisor, ended }: WorklistFilter) {
  const { from, to } = rangeOf(within);
  const parts: [string, string | undefined][] = [
    ['division >= ?', from],
    ['division < ?', to],
    ['visit_due_on <= ?', dueBy],
    ['category = ?', category],
    ['advisor = ?', advisor],
  ];
  const given = parts.filter(([, value]) => value !== undefined);
  return {
    condition: [
      ended === true ? IS_ENDED : 'active',
      ...given.map(([part]) => part),
      ...(advisor === undefined ? [] : [IS_SERVED]),
      ...(withoutAdvisor === true ? [`not ${IS_SERVED}`] : []),
    ].join(' and '),
    values: given.map(([, value]) => value),
  };
}
