import { defineFigure } from '#figures';

/** 站点覆盖: how far stations and staff meet the policy (clause 三), in the divisions that must have stations. */
export const coverageFigure = defineFigure({
  name: 'coverage',
  schema: 'advisors',
  counts: 'stock',
  parts: ['stations', 'required', 'staffed', 'understaffed', 'missing', 'withoutStation', 'advisors'],
  rates: [{ name: 'rate', of: 'staffed', over: 'required' }],
  ranked: { by: 'rate', first: 'lowest' },
  scope: 'figures.read',
  isDated: false,
  // Stations of the kind that must be there are required: those that are open, at least as many as the district lists, at least one.
  records: `select duty.division, null::date as since, array[network.stations, needed.required, network.staffed, network.open - network.staffed,
      needed.required - network.open, (needed.required > network.open)::int, roster.serving] as amounts
    from advisors.station_duty duty
    cross join lateral (
      select count(*)::int as stations, (count(*) filter (where kind = duty.kind))::int as open,
        (count(*) filter (where kind = duty.kind and advisors_posted >= staffing_floor))::int as staffed
      from advisors.station where station.division = duty.division and closed_on is null) network
    cross join lateral (
      select greatest(network.open, count(*)::int, 1) as required from advisors.service_centre
      where service_centre.division = duty.division and until is null) needed
    cross join lateral (
      select count(*)::int as serving from advisors.advisor
      where advisor.division = duty.division and filing_state = 'FILED' and cardinality(stations) > 0) roster`,
});
