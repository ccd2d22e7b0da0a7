import type { EntityManager } from '@mikro-orm/postgresql';

import { type CalendarDate, firstDayOf, monthOf } from '#calendar';
import { type FigureEntry, sumOfParts } from '#figures';
import { runPrepared, runWithNext } from '#persistence';

import { servedDutySql, servedFigure, servedRecordsSql } from './served.figure.ts';

const RECORDS = servedRecordsSql((client) => `${client} = any ($1::text[])`);
const SUMS = sumOfParts(servedFigure.parts.length);
const READ = `select coalesce(jsonb_agg(entry), '[]') as entries from (
    select division, key, since, ${SUMS} as amounts from (${RECORDS}) as record group by 1, 2, 3) as entry`;
const ADD = `select clients.add_served((select coalesce(jsonb_agg(entry), '[]') from (
    select division, key, since, ${SUMS} as amounts from (
      select * from (${RECORDS}) as record
      union all
      select division, key, since, array(select -amount from unnest(amounts) with ordinality as part (amount, n) order by n)
      from jsonb_to_recordset($2::jsonb) as before (division text, key text, since date, amounts int[])) as both_records
    group by 1, 2, 3) as entry), $3::date)`;
const ADD_DUTY = `select clients.add_served((select coalesce(jsonb_agg(entry), '[]') from (
    select division, key, since, ${SUMS} as amounts from (${servedDutySql('$1', '$2::jsonb')}) as record group by 1, 2, 3) as entry), $3::date)`;
const NOTE = `insert into clients.advisor_period as period (client_id, since, division, advisor)
  select id, $2::date, division, advisor from clients.client
  where id = any ($1::text[]) and advisor is distinct from (
    select advisor from clients.advisor_period where client_id = id order by since desc limit 1)
  on conflict (client_id, since) do update set advisor = excluded.advisor`;

/** What the records of clients add to the figures of advisors, as JSON. */
type Served = string;

const nothingServed: Served = '[]';

async function readServed(em: EntityManager, clients: readonly string[]): Promise<Served> {
  // One statement, whatever the number of clients.
  const [row] = await runPrepared<{ entries: unknown }>(em, READ, [clients]);
  return JSON.stringify(row?.entries ?? []);
}

/** Adds by how much the records of the clients say more of their advisors than before. */
async function addServed(
  em: EntityManager,
  clients: readonly string[],
  before: Served,
  today: CalendarDate,
): Promise<void> {
  // A function, as the months before a move count where the caller neither sees nor writes. Nothing of it is read.
  await runWithNext(em, ADD, [clients, before, today]);
}

/**
 * Changes the records of clients, whose locks the caller holds, and settles in the same transaction what that does to the figures of their
 * advisors. Who gets another advisor counts for the new one from this month on, with the visits of this month: a month counts for who serves
 * at its end.
 */
export async function keepServed(
  em: EntityManager,
  clients: readonly string[],
  today: CalendarDate,
  change: () => Promise<void>,
): Promise<void> {
  const before = await readServed(em, clients);
  await change();
  await noteAdvisors(em, clients, today);
  await addServed(em, clients, before, today);
}

/** The same where all that changes is what one client adds to the figure of duty: nothing has to be counted. */
export async function addServedDuty(
  em: EntityManager,
  client: string,
  entries: readonly FigureEntry[],
  today: CalendarDate,
): Promise<void> {
  if (entries.length > 0) await runWithNext(em, ADD_DUTY, [client, JSON.stringify(entries), today]);
}

/** The same of clients just registered. */
export async function beginServed(em: EntityManager, clients: readonly string[], today: CalendarDate): Promise<void> {
  await noteAdvisors(em, clients, today);
  await addServed(em, clients, nothingServed, today);
}

/** Keeps which advisor the records name from this month on. */
async function noteAdvisors(em: EntityManager, clients: readonly string[], today: CalendarDate): Promise<void> {
  await runWithNext(em, NOTE, [clients, firstDayOf(monthOf(today))]);
}
