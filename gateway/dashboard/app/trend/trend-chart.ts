import { LineChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { LabelLayout } from 'echarts/features';
import { type EChartsType, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([LineChart, GridComponent, TooltipComponent, LabelLayout, SVGRenderer]);

export type Series = { readonly name: string; readonly values: readonly (number | null)[] };

export type ChartContent = {
  readonly months: readonly string[];
  /** The last month is still going on: its line is dashed. */
  readonly isLastUnfinished: boolean;
  readonly series: readonly Series[];
  readonly format: (value: number) => string;
  readonly isPercent: boolean;
};

const DASHES = ['solid', 'dashed', 'dotted'] as const;

/** Draws into an element and keeps to its size; colours come from the page's own variables. */
export function openChart(element: HTMLElement): { show(content: ChartContent): void; close(): void } {
  const chart = init(element, undefined, { renderer: 'svg' });
  const observer = new ResizeObserver(() => chart.resize());
  observer.observe(element);
  return {
    show: (content) => draw(chart, element, content),
    close: () => {
      observer.disconnect();
      chart.dispose();
    },
  };
}

function draw(chart: EChartsType, element: HTMLElement, content: ChartContent): void {
  const { months, format, isPercent } = content;
  const style = getComputedStyle(element);
  const [ink, faint, surface] = ['--ink-soft', '--line', '--surface'].map((name) => style.getPropertyValue(name));
  const colours = [1, 2, 3, 4].map((index) => style.getPropertyValue(`--series-${index}`));
  chart.setOption(
    {
      animation: false,
      grid: { left: 4, right: content.series.length > 1 ? 96 : 24, top: 16, bottom: 4, containLabel: true },
      textStyle: { fontFamily: style.fontFamily },
      tooltip: {
        trigger: 'axis',
        formatter: (points: readonly TooltipPoint[]) => tooltipOf(points, format),
        backgroundColor: surface,
        borderColor: faint,
        textStyle: { color: ink },
      },
      xAxis: {
        type: 'category',
        data: months,
        axisLabel: { color: ink },
        axisLine: { lineStyle: { color: faint } },
        axisTick: { show: false },
      },
      yAxis: {
        type: 'value',
        scale: true,
        // Labels have one digit after the point: lines closer than that would share one.
        ...(isPercent && { max: 1, minInterval: 0.001 }),
        axisLabel: { color: ink, formatter: format },
        splitLine: { lineStyle: { color: faint } },
      },
      series: linesOf(content, colours),
    },
    { notMerge: true },
  );
}

/** A line for each series; where the last month goes on, a dashed one leads there, since that month is not comparable yet. */
function linesOf({ series, isLastUnfinished }: ChartContent, colours: readonly string[]): object[] {
  const named = {
    endLabel: { show: series.length > 1, formatter: '{a}', color: 'inherit' },
    labelLayout: { moveOverlap: 'shiftY' },
  };
  return series.flatMap(({ name, values }, index) => {
    const style = { type: 'line', name, symbolSize: 7, color: colours[index % colours.length] };
    const shape = DASHES[Math.floor(index / colours.length) % DASHES.length];
    const finished = {
      ...style,
      data: isLastUnfinished ? values.slice(0, -1) : values,
      lineStyle: { width: 2, type: shape },
    };
    if (!isLastUnfinished) return [{ ...finished, ...named }];
    const tail = values.map((value, at) => (at < values.length - 2 ? null : value));
    return [finished, { ...style, ...named, data: tail, lineStyle: { width: 2, type: [2, 4] } }];
  });
}

type TooltipPoint = {
  readonly axisValue: string;
  readonly seriesName: string;
  readonly marker: string;
  readonly value: unknown;
};

/** One line a series, though a series may be drawn by two. */
function tooltipOf(points: readonly TooltipPoint[], format: (value: number) => string): string {
  const texts = new Map<string, string>();
  for (const { seriesName, marker, value } of points) {
    if (typeof value === 'number') texts.set(seriesName, `${marker}${seriesName} ${format(value)}`);
  }
  return [points[0]?.axisValue ?? '', ...texts.values()].join('<br>');
}
