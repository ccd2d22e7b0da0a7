import type { EntityManager } from '@mikro-orm/postgresql';
import { type CalendarDate, firstDayOf, monthOf } from '#calendar';
import type { DivisionCode, RecordId } from '#divisions';

/** An advisor who serves at a station of a division. */
export type ServingRow = { readonly advisor: RecordId; readonly division: DivisionCode; readonly station: string };

export type ServingRows = {
  readonly serving: readonly ServingRow[];
  /** Postings whose advisor was not seen: their rows stay as they are. */
  readonly kept: readonly ServingRow[];
};

/** Of whom rows say all: of some advisors, or of everyone of an owner, whose clients domain is told from then on. */
export type Concerned = { readonly advisors: readonly RecordId[] } | { readonly owner: DivisionCode };

/** Brings who serves where, and in which months, in line with all current postings of those concerned. */
export async function replaceServing(
  em: EntityManager,
  concerned: Concerned,
  rows: ServingRows,
  today: CalendarDate,
): Promise<void> {
  const narrowed = 'advisors' in concerned ? narrowedTo(concerned.advisors) : EVERYONE;
  await replaceRows(em, rows, narrowed);
  await notePeriods(em, today, narrowed);
  if ('owner' in concerned) await noteTold(em, concerned.owner);
}

/** The beginning of a condition, with its parameters. */
type Narrowed = { readonly sql: string; readonly parameters: readonly unknown[] };

const EVERYONE: Narrowed = { sql: '', parameters: [] };

function narrowedTo(advisors: readonly RecordId[]): Narrowed {
  return { sql: 'advisor = any (array[?]::text[]) and', parameters: [advisors] };
}

async function replaceRows(
  em: EntityManager,
  { serving, kept }: ServingRows,
  { sql, parameters }: Narrowed,
): Promise<void> {
  // One statement each, whatever the number of rows; the writing domain's entity manager does not know the table.
  await em.execute(
    `delete from clients.serving_advisor where ${sql} (advisor, division, station) not in
     (select * from unnest(array[?]::text[], array[?]::text[], array[?]::text[]))`,
    [...parameters, ...columnsOf([...serving, ...kept])],
  );
  await em.execute(
    `insert into clients.serving_advisor (advisor, division, station)
     select distinct * from unnest(array[?]::text[], array[?]::text[], array[?]::text[]) on conflict do nothing`,
    columnsOf(serving),
  );
}

const IS_SAME = `(serving.advisor, serving.division, serving.station) = (period.advisor, period.division, period.station)`;

/** Notes from when until when advisors serve, by month: who serves at the end of a month has served in it. */
async function notePeriods(em: EntityManager, today: CalendarDate, { sql, parameters }: Narrowed): Promise<void> {
  const month = firstDayOf(monthOf(today));
  // One statement each, as above.
  await em.execute(
    `update clients.serving_period as period set until = ? where ${sql} until is null
       and not exists (select from clients.serving_advisor as serving where ${IS_SAME})`,
    [month, ...parameters],
  );
  await em.execute(
    `insert into clients.serving_period as known (advisor, division, station, since)
     select advisor, division, station, ? from clients.serving_advisor as serving where ${sql} not exists (
       select from clients.serving_period as period where until is null and ${IS_SAME})
     on conflict (advisor, division, station, since) do update set until = null`,
    [month, ...parameters],
  );
}

async function noteTold(em: EntityManager, owner: DivisionCode): Promise<void> {
  // Noted once.
  await em.execute(`insert into clients.advisors_told (division, told_at) values (?, now()) on conflict do nothing`, [
    owner,
  ]);
}

function columnsOf(rows: readonly ServingRow[]): [RecordId[], DivisionCode[], string[]] {
  return [rows.map(({ advisor }) => advisor), rows.map(({ division }) => division), rows.map(({ station }) => station)];
}
