import { defineFigure } from '#figures';
import { confirmedCategories } from '../categories.ts';
import { FIRST_MONTH, type Only, everybody, oncePerPerson, servedSql } from '../people-figures/records.ts';

const MONTH = (day: string): string => `date_trunc('month', ${day})::date`;
const MONTH_AFTER = (day: string): string => `(date_trunc('month', ${day}) + interval '1 month')::date`;
const IS_CONFIRMED = `category in (${confirmedCategories.map((category) => `'${category}'`).join(', ')})`;

/** A visit of a merged record is one of the record that was kept as well. */
const visitedOf = (only: Only): string =>
  `select client_id, ${MONTH('visited_on')} as month from clients.visit where withdrawn_at is null and ${only('client_id')}
  union select kept, ${MONTH('visited_on')} from clients.visit join merged on merged.client = client_id where withdrawn_at is null`;

/** What `dutyOf` says of each category: from which month on it has the duty, and from which no longer. */
const DUTIES = `select client, household, division, category, begun, least(
      lead(begun) over (partition by client, after order by ordinal),
      case when ${IS_CONFIRMED} then ended else least((duty_until || '-01')::date, ended) end) as ceased,
    ${IS_CONFIRMED} or duty_until is not null as is_due
  from (select held.*, greatest(${MONTH_AFTER('started_on')}, ${MONTH_AFTER('counts_from')}) as begun,
      case when visited.month is null then ${MONTH('ended_on')} else ${MONTH_AFTER('ended_on')} end as ended
    from held left join visited on visited.client_id = client and visited.month = ${MONTH('ended_on')}) as held`;

/** The same, as communities share it. */
const SPANS = `select duty.client, coalesce(place.division, duty.division) as division, greatest(begun, month_from) as from_month,
    least(ceased, month_until) as until_month
  from duty left join place on place.client = duty.client
  where is_due and (least(ceased, month_until) > greatest(begun, month_from) or least(ceased, month_until) is null)`;

const ONCE = oncePerPerson('whole_due', ['client', 'division'], ['from_month', 'until_month']);

/** In which months clients who were due were visited, each once, where the duty lay. */
const DONE = `select distinct on (client, month) client, division, month from span join visited on client_id = client
  where month >= from_month and (month < until_month or until_month is null) order by client, month, from_month`;

/** Named queries of who was due when and visited, after those of `servedSql`: span and done. */
export function dutySql(only: Only = everybody): string {
  return `visited as (${visitedOf(only)}), duty as (${DUTIES}), whole_due as (${SPANS}), span as (${ONCE}), done as (${DONE})`;
}

/** Rows of division, month and amounts of everybody, or of some clients. */
export function complianceRecordsSql(only: Only): string {
  return `${servedSql(only)}, ${dutySql(only)}
    select division, from_month as since, array[1, 0] as amounts from span
    union all select division, until_month, array[-1, 0] from span where until_month is not null
    union all select division, month, array[0, 1] from done
    union all select division, ${MONTH_AFTER('month')}, array[0, -1] from done`;
}

/**
 * 走访完成情况: clients who are due a visit in a month, and those of them who were visited in it. Both are there in the month: who was
 * visited is no longer among them in the next.
 */
export const complianceFigure = defineFigure({
  name: 'visitCompliance',
  schema: 'clients',
  counts: 'stock',
  parts: ['due', 'done'],
  rates: [{ name: 'rate', of: 'done', over: 'due' }],
  ranked: { by: 'rate', first: 'lowest' },
  scope: 'figures.read',
  isDated: true,
  knownSince: FIRST_MONTH,
  records: complianceRecordsSql(everybody),
});
