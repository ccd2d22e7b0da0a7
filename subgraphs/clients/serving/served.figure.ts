import { defineFigure } from '#figures';

import { dutySql } from '../duty/compliance.figure.ts';
import { type Only, everybody, oncePerPerson, servedSql } from '../people-figures/records.ts';

const MONTH = (day: string): string => `date_trunc('month', ${day})::date`;

/** From which day until which one a client was served where the household was registered. */
const STAYS = `select period.client, coalesce(place.division, period.division) as division,
    greatest(started_on, day_from) as from_day, least(ended_on, day_until) as until_day
  from period left join place on place.client = period.client
  where least(ended_on, day_until) > greatest(started_on, day_from) or least(ended_on, day_until) is null`;

const ONCE = oncePerPerson('whole_stay', ['client', 'division'], ['from_day', 'until_day']);

/** What each client adds, as in the figures of divisions: served, due and visited, from a month on. */
const TERMS = `select client, division, ${MONTH('from_day')} as since, 1 as clients, 0 as due, 0 as done from stay
  union all select client, division, ${MONTH('until_day')}, -1, 0, 0 from stay where until_day is not null
  union all select client, division, from_month, 0, 1, 0 from span
  union all select client, division, until_month, 0, -1, 0 from span where until_month is not null
  union all select client, division, month, 0, 0, 1 from done
  union all select client, division, (month + interval '1 month')::date, 0, 0, -1 from done`;

/** Which advisor the record of a client names from a month on, until before another. */
const advisorsOf = (only: Only): string => `select * from (
    select client_id, advisor, since as from_month, lead(since) over (partition by client_id order by since) as until_month
    from clients.advisor_period where ${only('client_id')}) as period where advisor is not null`;

/** Rows by advisor, of the named queries term and named. What was added before an advisor's time begins with it, and all of it ends with it. */
const BY_ADVISOR = `select division, advisor as key, change.since, array[clients * sign, due * sign, done * sign] as amounts
  from term join named on client_id = client and (until_month is null or until_month > term.since)
  cross join lateral (values (greatest(term.since, from_month), 1), (until_month, -1)) as change (since, sign)
  where change.since is not null`;

/** Rows of division, key, since and amounts of everybody, or of some clients. */
export function servedRecordsSql(only?: Only): string {
  return `${servedSql(only)}, ${dutySql(only)}, whole_stay as (${STAYS}), stay as (${ONCE}), term as (${TERMS}), named as (${advisorsOf(only ?? everybody)})
    ${BY_ADVISOR}`;
}

/** The same rows of what one client adds to the figure of duty, which is given as JSON: of `client` and `entries`, both SQL. */
export function servedDutySql(client: string, entries: string): string {
  return `with term as (select ${client} as client, division, since, 0 as clients, amounts[1] as due, amounts[2] as done
      from jsonb_to_recordset(${entries}) as entry (division text, since date, amounts int[])),
    named as (${advisorsOf((column) => `${column} = ${client}`)})
    ${BY_ADVISOR}`;
}

/** 责任对象: clients by the advisor whom their records name: how many are served, are due a visit, and were visited. */
export const servedFigure = defineFigure({
  name: 'served',
  schema: 'clients',
  counts: 'stock',
  keyedBy: 'advisor',
  parts: ['clients', 'due', 'done'],
  rates: [{ name: 'rate', of: 'done', over: 'due' }],
  ranked: { by: 'clients', first: 'highest' },
  scope: 'client.read',
  // Who served whom before is not known: months are kept from that on in which an owner begins to.
  isDated: true,
  records: servedRecordsSql(),
});
