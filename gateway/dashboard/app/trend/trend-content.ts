import type { Sheet } from '../export/index.ts';
import { type Figure, type TrendPoint, asOfAll, untilOf } from '../figures/index.ts';
import { currentMonth } from '../months/index.ts';
import type { Speech } from '../words/index.ts';
import type { ChartContent } from './trend-chart.ts';

export type TrendLine = { readonly name: string; readonly points: readonly TrendPoint[] };

/** The months that any line knows, the earliest first, with each line's values in them. */
export function trendContent(figure: Figure, lines: readonly TrendLine[], speech: Speech): ChartContent {
  const { count, percent, month } = speech;
  const asOf = asOfAll(lines.flatMap(({ points }) => points));
  const known = new Set(lines.flatMap(({ points }) => points.flatMap((one) => (one.value == null ? [] : [one.month]))));
  const months = [...known].toSorted();
  const isPercent = figure.format === 'percent';
  return {
    isLastUnfinished: months.at(-1) === currentMonth(),
    months: months.map((one) =>
      [month(one), untilOf({ isMonthly: true }, { month: one, asOf }, speech) ?? []].flat().join('\n'),
    ),
    series: lines.map(({ name, points }) => ({
      name,
      values: months.map((one) => points.find((point) => point.month === one)?.value ?? null),
    })),
    format: isPercent ? percent : count,
    isPercent,
  };
}

/** The same as a table to be exported; none for a figure without months. */
export function trendSheets(figure: Figure, lines: readonly TrendLine[], speech: Speech): readonly Sheet[] {
  if (figure.trendFragment === undefined) return [];
  const { months, series, isPercent } = trendContent(figure, lines, speech);
  const cellOf = (value: number | null | undefined) => {
    if (value == null) return undefined;
    return isPercent ? { rate: value } : value;
  };
  return [
    {
      name: `${speech.t('trend')} ${speech.say(figure.label)}`,
      columns: [speech.t('month'), ...series.map(({ name }) => name)],
      rows: months.map((month, index) => [
        month.replace('\n', ' '),
        ...series.map(({ values }) => cellOf(values[index])),
      ]),
    },
  ];
}
