import type { EntityManager } from '@mikro-orm/postgresql';

import type { CalendarDate } from '#calendar';
import { type FigureEntry, addedUp, differenceOf } from '#figures';

import { caseloadRecordsSql } from '../caseload/caseload.figure.ts';
import { complianceRecordsSql } from '../duty/compliance.figure.ts';
import type { Only } from '../people-figures/records.ts';

/** Of clients of a household the figure says whether there is one at all: so all who were ever of theirs are counted along. */
const CONCERNED = `with home as (
    select household_id from clients.client where id = any (array[?]::text[])
    union select household_id from clients.household_membership where client_id = any (array[?]::text[]))
  select id from clients.client where household_id in (select household_id from home)
  union select client_id from clients.household_membership where household_id in (select household_id from home)`;

export type Entries = readonly FigureEntry[];

/** The clients whose records may say something else of months past when those of some clients do. */
export async function findConcerned(em: EntityManager, clients: readonly string[]): Promise<string[]> {
  // In one statement, whatever the number of households.
  const rows = await em.execute<{ id: string }[]>(CONCERNED, [clients, clients]);
  return rows.map(({ id }) => id);
}

/** What the records of some clients add to the caseload. */
export function readCaseload(em: EntityManager, clients: readonly string[]): Promise<Entries> {
  return readEntries(em, caseloadRecordsSql, clients);
}

/** What the records of some clients add to visit compliance. */
export function readCompliance(em: EntityManager, clients: readonly string[]): Promise<Entries> {
  return readEntries(em, complianceRecordsSql, clients);
}

/** Adds to visit compliance by how much the records say something else than before. */
export function addComplianceOf(em: EntityManager, before: Entries, after: Entries, today: CalendarDate) {
  return add(em, 'select clients.add_compliance(?::jsonb, ?::date)', addedUp(differenceOf(before, after)), today);
}

/** Adds to the caseload by how much the records say something else than before. */
export function addCaseloadOf(em: EntityManager, before: Entries, after: Entries, today: CalendarDate) {
  return add(em, 'select clients.add_caseload(?::jsonb, ?::date)', addedUp(differenceOf(before, after)), today);
}

async function readEntries(
  em: EntityManager,
  recordsSql: (only: Only) => string,
  clients: readonly string[],
): Promise<Entries> {
  // The ids are given once, however often the records are bounded by them.
  const records = recordsSql((column) => `${column} in (select id from asked)`).replace(/^with /u, '');
  return em.execute<FigureEntry[]>(`with asked as (select unnest(array[?]::text[]) as id), ${records}`, [clients]);
}

async function add(em: EntityManager, sql: string, entries: Entries, today: CalendarDate): Promise<void> {
  // Of the months in which the person lay elsewhere the caller neither sees nor writes: a function adds there.
  if (entries.length > 0) await em.execute(sql, [JSON.stringify(entries), today]);
}
