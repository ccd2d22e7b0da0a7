import { currentMonth } from '../months/index.ts';
import type { TrendPoint } from './figure.ts';

const WIDTH = 96;
const HEIGHT = 24;

/** The months as one small line; the numbers stand in the chart's table below. While the last month goes on, the line ends open. */
export function Sparkline({ points }: { readonly points: readonly TrendPoint[] }) {
  const known = points.filter(({ value }) => typeof value === 'number');
  const places = placesOf(known.map(({ value }) => value ?? 0));
  const isOpen = known.at(-1)?.month === currentMonth();
  const [end] = places.slice(-1);
  return (
    <svg className="sparkline" width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {known.length > 1 && <polyline points={lineOf(isOpen ? places.slice(0, -1) : places)} />}
      {known.length > 1 && isOpen && <polyline className="so-far" points={lineOf(places.slice(-2))} />}
      {isOpen && end !== undefined && <circle className="so-far" cx={end.x} cy={end.y} r={2} />}
    </svg>
  );
}

type Point = { readonly x: string; readonly y: string };

function placesOf(values: readonly number[]): Point[] {
  const low = Math.min(...values);
  const range = Math.max(...values) - low || 1;
  return values.map((value, index) => ({
    x: ((index / Math.max(1, values.length - 1)) * (WIDTH - 6) + 3).toFixed(1),
    y: (HEIGHT - 3 - ((value - low) / range) * (HEIGHT - 6)).toFixed(1),
  }));
}

function lineOf(places: readonly Point[]): string {
  return places.map(({ x, y }) => `${x},${y}`).join(' ');
}
