import { type CalendarDate, firstDayOf, monthOf } from '#calendar';
import type { DivisionCode } from '#divisions';
import { type FigureEntry, defineFigure } from '#figures';
import { type Overall, overallRatings } from '#surveys';

/**
 * 满意度: households that surveys asked or are to ask, and how those that answered rate the whole. All of a survey counts in the month in which it was
 * opened, so that those who answered are always some of those who were asked.
 */
export const satisfactionFigure = defineFigure({
  name: 'satisfaction',
  schema: 'clients',
  counts: 'flow',
  parts: ['asked', 'answered', 'satisfied', 'basicallySatisfied', 'dissatisfied'],
  rates: [{ name: 'rate', of: 'satisfied', over: 'answered' }],
  ranked: { by: 'rate', first: 'lowest' },
  // Not that of other figures: those whom answers are about would see theirs as they are.
  scope: 'survey.read',
  isDated: true,
  knownSince: `select to_char(min(opened_on), 'YYYY-MM') from clients.survey`,
  records: `select counted_in as division, date_trunc('month', opened_on)::date as since,
      array[1, (overall is not null)::int, ${overallRatings.map((one) => `coalesce((overall = '${one}')::int, 0)`).join(', ')}] as amounts
    from clients.survey_call join clients.survey on survey.id = survey_id`,
});

type Counted = { readonly division: DivisionCode; readonly openedOn: CalendarDate };

/** What a household adds that is to be asked. Pure. */
export function askedEntry({ division, openedOn }: Counted): FigureEntry {
  return { division, since: firstDayOf(monthOf(openedOn)), amounts: [1, 0, ...overallRatings.map(() => 0)] };
}

/** What its answers add. Pure. */
export function answeredEntry({ division, openedOn }: Counted, overall: Overall): FigureEntry {
  const amounts = [0, 1, ...overallRatings.map((one) => Number(one === overall))];
  return { division, since: firstDayOf(monthOf(openedOn)), amounts };
}
