import type { EntityManager } from '@mikro-orm/postgresql';
import { type CalendarDate, addDays } from '#calendar';
import { type FigureEntry, addToFigure, defineFigure, differenceOf, entriesOfPeriod } from '#figures';
import type { FollowUp } from './follow-up.entity.ts';

/** 待整改事项情况: what forms asked to be done and is open, and what of it is overdue. */
export const followUpsFigure = defineFigure({
  name: 'followUps',
  schema: 'advisors',
  counts: 'stock',
  parts: ['open', 'overdue'],
  rates: [],
  ranked: { by: 'overdue', first: 'highest' },
  scope: 'figures.read',
  isDated: true,
  knownSince: `select to_char(min(asked_on), 'YYYY-MM') from advisors.follow_up`,
  records: `select division, day as since, array[(part = 1)::int * sign, (part = 2)::int * sign] as amounts
    from (
      select division, 1 as part, asked_on as begins, closed_on as ends from advisors.follow_up
      union all
      select division, 2, due_on + 1, closed_on from advisors.follow_up where due_on is not null
    ) as counted cross join lateral (values (begins, 1), (ends, -1)) as edge (day, sign)
    where day is not null and (ends is null or begins < ends)`,
});

type Period = Pick<FollowUp, 'division' | 'askedOn' | 'dueOn' | 'closedOn'>;

/** What follow-ups add to the figure. Pure. */
function entriesOf({ division, askedOn, dueOn, closedOn }: Period): FigureEntry[] {
  const until = closedOn && addDays(closedOn, -1);
  const periods = [
    { part: 'open', from: askedOn } as const,
    ...(dueOn ? [{ part: 'overdue', from: addDays(dueOn, 1) } as const] : []),
  ];
  return periods
    .filter(({ from }) => !until || from <= until)
    .flatMap(({ part, from }) => entriesOfPeriod(followUpsFigure, part, { division, from, until }));
}

/** Counts follow-ups as they are now instead of as they were; the figure is written last in a transaction. */
export async function countFollowUps(
  em: EntityManager,
  today: CalendarDate,
  { before = [], after }: { readonly before?: readonly Period[]; readonly after: readonly Period[] },
): Promise<void> {
  const entries = differenceOf(before.flatMap(entriesOf), after.flatMap(entriesOf));
  await addToFigure(em, followUpsFigure, entries, today);
}
