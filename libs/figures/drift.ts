import type { EntityManager } from '@mikro-orm/postgresql';
import type { CalendarDate } from '#calendar';
import type { DivisionCode } from '#divisions';
import type { KeptFigure } from './figure.ts';
import { driftSql } from './sql.ts';

/** By how much the records say more of a division, on a day where they name one, than is kept. */
export type Drift = {
  readonly figure: string;
  readonly division: DivisionCode;
  /** Of a figure that is kept by a key as well. */
  readonly key?: string | undefined;
  readonly since: CalendarDate | null;
  readonly part: string;
  readonly difference: number;
};

type Row = {
  readonly division: DivisionCode;
  readonly key?: string;
  readonly since: CalendarDate | null;
  readonly difference: readonly number[];
};

/** Compares what is kept of a figure with the records themselves. Changes nothing. */
export async function findDrift(em: EntityManager, figure: KeptFigure): Promise<Drift[]> {
  // The same comparison as a writer's; see sql.ts.
  const rows = await em.execute<Row[]>(`${driftSql(figure)} order by division, since`);
  return driftOf(figure, rows);
}

/** One line for each part that differs. Pure. */
export function driftOf({ name, parts }: Pick<KeptFigure, 'name' | 'parts'>, rows: readonly Row[]): Drift[] {
  return rows.flatMap(({ division, key, since, difference }) =>
    difference.flatMap((amount, i) => {
      const part = parts[i] ?? `part ${i + 1}`;
      return amount === 0 ? [] : [{ figure: name, division, key, since, part, difference: amount }];
    }),
  );
}
