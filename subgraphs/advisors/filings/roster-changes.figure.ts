import type { EntityManager } from '@mikro-orm/postgresql';
import { type CalendarDate, firstDayOf, monthOf } from '#calendar';
import { addToFigure, defineFigure } from '#figures';
import type { Advisor } from '../advisors/advisor.entity.ts';
import { FilingStep } from './filing-step.entity.ts';

/**
 * 人员进出: advisors who were filed for the first time in a month, and those withdrawn in it after they had been filed. A suspension may
 * be lifted and is no leaving; neither is a move to another division, where the advisor stays filed.
 */
export const rosterChangesFigure = defineFigure({
  name: 'rosterChanges',
  schema: 'advisors',
  counts: 'flow',
  parts: ['joiners', 'leavers'],
  rates: [],
  ranked: { by: 'leavers', first: 'highest' },
  scope: 'figures.read',
  isDated: true,
  knownSince: `select to_char(min(at at time zone 'Asia/Shanghai'), 'YYYY-MM') from advisors.filing_step`,
  // Where the advisor was when the step was taken: steps follow an advisor who moves.
  records: `select coalesce(place.moved_from, step.division) as division, date_trunc('month', at at time zone 'Asia/Shanghai')::date as since,
      array[(to_state = 'FILED')::int, (to_state = 'WITHDRAWN')::int] as amounts
    from (select distinct on (advisor, to_state) * from advisors.filing_step order by advisor, to_state, at) as step
    left join lateral (
      select moved_from from advisors.advisor_move
      where advisor_move.advisor = step.advisor and recorded_at >= at order by ordinal limit 1) as place on true
    where to_state = 'FILED' or (to_state = 'WITHDRAWN' and exists (
      select from advisors.filing_step as filed where filed.advisor = step.advisor and filed.to_state = 'FILED'))`,
});

/** Counts who joined or left the roster with the step that was written last; a transaction does so last of its figures. */
export async function countRosterChange(
  em: EntityManager,
  { id, division, filingState }: Advisor,
  today: CalendarDate,
): Promise<void> {
  if (filingState !== 'FILED' && filingState !== 'WITHDRAWN') return;
  const filed = await em.count(FilingStep, { advisor: id, toState: 'FILED' });
  const joins = filingState === 'FILED' && filed === 1;
  const leaves = filingState === 'WITHDRAWN' && filed > 0;
  const entry = { division, since: firstDayOf(monthOf(today)), amounts: [Number(joins), Number(leaves)] };
  await addToFigure(em, rosterChangesFigure, [entry], today);
}
