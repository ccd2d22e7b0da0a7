import { type GraphError, errors } from '#errors';
import { type HoursException, type WeeklyInterval, wordsOf } from '../opening-hours/index.ts';

/** What a station says of its hours. */
export type StationHours = {
  readonly serviceHours?: string | null | undefined;
  readonly weeklyHours?: readonly WeeklyInterval[] | null | undefined;
  readonly hoursExceptions?: readonly HoursException[] | undefined;
  readonly hoursRemark?: string | null | undefined;
};

/** The words shown of hours: those of the week with its remark, else the words that were given. */
export function hoursShown({ serviceHours, weeklyHours, hoursRemark }: StationHours): string | null {
  if (!weeklyHours) return serviceHours ?? null;
  return hoursRemark ? `${wordsOf(weeklyHours)}（${hoursRemark}）` : wordsOf(weeklyHours);
}

/** What hours cannot say at once: words of their own beside a week, and what belongs to a week without one. */
export function hoursRefusals({ serviceHours, weeklyHours, hoursExceptions, hoursRemark }: StationHours): {
  readonly [Field in keyof StationHours]?: GraphError;
} {
  if (weeklyHours) return serviceHours ? { serviceHours: errors.refusedInput([], 'HOURS_FROM_WEEK') } : {};
  const isOnlyWithWeek = errors.refusedInput([], 'ONLY_WITH_WEEK');
  return {
    ...(hoursExceptions?.length && { hoursExceptions: isOnlyWithWeek }),
    ...(hoursRemark && { hoursRemark: errors.refusedInput([], 'ONLY_WITH_WEEK') }),
  };
}
