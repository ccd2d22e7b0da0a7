import { defineFigure } from '#figures';

/** Since when a station was not checked, one after the other: its opening, and the day of each check. */
const TURNS = `select station.id, station.division, station.closed_on, day,
    lead(day) over (partition by station.id order by day) as next
  from advisors.station join (
    select id as station, opened_on as day from advisors.station
    union select station, checked_on from advisors.premises_check) as turn on turn.station = station.id`;

/** 场所检查情况: open stations, and those whose last check or opening is a year ago or longer. The year is ours: no text says how often. */
export const premisesFigure = defineFigure({
  name: 'premises',
  schema: 'advisors',
  counts: 'stock',
  parts: ['stations', 'uncheckedForYear'],
  rates: [],
  ranked: { by: 'uncheckedForYear', first: 'highest' },
  scope: 'figures.read',
  isDated: true,
  knownSince: `select to_char(min(opened_on), 'YYYY-MM') from advisors.station`,
  records: `select division, day as since, array[(part = 1)::int * sign, (part = 2)::int * sign] as amounts
    from (
      select division, 1 as part, opened_on as begins, closed_on as ends from advisors.station
      union all
      select division, 2, (day + interval '1 year')::date, least(next, closed_on) from (${TURNS}) as turn
    ) as counted cross join lateral (values (begins, 1), (ends, -1)) as edge (day, sign)
    where day is not null and (ends is null or begins < ends)`,
});
