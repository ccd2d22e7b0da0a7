import type { CalendarDate } from '#calendar';
import type { DivisionCode } from '#divisions';
import { type FigureEntry, defineFigure, entriesOfPeriod } from '#figures';

const PARTS = ['policies', 'resources', 'projects', 'providers'] as const;

/** 三库统计: policies in force, resources on offer, projects that run, and the providers behind them, by the days they name. */
export const libraryFigure = defineFigure({
  name: 'library',
  schema: 'resources',
  counts: 'stock',
  parts: PARTS,
  rates: [],
  // Where least is on offer.
  ranked: { by: 'resources', first: 'lowest' },
  // Partners count what they may read: the scope is that of the libraries, not of figures.
  scope: 'library.read',
  isDated: true,
  records: [
    recordsOf('policies', 'policy', 'in_force_from', 'in_force_until'),
    recordsOf('resources', 'resource', 'available_from', 'available_until'),
    recordsOf('projects', 'project', 'runs_from', 'runs_until'),
    recordsOf('providers', 'provider', "(created_at at time zone 'Asia/Shanghai')::date"),
  ].join(' union all '),
});

/** What an entry adds to the figure: it counts from its first day to its last. */
export function entriesOf(
  part: (typeof PARTS)[number],
  period: { division: DivisionCode; from: CalendarDate; until?: CalendarDate | null | undefined },
): FigureEntry[] {
  return entriesOfPeriod(libraryFigure, part, period);
}

function recordsOf(part: (typeof PARTS)[number], table: string, from: string, until?: string): string {
  const amounts = (amount: number): string => `array[${PARTS.map((one) => (one === part ? amount : 0)).join(', ')}]`;
  const begun = `select division, ${from} as since, ${amounts(1)} as amounts from resources.${table}`;
  if (until === undefined) return begun;
  return `${begun} union all select division, ${until} + 1, ${amounts(-1)} from resources.${table} where ${until} is not null`;
}
