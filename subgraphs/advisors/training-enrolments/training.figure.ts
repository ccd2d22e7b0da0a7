import { type CalendarDate, firstDayOf, monthOf } from '#calendar';
import type { DivisionCode } from '#divisions';
import { type FigureEntry, defineFigure } from '#figures';

const ATTENDED = `coalesce(outcome in ('PASSED', 'FAILED'), false)`;
const PASSED = `coalesce(outcome = 'PASSED', false)`;

/** 培训情况: who was enrolled in the sessions of a month, attended and passed, and for how many hours. */
export const trainingFigure = defineFigure({
  name: 'training',
  schema: 'advisors',
  counts: 'flow',
  parts: ['enrolled', 'attended', 'passed', 'preServicePassed', 'hours'],
  rates: [{ name: 'completeness', of: 'attended', over: 'enrolled' }],
  ranked: { by: 'completeness', first: 'lowest' },
  scope: 'figures.read',
  isDated: true,
  knownSince: `select to_char(min(held_on), 'YYYY-MM') from advisors.training_enrolment where ended_at is null`,
  records: `select counted_in as division, date_trunc('month', held_on)::date as since,
      array[1, ${ATTENDED}::int, ${PASSED}::int, (${PASSED} and kind = 'PRE_SERVICE')::int, coalesce(hours, 0)] as amounts
    from advisors.training_enrolment where ended_at is null`,
});

type Enrolled = {
  readonly countedIn: DivisionCode;
  readonly heldOn: CalendarDate;
  readonly kind: string;
  readonly outcome?: string | null | undefined;
  readonly hours?: number | null | undefined;
};

/** What one enrolment adds. Pure. */
export function entryOf({ countedIn: division, heldOn, kind, outcome, hours }: Enrolled): FigureEntry {
  const isPassed = outcome === 'PASSED';
  const parts = [isPassed || outcome === 'FAILED', isPassed, isPassed && kind === 'PRE_SERVICE'];
  return { division, since: firstDayOf(monthOf(heldOn)), amounts: [1, ...parts.map(Number), hours ?? 0] };
}
