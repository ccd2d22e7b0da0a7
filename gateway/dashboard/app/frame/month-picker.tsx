import { useLocation } from 'wouter';
import { useAddress } from '../address/index.ts';
import { type DivisionFigures, figures as allFigures } from '../figures/index.ts';
import { currentMonth, monthsUpTo } from '../months/index.ts';
import { useWords } from '../words/index.ts';

const BACK = 24;

/** The month that is shown: the address's, else the latest that the answers know, else the calendar's. */
export function useMonthOfGraph(month: string | undefined, figures: DivisionFigures | undefined): string {
  if (month !== undefined) return month;
  const latest = allFigures
    .flatMap((figure) => figures?.trend(figure).map((point) => point.month) ?? [])
    .toSorted()
    .at(-1);
  return latest ?? currentMonth();
}

/** Chooses the month of the monthly figures; the address keeps it. */
export function MonthPicker({ month }: { readonly month: string }) {
  const words = useWords();
  const { change } = useAddress();
  const [, navigate] = useLocation();
  const latest = [currentMonth(), month].toSorted().at(-1) ?? month;
  return (
    <label className="month-picker">
      {words.t('month')}
      <select value={month} onChange={({ target }) => navigate(change({ month: target.value }))}>
        {monthsUpTo(latest, BACK).map((one) => (
          <option key={one} value={one}>
            {words.monthOrUnfinished(one)}
          </option>
        ))}
      </select>
    </label>
  );
}
