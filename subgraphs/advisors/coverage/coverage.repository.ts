import type { EntityManager } from '@mikro-orm/postgresql';
import type { CalendarDate } from '#calendar';
import type { DivisionCode } from '#divisions';
import { type Figure, settleFigure } from '#figures';
import { followUpsFigure } from '../follow-ups/follow-ups.figure.ts';
import { premisesFigure } from '../premises-checks/premises.figure.ts';
import type { StationDutyRow } from '../stations/station-duties.ts';
import { coverageFigure } from './coverage.figure.ts';

/** Makes the duties those of the rows, with figures counted from stations and advisors; what agrees is left alone. */
export async function replaceDuties(
  em: EntityManager,
  rows: readonly StationDutyRow[],
  today: CalendarDate,
): Promise<void> {
  const duties = JSON.stringify(rows);
  // One statement each for thousands of rows.
  await em.execute(
    `insert into advisors.station_duty (division, kind)
     select division, kind from jsonb_to_recordset(?::jsonb) as duty (division text, kind text)
     on conflict (division) do update set kind = excluded.kind where station_duty.kind <> excluded.kind`,
    [duties],
  );
  await em.execute(
    `delete from advisors.station_duty where division not in
     (select division from jsonb_to_recordset(?::jsonb) as duty (division text))`,
    [duties],
  );
  await em.execute('select 1 from advisors.station_duty order by division for update');
  await settleFigure(em, coverageFigure, today);
}

/**
 * Whether the division has a duty: the owner holds it, and a station may stand there. The duty is held against other
 * writers until the transaction ends.
 */
export async function lockDuty(em: EntityManager, division: DivisionCode): Promise<boolean> {
  // Duties are not loaded as objects.
  const rows = await em.execute<unknown[]>('select 1 from advisors.station_duty where division = ? for update', [
    division,
  ]);
  return rows.length > 0;
}

/** Of some divisions those with a duty, which is held like that of one. */
export async function lockDuties(em: EntityManager, divisions: readonly DivisionCode[]): Promise<ReadonlySet<string>> {
  if (divisions.length === 0) return new Set();
  const rows = await em.execute<{ division: string }[]>(
    'select division from advisors.station_duty where division in (?) order by division for update',
    [divisions],
  );
  return new Set(rows.map(({ division }) => division));
}

/** Counts the coverage of the divisions anew, in the transaction that changed who serves at their stations. */
export function recountDivisions(
  em: EntityManager,
  divisions: readonly DivisionCode[],
  today: CalendarDate,
): Promise<void> {
  return recount(em, [coverageFigure], divisions, today);
}

/** Counts the checks of the divisions' stations anew, in the transaction that added one. */
export function recountChecks(
  em: EntityManager,
  divisions: readonly DivisionCode[],
  today: CalendarDate,
): Promise<void> {
  return recount(em, [premisesFigure], divisions, today);
}

/** Counts all that follows from where stations stand anew, in the transaction that changed it. */
export function recountStations(
  em: EntityManager,
  divisions: readonly DivisionCode[],
  today: CalendarDate,
): Promise<void> {
  return recount(em, [coverageFigure, premisesFigure, followUpsFigure], divisions, today);
}

async function recount(
  em: EntityManager,
  figures: readonly Figure[],
  divisions: readonly DivisionCode[],
  today: CalendarDate,
): Promise<void> {
  // Locked before it is counted: a writer that waited must count what the other one left, in a snapshot of its own.
  await em.execute('select 1 from advisors.station_duty where division in (?) order by division for update', [
    divisions,
  ]);
  for (const figure of figures) await settleFigure(em, figure, today, divisions);
}
