import { caseloadFigure } from '../../subgraphs/clients/caseload/caseload.figure.ts';

/** Every period of service, with the first and the last of its categories by ordinal. */
const PERIODS = `select client.id, client.household_id, client.division, started_on, ended_on,
    coalesce((select max(last_category) from clients.ended_service where client_id = client.id), 0) + 1 as first_category, 2147483647 as last_category
  from clients.client
  union all
  select ended.client_id, client.household_id, client.division, ended.started_on, ended.ended_on,
    coalesce((select max(last_category) from clients.ended_service before where before.client_id = client.id and before.ordinal < ended.ordinal), 0) + 1,
    ended.last_category
  from clients.ended_service ended join clients.client on client.id = ended.client_id`;

/** The periods with the first month of their duty and the first one without it. */
const DUTIES = `select period.*, to_char(date_trunc('month', started_on) + interval '1 month', 'YYYY-MM') as due_from,
  case when ended_on is null then '9999-12'
    when exists (select from clients.visit join clients.client visited on visited.id = client_id
        where (client_id = period.id or visited.merged_into = period.id) and withdrawn_at is null and to_char(visited_on, 'YYYY-MM') = to_char(period.ended_on, 'YYYY-MM'))
      then to_char(date_trunc('month', ended_on) + interval '1 month', 'YYYY-MM')
    else to_char(ended_on, 'YYYY-MM') end as due_until
  from (${PERIODS}) period`;

/** To which household the client belonged when the month began. */
const HOME = `coalesce((select household_id from clients.household_membership where client_id = due.id
    and to_char(recorded_at at time zone 'Asia/Shanghai', 'YYYY-MM') >= month.month order by ordinal limit 1), due.household_id)`;

/** The community that has the duty in a month: where the household of then was registered when the month began. */
const PLACE = `coalesce(
  (select moved_to from clients.household_move where household_id = ${HOME} and duty_from <= month.month order by ordinal desc limit 1),
  (select moved_from from clients.household_move where household_id = ${HOME} order by ordinal limit 1),
  (select division from clients.household where id = ${HOME}))`;

/** The category that has the duty in a month: the last one held before it, or the first of the period. */
const CATEGORY = `(select category from clients.category_period held where held.client_id = due.id
  and ordinal between first_category and last_category
  and (ordinal = first_category or to_char(since, 'YYYY-MM') < month.month) order by ordinal desc limit 1)`;

/** 现有救助对象: of others no visit is due. */
const CONFIRMED = `('EXTREME_HARDSHIP', 'MINIMUM_LIVING', 'LOW_INCOME', 'EXPENDITURE_POVERTY', 'OTHER_SPECIAL_HARDSHIP')`;

/** The categories of the present period of service, each with the month before the one from which it counts. */
const HELD_NOW = `(select ordinal, category, case when ordinal = min(ordinal) over () then date_trunc('month', started_on)
      else greatest(date_trunc('month', started_on), date_trunc('month', since)) end as month
    from clients.category_period where client_id = client.id
      and ordinal > coalesce((select max(last_category) from clients.ended_service where client_id = client.id), 0)) held`;

/** The month in which the last category without a duty that counted gave way to another; else that of registration. */
const CONFIRMED_FROM = `coalesce((select max(next) from (select category, month, lead(month) over (order by ordinal) as next from ${HELD_NOW}) held
  where category not in ${CONFIRMED} and month <> next), date_trunc('month', started_on))`;

/** In the order of the code list, written once more. */
const LISTED = `'EXTREME_HARDSHIP', 'MINIMUM_LIVING', 'LOW_INCOME', 'EXPENDITURE_POVERTY', 'DISASTER_AFFECTED', 'TEMPORARY_HARDSHIP',
  'EMERGENCY_ILLNESS', 'DESTITUTE_WANDERER', 'OTHER_SPECIAL_HARDSHIP'`;

/** In the order of the figure's parts, which begin with the total and the households. */
const categories = caseloadFigure.parts.slice(2).map((part) => `'${part}'`);

const MONTHS = `(select distinct to_char(since, 'YYYY-MM') as month from clients.figure where figure = 'visitCompliance')`;

