import { z } from 'zod';
import { errors } from '#errors';
import type { GraphError } from '#errors';
import { MOST, fields } from '#input';
import { type HoursException, type Interval, type Weekday, type WeeklyInterval } from './weekly-hours.ts';
import { inOrder, inOrderOfWeek } from './weekly-hours.ts';

type Read = Interval & { readonly weekday?: Weekday };
type Fault = readonly [path: readonly (string | number)[], error: GraphError];

/** The end of a day is a time of closing. */
const timeOfDay = () => fields.timeOfDay({ endsDay: true });

const interval = { opens: timeOfDay(), closes: timeOfDay() };

/** Each closes after it opens, and none overlaps with another one of its day. */
function faultsOf(read: readonly (Read | undefined)[]): Fault[] {
  return read.flatMap((one, index): Fault[] => {
    if (one === undefined) return [];
    const { opens, closes } = one;
    if (closes <= opens) {
      return [[[index, 'closes'], errors.refusedInput([], 'CLOSES_BEFORE_OPENING', { value: closes, opens })]];
    }
    const overlaps = read.slice(0, index).some((other) => other !== undefined && areOverlapping(one, other));
    return overlaps
      ? [[[index, 'opens'], errors.refusedInput([], 'HOURS_OVERLAP', { value: `${opens}-${closes}` })]]
      : [];
  });
}

function areOverlapping(one: Read, other: Read): boolean {
  return one.weekday === other.weekday && one.opens < other.closes && other.opens < one.closes;
}

/** 每周服务时间, at least one interval, in the order of the week. */
export const weeklyHours = () =>
  fields
    .filledList(z.object({ weekday: fields.given<Weekday>(), ...interval }), MOST.entries, faultsOf)
    .transform((weekly): WeeklyInterval[] => inOrderOfWeek(weekly));

const exception = z
  .object({
    on: fields.date(),
    closed: z.boolean().nullish(),
    intervals: fields.list(z.object(interval)),
    note: fields.optionalText({ most: MOST.short }),
  })
  .superRefine(({ intervals }, context) => {
    for (const [path, error] of faultsOf(intervals)) {
      context.issues.push({
        code: 'custom',
        input: intervals,
        message: error.message,
        params: { error },
        path: ['intervals', ...path],
      });
    }
  });

/** 特殊日期, each day once, in their order; none when left out. */
export const hoursExceptions = () =>
  fields
    .list(exception, MOST.entries, (read) =>
      read.flatMap((one, index): Fault[] => {
        if (one === undefined) return [];
        const isClosed = one.closed === true;
        if (isClosed === one.intervals.length > 0)
          return [[[index, 'closed'], errors.refusedInput([], 'CLOSED_WITH_HOURS')]];
        const isThere = read.findIndex((other) => other?.on === one.on) < index;
        return isThere ? [[[index, 'on'], errors.refusedInput([], 'DAY_TWICE', { value: one.on })]] : [];
      }),
    )
    .transform((all): HoursException[] =>
      all
        .map(({ on, intervals, note }) => ({ on, intervals: inOrder(intervals), note }))
        .toSorted((a, b) => (a.on < b.on ? -1 : 1)),
    );
