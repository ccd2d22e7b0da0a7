import type { EntityManager } from '@mikro-orm/postgresql';
import { type CalendarDate, firstDayOf, monthOf } from '#calendar';
import type { DivisionCode, RecordId } from '#divisions';

/** A current posting: in which division the station stands, and whether the advisor's filing lets them serve there. */
export type Posted = {
  readonly advisor: RecordId;
  readonly division: DivisionCode;
  readonly station: string;
  /** Null where the caller sees the posting and not the advisor's record: then a row stays as it is. */
  readonly serves: boolean | null;
};

/** Tells the clients domain where these advisors serve, in the transaction that changed it; `posted` are all their current postings. */
export async function tellServing(
  em: EntityManager,
  advisors: readonly RecordId[],
  posted: readonly Posted[],
  today: CalendarDate,
): Promise<void> {
  if (advisors.length === 0 || !(await isKeptHere(em))) return;
  await replace(em, posted, 'advisor = any (array[?]::text[]) and', [advisors]);
  await notePeriods(em, today, 'advisor = any (array[?]::text[]) and', [advisors]);
}

/** Tells the clients domain where all advisors of the owner serve, and that it is told from now on. */
export async function tellAllServing(
  em: EntityManager,
  { owner, today }: { readonly owner: DivisionCode; readonly today: CalendarDate },
  listPosted: () => Promise<readonly Posted[]>,
): Promise<void> {
  if (!(await isKeptHere(em))) return;
  await replace(em, await listPosted(), '', []);
  await notePeriods(em, today, '', []);
  await em.execute(`insert into clients.advisors_told (division, told_at) values (?, now()) on conflict do nothing`, [
    owner,
  ]);
}

/** Whether the clients domain of the owner stands in the same database, for the same user: otherwise it is not told. */
async function isKeptHere(em: EntityManager): Promise<boolean> {
  // Only the catalogue tells without failing where the table is not there.
  const rows = await em.execute<object[]>(
    `select true from pg_class where relname = 'serving_advisor' and relnamespace = to_regnamespace('clients')
       and has_schema_privilege(relnamespace, 'USAGE') and has_table_privilege(oid, 'INSERT')`,
  );
  return rows.length > 0;
}

async function replace(
  em: EntityManager,
  posted: readonly Posted[],
  concerned: string,
  parameters: readonly unknown[],
): Promise<void> {
  const kept = posted.filter(({ serves }) => serves !== false);
  const serving = posted.filter(({ serves }) => serves === true);
  // One statement each, whatever the number of rows; the writing domain's entity manager does not know the table.
  await em.execute(
    `delete from clients.serving_advisor where ${concerned} (advisor, division, station) not in
     (select * from unnest(array[?]::text[], array[?]::text[], array[?]::text[]))`,
    [...parameters, ...columnsOf(kept)],
  );
  await em.execute(
    `insert into clients.serving_advisor (advisor, division, station)
     select distinct * from unnest(array[?]::text[], array[?]::text[], array[?]::text[]) on conflict do nothing`,
    columnsOf(serving),
  );
}

const IS_SAME = `(serving.advisor, serving.division, serving.station) = (period.advisor, period.division, period.station)`;

/** Notes from when until when advisors serve, by month: who serves at the end of a month has served in it. */
async function notePeriods(
  em: EntityManager,
  today: CalendarDate,
  concerned: string,
  parameters: readonly unknown[],
): Promise<void> {
  const month = firstDayOf(monthOf(today));
  // One statement each, as above.
  await em.execute(
    `update clients.serving_period as period set until = ? where ${concerned} until is null
       and not exists (select from clients.serving_advisor as serving where ${IS_SAME})`,
    [month, ...parameters],
  );
  await em.execute(
    `insert into clients.serving_period as known (advisor, division, station, since)
     select advisor, division, station, ? from clients.serving_advisor as serving where ${concerned} not exists (
       select from clients.serving_period as period where until is null and ${IS_SAME})
     on conflict (advisor, division, station, since) do update set until = null`,
    [month, ...parameters],
  );
}

function columnsOf(posted: readonly Posted[]): [RecordId[], DivisionCode[], string[]] {
  return [
    posted.map(({ advisor }) => advisor),
    posted.map(({ division }) => division),
    posted.map(({ station }) => station),
  ];
}