/** A part of visit compliance, in each month in which something changed. */
function keptInMonth(part: number): string {
  return `select month.month, division, sum(amounts[${part}])::int from clients.figure
    join ${MONTHS} month on to_char(since, 'YYYY-MM') <= month.month
    where figure = 'visitCompliance' group by 1, 2 having sum(amounts[${part}]) <> 0`;
}

/** Each record that is due in a month, and where. */
const DUE_EACH = `select due.id, month.month, ${PLACE} as place from (${DUTIES}) due
  join ${MONTHS} month on month.month >= due_from and month.month < due_until where ${CATEGORY} in ${CONFIRMED}`;

/** Of the records of one person that are due in a month one counts: that which was kept, or the first by id. */
const IS_FIRST = `not exists (select from (${DUE_EACH}) same join clients.client other on other.id = same.id
  join clients.client own on own.id = each.id where same.month = each.month and own.merged_into is not null
    and (other.id = own.merged_into or (other.merged_into = own.merged_into and other.id < own.id)))`;

/** Each gives the rows that differ between the figures kept and a recount of the records. */
export const figureDifferences = {
  'caseload of a community and category': difference(
    `select division, part, sum(amount)::int from clients.figure
     cross join unnest(amounts[3:], array[${categories}]) as counted (amount, part)
     where figure = 'clients' group by 1, 2 having sum(amount) <> 0`,
    'select division, category, count(*)::int from clients.client where active group by 1, 2',
  ),
  'households of a community': difference(
    `select division, sum(amounts[2])::int from clients.figure where figure = 'clients' group by 1 having sum(amounts[2]) <> 0`,
    'select division, count(*)::int from clients.household where active_clients > 0 group by 1',
  ),
  'active clients of a household': difference(
    'select id, active_clients from clients.household',
    `select household.id, (count(client.id) filter (where active))::int from clients.household
     left join clients.client on household_id = household.id group by 1`,
  ),
  'clients due in a month': difference(
    keptInMonth(1),
    `select month, place, count(*)::int from (${DUE_EACH}) each where ${IS_FIRST} group by 1, 2`,
  ),
  'clients visited in a month': difference(
    keptInMonth(2),
    `select month, place, count(*)::int from (${DUE_EACH}) each where ${IS_FIRST} and exists (
       select from clients.visit join clients.client on client.id = client_id where withdrawn_at is null
         and (client_id = each.id or merged_into = each.id) and to_char(visited_on, 'YYYY-MM') = each.month) group by 1, 2`,
  ),
  'households that surveys asked, and how they rated': difference(
    `select division, since, amounts from clients.figure where figure = 'satisfaction'`,
    `select counted_in, date_trunc('month', opened_on)::date, array[count(*)::int, (count(*) filter (where state = 'ANSWERED'))::int,
       (count(*) filter (where overall = 'SATISFIED'))::int, (count(*) filter (where overall = 'BASICALLY_SATISFIED'))::int,
       (count(*) filter (where overall = 'DISSATISFIED'))::int]
     from clients.survey_call join clients.survey on survey.id = survey_id group by 1, 2`,
  ),
  'last visit of a client and when the next is due': difference(
    'select id, last_visited_on, visit_due_on from clients.client',
    `select client.id, max(visited_on), case when active and category in ${CONFIRMED}
       then (greatest(date_trunc('month', max(visited_on)), ${CONFIRMED_FROM}) + interval '2 month - 1 day')::date end
     from clients.client left join (select coalesce(merged_into, id) as kept, id as own from clients.client) merged on merged.kept = client.id or own = client.id
     left join clients.visit on client_id = own and withdrawn_at is null group by client.id`,
  ),
  'leading category of a client': difference(
    'select id, category from clients.client where active',
    `select id, coalesce((select held.category from clients.confirmation held
       join unnest(array[${LISTED}]) with ordinality as listed (category, place) on listed.category = held.category
       where held.ended_on is null and (held.client_id = client.id
         or (held.household_id = client.household_id and client.id <> all (held.apart)))
       order by place limit 1), 'OTHER_RESIDENT') from clients.client where active`,
  ),
  'category of a client': difference(
    'select id, category, category_since, ended_on from clients.client',
    'select distinct on (client_id) client_id, category, since, until from clients.category_period order by client_id, ordinal desc',
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
    `select division, sum(amounts[2])::int, sum(amounts[3])::int, sum(amounts[4])::int from advisors.figure
     where figure = 'coverage' group by 1`,
    `select division, greatest(1, (select count(*)::int from advisors.service_centre where division = duty.division),
       count(id)::int), (count(*) filter (where advisors_posted >= staffing_floor))::int,
       (count(*) filter (where advisors_posted < staffing_floor))::int
     from advisors.station_duty duty left join advisors.station using (division, kind) group by division`,
  ),
  'stations of a division': difference(
    `select division, sum(amounts[1])::int from advisors.figure where figure = 'coverage' group by 1`,
    `select division, (select count(*)::int from advisors.station where station.division = duty.division)
     from advisors.station_duty duty`,
  ),
  'filed advisors of a division': difference(
    `select division, sum(amounts[3])::int from advisors.figure where figure = 'filings' group by 1 having sum(amounts[3]) > 0`,
    `select division, count(*)::int from advisors.advisor where filing_state = 'FILED' group by 1`,
  ),
  'advisors of a division who wait for their authority': difference(
    `select division, sum(amounts[8])::int from advisors.figure where figure = 'filings' group by 1 having sum(amounts[8]) > 0`,
    `select division, count(*)::int from advisors.advisor where filing_state in ('SUBMITTED', 'CHANGED') group by 1`,
  ),
  'incidents of a division that are not closed': difference(
    `select division, sum(amounts[4])::int from advisors.figure where figure = 'incidents' group by 1 having sum(amounts[4]) > 0`,
    `select division, count(*)::int from advisors.incident where state <> 'CLOSED' group by 1`,
  ),
  'complaints to a bureau that are open': difference(
    `select division, sum(amounts[7])::int from advisors.figure where figure = 'complaints' group by 1 having sum(amounts[7]) > 0`,
    `select division, count(*)::int from advisors.complaint where state not in ('ANSWERED', 'CLOSED') group by 1`,
  ),
  'complaints received and answered by a bureau': difference(
    `select division, sum(amounts[1])::int, sum(amounts[2])::int, sum(amounts[3])::int from advisors.figure
     where figure = 'complaintAnswers' group by 1`,
    `select division, count(*)::int, count(first_answered_on)::int, coalesce(sum(first_answered_on - received_on), 0)::int
     from advisors.complaint group by 1`,
  ),
  'leads of a division that are open': difference(
    `select division, sum(amounts[9])::int from clients.figure where figure = 'leads' group by 1 having sum(amounts[9]) > 0`,
    `select division, count(*)::int from clients.lead where state not in ('HANDLED', 'JOINED') group by 1`,
  ),
  'leads received in a division and month, and by the hotline': difference(
    `select division, since, amounts[1], amounts[12] from clients.figure where figure = 'leadSources' and amounts[1] > 0`,
    `select received_in, date_trunc('month', received_on)::date, count(*)::int, (count(*) filter (where source = 'HOTLINE_12345'))::int
     from clients.lead where state <> 'JOINED' group by 1, 2`,
  ),
  'leads handled in a division and month': difference(
    `select division, since, amounts[1], amounts[2], amounts[3], amounts[4] from clients.figure where figure = 'leadAnswers'`,
    `select handled_in, date_trunc('month', first_handled_on)::date, count(*)::int, (count(*) filter (where in_time))::int,
       (count(*) filter (where not in_time))::int, sum(first_handled_on - received_on)::int
     from clients.lead where first_handled_on is not null group by 1, 2`,
  ),
  'services recorded in a division and month': difference(
    `select division, since, amounts[1], amounts[2] from advisors.figure where figure = 'serviceRecords'`,
    `select division, date_trunc('month', served_on)::date, count(*)::int, (count(*) filter (where channel = 'WINDOW'))::int
     from advisors.service_record group by 1, 2`,
  ),
  'events of publicity in a division and month': difference(
    `select division, since, amounts[1], amounts[2], amounts[3], amounts[7], amounts[18] from advisors.figure where figure = 'outreach' and amounts[1] > 0`,
    `select division, date_trunc('month', held_on)::date, count(*)::int, coalesce(sum(reach), 0)::int, (count(*) filter (where reach is null))::int,
       (count(*) filter (where channel = 'COMMUNITY'))::int, (count(*) filter (where channel = 'HOME_VISIT' and reach is null))::int
     from advisors.outreach where withdrawn_on is null group by 1, 2`,
  ),
  'public money spent in a division and month': difference(
    `select division, since, amounts[3] from advisors.figure where figure = 'budgetUse' and amounts[3] <> 0`,
    `select division, since, total::int from (
       select entry.division, case when extract(year from booked.day) < entry.year then make_date(entry.year, 1, 1)
         when extract(year from booked.day) > entry.year then make_date(entry.year, 12, 1) else date_trunc('month', booked.day)::date end as since,
         sum(entry.amount) as total
       from advisors.budget_entry as entry left join advisors.budget_entry as taken on taken.id = entry.reverses
       cross join lateral (select coalesce(taken.booked_on, entry.booked_on) as day) as booked
       where entry.source = 'PUBLIC' and entry.kind = 'SPENDING' group by 1, 2
     ) as spent where total <> 0`,
  ),
  'what is planned in a budget': difference(
    'select id, sums[1] + sums[4] + sums[7] from advisors.budget',
    `select budget, sum(amount)::int from advisors.budget_entry where kind = 'PLAN' group by 1`,
  ),
  'who was trained in a division and month': difference(
    `select division, since, amounts[1], amounts[2], amounts[5] from advisors.figure where figure = 'training' and amounts[1] > 0`,
    `select counted_in, date_trunc('month', held_on)::date, count(*)::int,
       (count(*) filter (where outcome in ('PASSED', 'FAILED')))::int, coalesce(sum(hours), 0)::int
     from advisors.training_enrolment where ended_at is null group by 1, 2`,
  ),
  'awards in force of advisors of a division': difference(
    `select division, sum(amounts[1])::int, sum(amounts[2])::int, sum(amounts[5])::int from advisors.figure where figure = 'awards'
     group by 1 having sum(amounts[1]) > 0`,
    `select advisor.division, count(*)::int, (count(*) filter (where kind = 'GOLD_ADVISOR' and level = 'DISTRICT'))::int,
       (count(*) filter (where kind = 'GOLD_ADVISOR' and level = 'CITY'))::int
     from advisors.award join advisors.advisor on advisor.id = registered where state = 'CONFERRED' group by 1`,
  ),
  'what is to be put right in a division': difference(
    `select division, sum(amounts[1])::int from advisors.figure where figure = 'followUps' and since <= current_date group by 1 having sum(amounts[1]) > 0`,
    `select division, count(*)::int from advisors.follow_up where closed_on is null group by 1`,
  ),
  'open stations of a division': difference(
    `select division, sum(amounts[1])::int from advisors.figure where figure = 'premises' group by 1 having sum(amounts[1]) > 0`,
    `select division, count(*)::int from advisors.station where closed_on is null group by 1`,
  ),
  'since when stations were not checked': difference(
    'select id, unchecked_since from advisors.station',
    `select station.id, coalesce(max(checked_on), opened_on) from advisors.station
     left join advisors.premises_check on station = station.id group by station.id`,
  ),
  'joiners and leavers of a month': difference(
    `select division, to_char(since, 'YYYY-MM'), amounts[1], amounts[2] from advisors.figure where figure = 'rosterChanges'`,
    `select division, month, (count(*) filter (where to_state = 'FILED'))::int, (count(*) filter (where to_state = 'WITHDRAWN'))::int
     from (select to_state, to_char(at at time zone 'Asia/Shanghai', 'YYYY-MM') as month, coalesce(
         (select moved_from from advisors.advisor_move where advisor = step.advisor and recorded_at >= at order by ordinal limit 1), division) as division,
         (select count(*) from advisors.filing_step filed where advisor = step.advisor and to_state = 'FILED' and (filed.at, filed.id) < (step.at, step.id)) as filed
       from advisors.filing_step step) as step
     where (to_state = 'FILED' and filed = 0) or (to_state = 'WITHDRAWN' and filed > 0) group by 1, 2`,
  ),
};

/** Rows of either query that the other one lacks. */
function difference(kept: string, counted: string): string {
  return `((${kept}) except (${counted})) union all ((${counted}) except (${kept})) limit 3`;
}
