import type { DivisionCode } from '#divisions';
import type { Figure } from './figure.ts';
import type { MonthRange } from './months.ts';
import type { FigureReaders, RankingArguments } from './reader.ts';

type Division = { readonly code: DivisionCode };
type Month = { readonly month?: MonthRange['from'] };
type Context = { readonly figures: FigureReaders };

/** The three fields of Division by which a figure is asked for. */
export function figureResolvers(figure: Figure) {
  const { name } = figure;
  return {
    [name]: ({ code }: Division, { month }: Month, { figures }: Context) => figures.of(figure).ofMonth(code, month),
    [`${name}ByMonth`]: ({ code }: Division, range: MonthRange, { figures }: Context) =>
      figures.of(figure).byMonth(code, range),
    [`${name}Ranking`]: async ({ code }: Division, args: RankingArguments, { figures }: Context) =>
      (await figures.of(figure).ranking(code, args)).map(({ code: place, shown }) => ({
        code: place,
        division: { code: place },
        [name]: shown,
      })),
  };
}
