import type { CSSProperties } from 'react';
import type { Figure } from '../figures/index.ts';

/** The values between which rows are placed, and where the whole stands. */
export type Range = { readonly low: number; readonly high: number; readonly whole: number | undefined };

/** Counts start at zero; rates span what there is, since it is their distance from the whole that tells. */
export function rangeOf(values: readonly number[], whole: number | null | undefined, { format }: Figure): Range {
  const known = typeof whole === 'number' && format === 'percent' ? whole : undefined;
  const all = known === undefined ? values : [...values, known];
  return { low: format === 'count' ? 0 : Math.min(1, ...all), high: Math.max(...all, 0), whole: known };
}

type PlotProps = {
  readonly value: number | null | undefined;
  readonly range: Range;
  readonly format: Figure['format'];
};

/** A row's place on the line: a dot for a rate with a mark where the whole stands, a bar for a count. The number is beside it. */
export function Plot({ value, range, format }: PlotProps) {
  const at = (one: number): CSSProperties => {
    const share = range.high === range.low ? 0.5 : (one - range.low) / (range.high - range.low);
    return { '--at': `${(share * 100).toFixed(2)}%` } as CSSProperties;
  };
  return (
    <span className="plot" aria-hidden="true">
      {range.whole !== undefined && <span className="plot-whole" style={at(range.whole)} />}
      {typeof value === 'number' && (
        <span className={format === 'percent' ? 'plot-dot' : 'plot-bar'} style={at(value)} />
      )}
    </span>
  );
}
