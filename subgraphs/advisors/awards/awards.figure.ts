import { type CalendarDate, firstDayOf, monthOf } from '#calendar';
import { type FigureEntry, defineFigure } from '#figures';
import type { Award } from './award.entity.ts';

/** 在册表彰: awards in force, of every kind together and of those that the policy names (六（四）), by who conferred them. */
export const awardsFigure = defineFigure({
  name: 'awards',
  schema: 'advisors',
  counts: 'stock',
  parts: [
    'conferred',
    'districtGoldAdvisors',
    'districtStudios',
    'districtCommendations',
    'cityGoldAdvisors',
    'cityStudios',
    'cityCommendations',
  ],
  rates: [],
  ranked: { by: 'conferred', first: 'highest' },
  scope: 'figures.read',
  // Awards move along with their advisors, and no row says since when one was where.
  isDated: false,
  // Of the record alone: the copy of the city would count it twice.
  records: `select division, null::date as since, array[1,
      (level = 'DISTRICT' and kind = 'GOLD_ADVISOR')::int, (level = 'DISTRICT' and kind = 'ADVISOR_STUDIO')::int,
      (level = 'DISTRICT' and kind = 'COMMENDATION')::int, (level = 'CITY' and kind = 'GOLD_ADVISOR')::int,
      (level = 'CITY' and kind = 'ADVISOR_STUDIO')::int, (level = 'CITY' and kind = 'COMMENDATION')::int] as amounts
    from advisors.award where state = 'CONFERRED' and nomination is null`,
});

const KINDS = ['GOLD_ADVISOR', 'ADVISOR_STUDIO', 'COMMENDATION'];
const LEVELS = ['DISTRICT', 'CITY'];

/** What an award in force adds on a day where it is. Pure. */
export function entryOf(
  { division, level, kind }: Pick<Award, 'division' | 'level' | 'kind'>,
  on: CalendarDate,
): FigureEntry {
  const parts = LEVELS.flatMap((one) => KINDS.map((other) => one === level && other === kind));
  return { division, since: firstDayOf(monthOf(on)), amounts: [1, ...parts.map(Number)] };
}
