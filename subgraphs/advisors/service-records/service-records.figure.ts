import { type CalendarDate, firstDayOf, monthOf } from '#calendar';
import { type FigureEntry, defineFigure } from '#figures';
import type { DivisionCode } from '#divisions';

/** Which choice of the form counts in which part, beside all in `total`. */
const CHANNELS = { atWindow: 'WINDOW', byPhone: 'PHONE', online: 'ONLINE', otherwise: 'OTHER' } as const;

/** 窗口服务情况: services recorded at stations in a month, and how they were given. */
export const serviceRecordsFigure = defineFigure({
  name: 'serviceRecords',
  schema: 'advisors',
  counts: 'flow',
  parts: ['total', ...(Object.keys(CHANNELS) as (keyof typeof CHANNELS)[]), 'toFollowUp'],
  rates: [],
  ranked: { by: 'total', first: 'highest' },
  scope: 'figures.read',
  isDated: true,
  knownSince: `select to_char(min(served_on), 'YYYY-MM') from advisors.service_record`,
  records: `select division, date_trunc('month', served_on)::date as since,
      array[1, ${Object.values(CHANNELS)
        .map((channel) => `(channel = '${channel}')::int`)
        .join(', ')}, (outcome = 'TO_FOLLOW_UP')::int] as amounts
    from advisors.service_record`,
});

type Served = {
  readonly division: DivisionCode;
  readonly servedOn: CalendarDate;
  readonly channel: string;
  readonly outcome: string;
};

/** What one record adds. Pure. */
export function entryOf({ division, servedOn, channel, outcome }: Served): FigureEntry {
  const byChannel = Object.values(CHANNELS).map((one) => Number(one === channel));
  const amounts = [1, ...byChannel, Number(outcome === 'TO_FOLLOW_UP')];
  return { division, since: firstDayOf(monthOf(servedOn)), amounts };
}
