import { type CalendarDate, type YearMonth, firstDayOf, monthOf } from '#calendar';
import { getCodeList } from '#code-lists';
import type { DivisionCode } from '#divisions';
import { type FigureEntry, defineFigure } from '#figures';

/** By place in what is kept: a channel that the list gets is added at the end. */
export const outreachChannels = ['MEDIA', 'COMMUNITY', 'WINDOW', 'BULLETIN', 'HOME_VISIT'] as const;
type Channel = (typeof outreachChannels)[number];

const unkept = getCodeList('publicityChannel').codes.filter(
  ({ key }) => !outreachChannels.some((kept) => kept === key),
);
if (unkept.length > 0)
  throw new TypeError(`the figure outreach has no part for ${unkept.map(({ key }) => key).join()}`);

/** What is counted of all events, and of those of each channel: how many, the people whom they reached, and of how many that is unknown. */
const COUNTED = ['events', 'countedReach', 'reachUnknown'] as const;
type Counted = (typeof COUNTED)[number];

const OF_CHANNELS = outreachChannels.flatMap((channel) => COUNTED.map((part) => partOf(channel, part)));

/** 宣传活动情况: events of a month, by channel, and the people whom they reached. */
export const outreachFigure = defineFigure({
  name: 'outreach',
  schema: 'advisors',
  counts: 'flow',
  parts: [...COUNTED, ...OF_CHANNELS],
  listed: OF_CHANNELS,
  rates: [],
  ranked: { by: 'events', first: 'highest' },
  scope: 'figures.read',
  isDated: true,
  knownSince: `select to_char(min(held_on), 'YYYY-MM') from advisors.outreach where withdrawn_on is null`,
  records: `select division, date_trunc('month', held_on)::date as since,
      array[${[undefined, ...outreachChannels].flatMap(amountsSql).join(', ')}] as amounts
    from advisors.outreach where withdrawn_on is null`,
});

function partOf<Of extends Channel, Part extends Counted>(channel: Of, part: Part): `${Of}.${Part}` {
  return `${channel}.${part}`;
}

function amountsSql(channel: Channel | undefined): string[] {
  const is = channel === undefined ? 'true' : `channel = '${channel}'`;
  return [`(${is})::int`, `case when ${is} then coalesce(reach, 0) else 0 end`, `(${is} and reach is null)::int`];
}

/** What is known of a channel's events, or of all. */
export type OutreachCounts = { readonly [Part in Counted]: number | null };

export type ChannelCounts = OutreachCounts & { readonly channel: Channel };

/** The figure as it is read: what is counted of all, beside each channel's parts. */
export type ShownOutreach = OutreachCounts & { readonly month: YearMonth };

/** The channels of a figure as it was read; null of a month that is not kept. Pure. */
export function channelsOf(shown: ShownOutreach): ChannelCounts[] | null {
  if (shown.events === null) return null;
  const values = new Map<string, unknown>(Object.entries(shown));
  const numberOf = (channel: Channel, part: Counted) => Number(values.get(partOf(channel, part)) ?? 0);
  return outreachChannels.map((channel) => ({
    channel,
    events: numberOf(channel, 'events'),
    countedReach: numberOf(channel, 'countedReach'),
    reachUnknown: numberOf(channel, 'reachUnknown'),
  }));
}

/** 覆盖人次: what is counted is a total only where it is known of every event. Pure. */
export function reachOf({ countedReach, reachUnknown }: Omit<OutreachCounts, 'events'>): number | null {
  return reachUnknown === 0 ? countedReach : null;
}

type Held = {
  readonly division: DivisionCode;
  readonly heldOn: CalendarDate;
  readonly channel: string;
  readonly reach?: number | null | undefined;
  readonly withdrawnOn?: CalendarDate | null | undefined;
};

/** What one event adds; nothing once it is withdrawn. Pure. */
export function entriesOf({ division, heldOn, channel, reach, withdrawnOn }: Held): FigureEntry[] {
  if (withdrawnOn) return [];
  const counted = [1, reach ?? 0, Number((reach ?? null) === null)];
  const byChannel = outreachChannels.flatMap((one) => (one === channel ? counted : [0, 0, 0]));
  return [{ division, since: firstDayOf(monthOf(heldOn)), amounts: [...counted, ...byChannel] }];
}
