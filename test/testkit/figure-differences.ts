/** Clients with the first month of their duty and the first one without it. */
const DUTIES = `select client.*, to_char(started_on + interval '1 month', 'YYYY-MM') as due_from,
  case when ended_on is null then '9999-12'
    when exists (select from clients.visit where client_id = client.id and to_char(visited_on, 'YYYY-MM') = to_char(ended_on, 'YYYY-MM'))
      then to_char(date_trunc('month', ended_on) + interval '1 month', 'YYYY-MM')
    else to_char(ended_on, 'YYYY-MM') end as due_until
  from clients.client`;

/** Each gives the rows that differ between the figures kept and a recount of the records. */
export const figureDifferences = {
  'caseload of a community and category': difference(
    'select division, category, clients from clients.caseload where clients <> 0',
    'select division, category, count(*)::int from clients.client where active group by 1, 2',
  ),
  'households of a community': difference(
    'select division, households from clients.household_caseload where households <> 0',
    'select division, count(*)::int from clients.household where active_clients > 0 group by 1',
  ),
  'active clients of a household': difference(
    'select id, active_clients from clients.household',
    `select household.id, (count(client.id) filter (where active))::int from clients.household
     left join clients.client on household_id = household.id group by 1`,
  ),
  'clients due in a month': difference(
    `select month.month, division, category, sum(change)::int from clients.duty_change
     join (select distinct month from clients.duty_change) month on duty_change.month <= month.month
     group by 1, 2, 3 having sum(change) <> 0`,
    `select month.month, division, category, count(*)::int from (${DUTIES}) due
     join (select distinct month from clients.duty_change) month on month.month >= due_from and month.month < due_until
     group by 1, 2, 3`,
  ),
  'clients visited in a month': difference(
    'select month, division, category, done from clients.visit_month',
    `select to_char(visited_on, 'YYYY-MM'), due.division, category, count(distinct due.id)::int
     from (${DUTIES}) due join clients.visit on client_id = due.id
     where to_char(visited_on, 'YYYY-MM') >= due_from and to_char(visited_on, 'YYYY-MM') < due_until group by 1, 2, 3`,
  ),
  'last visit of a client and when the next is due': difference(
    'select id, last_visited_on, visit_due_on from clients.client',
    `select client.id, max(visited_on), case when active
       then (date_trunc('month', greatest(max(visited_on), started_on)) + interval '2 month - 1 day')::date end
     from clients.client left join clients.visit on client_id = client.id group by client.id`,
  ),
  'category of a client': difference(
    'select id, category, category_since, ended_on from clients.client',
    'select client_id, category, since, until from clients.category_period where ordinal = 1',
  ),
  'filed advisors posted at a station': difference(
    'select id, advisors_posted from advisors.station',
    `select station.id, (count(advisor.id) filter (where filing_state = 'FILED'))::int from advisors.station
     left join advisors.posting on station = station.id and until is null
     left join advisors.advisor on advisor.id = posting.advisor group by 1`,
  ),
  'stations of an advisor': difference(
    'select id, stations from advisors.advisor',
    `select advisor.id, array_remove(array_agg(station), null) from advisors.advisor
     left join advisors.posting on advisor = advisor.id and until is null group by 1`,
  ),
  'state of a filing': difference(
    'select id, filing_state from advisors.advisor',
    'select distinct on (advisor) advisor, to_state from advisors.filing_step order by advisor, at desc',
  ),
  'stations that a division must have, and how they are staffed': difference(
    'select division, required, staffed, understaffed from advisors.station_duty',
    `select division, greatest(1, (select count(*)::int from advisors.service_centre where division = duty.division),
       count(id)::int), (count(*) filter (where advisors_posted >= staffing_floor))::int,
       (count(*) filter (where advisors_posted < staffing_floor))::int
     from advisors.station_duty duty left join advisors.station using (division, kind) group by division`,
  ),
  'stations and filed advisors of a division': difference(
    'select division, stations, filed from advisors.station_duty',
    `select division, (select count(*)::int from advisors.station where station.division = duty.division),
       (select count(*)::int from advisors.advisor where advisor.division = duty.division and filing_state = 'FILED')
     from advisors.station_duty duty`,
  ),
};

/** Rows of either query that the other one lacks. */
function difference(kept: string, counted: string): string {
  return `((${kept}) except (${counted})) union all ((${counted}) except (${kept})) limit 3`;
}
