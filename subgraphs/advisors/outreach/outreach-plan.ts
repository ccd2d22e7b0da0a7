import type { YearMonth } from '#calendar';
import { outreachChannels } from './outreach.figure.ts';
import type { OutreachPlanItem } from './outreach-plan-item.entity.ts';
import type { Done } from './outreach.repository.ts';

type Counts = Omit<Done, 'channel' | 'planItem'>;

/** What was done of an item, and whether it is behind. */
export type Progress = Counts & {
  /** How many events are still to be held. */
  readonly missing: number;
  /** Its month has ended, and events are missing, or it is not known to have reached as many people as it was to. */
  readonly isBehind: boolean;
};

/** The events of a channel in a year: how many are planned, were held, and were held for an item of the plan. */
export type PlannedChannel = Counts & { readonly channel: string; readonly planned: number; readonly inPlan: number };

export type OutreachPlan = {
  readonly year: number;
  readonly items: readonly OutreachPlanItem[];
  readonly channels: readonly PlannedChannel[];
};

/** The plan of a division and year; what was done is of everything at and beneath it. Pure. */
export function planOf(year: number, items: readonly OutreachPlanItem[], done: readonly Done[]): OutreachPlan {
  const own = new Set(items.map(({ id }) => id));
  const channels = outreachChannels.map((channel) => {
    const held = done.filter((one) => one.channel === channel);
    const named = held.filter(({ planItem }) => planItem !== null && own.has(planItem));
    const planned = items.filter((item) => item.channel === channel).reduce((sum, { aim }) => sum + aim, 0);
    return { channel, planned, ...countsOf(held), inPlan: countsOf(named).events };
  });
  return { year, items, channels };
}

/** What events that name an item did of it by this month. Pure. */
export function progressOf(
  { aim, aimReach, dueMonth }: Pick<OutreachPlanItem, 'aim' | 'aimReach' | 'dueMonth'>,
  done: readonly Done[],
  month: YearMonth,
): Progress {
  const counts = countsOf(done);
  const missing = Math.max(0, aim - counts.events);
  // People of whom nobody counted how many they were reach no aim.
  const isShort = missing > 0 || (aim > 0 && counts.countedReach < (aimReach ?? 0));
  return { ...counts, missing, isBehind: isShort && month > dueMonth };
}

function countsOf(done: readonly Counts[]): Counts {
  const sumOf = (part: keyof Counts) => done.reduce((sum, one) => sum + one[part], 0);
  return { events: sumOf('events'), countedReach: sumOf('countedReach'), reachUnknown: sumOf('reachUnknown') };
}
