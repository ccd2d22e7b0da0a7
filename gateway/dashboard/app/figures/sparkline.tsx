import type { TrendPoint } from './figure.ts';

const WIDTH = 96;
const HEIGHT = 24;

/** The months as one small line; the numbers stand in the chart's table below. */
export function Sparkline({ points }: { readonly points: readonly TrendPoint[] }) {
  const values = points.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  const low = Math.min(...values);
  const range = Math.max(...values) - low || 1;
  const line = values.map((value, index) => {
    const x = (index / Math.max(1, values.length - 1)) * (WIDTH - 4) + 2;
    return `${x.toFixed(1)},${(HEIGHT - 3 - ((value - low) / range) * (HEIGHT - 6)).toFixed(1)}`;
  });
  return (
    <svg className="sparkline" width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {values.length > 1 && <polyline points={line.join(' ')} />}
    </svg>
  );
}
