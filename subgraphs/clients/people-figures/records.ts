/**
 * SQL for what records say of the time in which clients are served, for figures that are counted from them: named queries that a figure's
 * `records` begins with.
 */

/** The last ordinal of categories, of a period of service that has not been followed by another. */
const LAST = 2147483647;

const DAY = `(recorded_at at time zone 'Asia/Shanghai')::date`;

/** A condition on the column that names a client: of whom records are counted. Without one it is everybody. */
export type Only = (column: string) => string;

export const everybody: Only = () => 'true';

/** Every period of service, with the ordinals of its categories: those after one, up to the last. */
const periodsOf = (
  only: Only,
) => `select client.id as client, household_id as household, client.division, started_on, ended_on, coalesce(before.last, 0) as after,
    ${LAST} as last
  from clients.client
  left join (select client_id, max(last_category) as last from clients.ended_service where ${only('client_id')} group by 1) as before
    on before.client_id = client.id
  where ${only('client.id')}
  union all
  select ended.client_id, household_id, client.division, ended.started_on, ended.ended_on,
    lag(last_category, 1, 0) over (partition by ended.client_id order by ordinal), last_category
  from clients.ended_service as ended join clients.client on client.id = ended.client_id
  where ${only('ended.client_id')}`;

/** Every category that was held in a period of service, with the day from which it counts: the first one does from the start. */
const HELD = `select period.*, category, duty_until, case when ordinal = after + 1 then started_on else since end as counts_from, ordinal
  from period join clients.category_period as held on held.client_id = client and ordinal > after and ordinal <= last`;

/** Where a household was registered from one day until before another, and in which months it had the duty there; open without an end. */
const homesOf = (
  within: string,
) => `select household_id, moved_to as division, ${DAY} as day_from, (duty_from || '-01')::date as month_from,
    lead(${DAY}) over each as day_until, (lead(duty_from) over each || '-01')::date as month_until
  from clients.household_move where ${within} window each as (partition by household_id order by ordinal)
  union all
  select household_id, moved_from, null, null, ${DAY}, (duty_from || '-01')::date from clients.household_move
  where ordinal = 1 and ${within}`;

/** When each client who was of another household before joined the present one. */
const joinedOf = (only: Only) =>
  `select client_id, max(counted_until) as day, (max(duty_until) || '-01')::date as month
  from clients.household_membership where ${only('client_id')} group by 1`;

/**
 * Where each client was registered, and with which household, from one day until before another, and in which months the duty lay there; open
 * without an end. Who never changed household has rows where it moved, and none otherwise.
 */
const placesOf = (
  only: Only,
) => `select client_id as client, household_id as household, registered_in as division, counted_from as day_from,
    (duty_from || '-01')::date as month_from, counted_until as day_until, (duty_until || '-01')::date as month_until
  from clients.household_membership where ${only('client_id')}
  union all
  select client.id, client.household_id, coalesce(home.division, client.division), greatest(home.day_from, joined.day),
    greatest(home.month_from, joined.month), home.day_until, home.month_until
  from clients.client left join home on home.household_id = client.household_id left join joined on joined.client_id = client.id
  where (home.household_id is not null or joined.client_id is not null) and ${only('client.id')}`;

/** Records that were merged into others of the same person. */
const mergedOf = (only: Only) => `select id as client, merged_into as kept from clients.client
  where merged_into is not null and (${only('id')} or ${only('merged_into')})`;

/**
 * Of rows that say from when until when a client counts, each person's once: of a merged record there is left what neither the record that was
 * kept covers nor one merged into it that goes before. `rows` names a query with the columns, `from` and `until`.
 */
export function oncePerPerson(rows: string, columns: readonly string[], [from, until]: readonly [string, string]) {
  const days = `daterange(other.${from}, other.${until})`;
  return `select ${columns.join(', ')}, ${from}, ${until} from ${rows} where client not in (select client from merged)
    union all
    select ${columns.map((column) => `whole.${column}`).join(', ')}, lower(part), upper(part)
    from ${rows} as whole join merged on merged.client = whole.client left join (
      select client, range_agg(days) as days from (
        select merged.client, ${days} as days from merged join ${rows} as other on other.client = kept
        union all
        select merged.client, ${days} from merged join merged as before on before.kept = merged.kept and before.client < merged.client
          join ${rows} as other on other.client = before.client) as others group by 1) as covered on covered.client = whole.client
    cross join lateral unnest(datemultirange(daterange(whole.${from}, whole.${until})) - coalesce(covered.days, '{}')) as part`;
}

/** The beginning of a query of records: period, held, place and merged. */
export function servedSql(only: Only = everybody): string {
  const homes = homesOf(only === everybody ? 'true' : 'household_id in (select household from period)');
  return `with period as (${periodsOf(only)}), held as (${HELD}), home as (${homes}), joined as (${joinedOf(only)}),
    place as (${placesOf(only)}), merged as (${mergedOf(only)})`;
}

/** The first month of which the records tell: nobody was served before. */
export const FIRST_MONTH = `select to_char(least(min(started_on), (select min(started_on) from clients.ended_service)), 'YYYY-MM')
  from clients.client`;
