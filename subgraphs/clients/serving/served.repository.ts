import type { EntityManager } from '@mikro-orm/postgresql';

import { type CalendarDate, type YearMonth, firstDayOf, monthOf } from '#calendar';
import { sumOfParts } from '#figures';

import { servedFigure } from './served.figure.ts';

/** Of whom clients are counted, in which month: of an advisor, or of all who serve from a station. */
export type ServedBy = { readonly by: 'advisor' | 'station'; readonly id: string; readonly month: YearMonth };

export type ServedNumbers = { readonly clients: number; readonly due: number; readonly done: number };

type Row = { readonly ordinal: number; readonly kept: YearMonth | null; readonly amounts: readonly number[] };

const IN_MONTH = `since <= asked.month and (until is null or until > asked.month)`;
const COVERS = `serving.advisor = counted.key and starts_with(counted.division, serving.division) and ${IN_MONTH}
  and (not asked.is_station or serving.station = asked.id)`;

/**
 * The clients within what the caller may read, whom advisors served at the end of months, or now: those of a community in which the advisor
 * served then, as it is with a client's advisor. Undefined for a month that is to come, or was before it was kept.
 */
export async function readServedBy(
  em: EntityManager,
  asked: readonly ServedBy[],
  today: CalendarDate,
): Promise<Map<ServedBy, ServedNumbers | undefined>> {
  // One statement for all of them.
  const rows = await em.execute<Row[]>(
    `select asked.ordinal::int, (select max(month) from clients.figure_start where figure = '${servedFigure.name}') as kept, added.amounts
     from unnest(array[?]::text[], array[?]::bool[], array[?]::date[]) with ordinality as asked (id, is_station, month, ordinal)
     cross join lateral (
       select ${sumOfParts(servedFigure.parts.length)} as amounts from clients.figure_by_key as counted
       where figure = '${servedFigure.name}' and counted.since <= asked.month
         and counted.key = any (array(
           select asked.id where not asked.is_station
           union select advisor from clients.serving_period as serving where asked.is_station and station = asked.id and ${IN_MONTH}))
         and (exists (select from clients.serving_period as serving where ${COVERS})
           or (not asked.is_station and not exists (select from clients.advisors_told)))
     ) as added`,
    [asked.map(({ id }) => id), asked.map(({ by }) => by === 'station'), asked.map(({ month }) => firstDayOf(month))],
  );
  return new Map(rows.flatMap((row) => numbersOf(row, asked[row.ordinal - 1], today)));
}

function numbersOf(
  { kept, amounts: [clients = 0, due = 0, done = 0] }: Row,
  asked: ServedBy | undefined,
  today: CalendarDate,
): [ServedBy, ServedNumbers | undefined][] {
  if (asked === undefined) return [];
  const isKept = kept !== null && asked.month >= kept && asked.month <= monthOf(today);
  return [[asked, isKept ? { clients, due, done } : undefined]];
}
