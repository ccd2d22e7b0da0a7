import { type CalendarDate, addWorkingDays, isCalendarDate } from '#calendar';
import { isMet } from './conditions.ts';
import type { Answers, FollowUp, FormVersion, Words } from './form.ts';

export type Reason = { readonly isMet: boolean; readonly points: number; readonly sentence: Words };
export type Score = {
  readonly points: number;
  /** All that can be got. */
  readonly of: number;
  readonly reasons: readonly Reason[];
};

/** What the answers get and lose, each with its reason; undefined where the version has no scores. */
export function findScore({ scores = [] }: FormVersion, answers: Answers): Score | undefined {
  if (scores.length === 0) return undefined;
  const reasons = scores.map(({ when, points, met, unmet }): Reason => {
    const holds = isMet(when, answers);
    return { isMet: holds, points: holds ? points : 0, sentence: holds ? met : unmet };
  });
  return {
    points: reasons.reduce((sum, { points }) => sum + points, 0),
    of: scores.reduce((sum, { points }) => sum + Math.max(points, 0), 0),
    reasons,
  };
}

/** What is to be done, and the last day for it; null where there is none. */
export type AskedFollowUp = { readonly key: string; readonly dueOn: CalendarDate | null };

export function followUpsOf(
  { followUps = [] }: FormVersion,
  answers: Answers,
  filledOn: CalendarDate,
): AskedFollowUp[] {
  return followUps
    .filter(({ when }) => isMet(when, answers))
    .map(({ key, due }) => ({ key, dueOn: dueOn(due, answers, filledOn) }));
}

function dueOn(due: FollowUp['due'], answers: Answers, filledOn: CalendarDate): CalendarDate | null {
  if (due === undefined) return null;
  if ('workingDays' in due) return addWorkingDays(filledOn, due.workingDays);
  const day = answers[due.answer];
  return isCalendarDate(day) ? day : null;
}
