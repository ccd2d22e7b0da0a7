import type { EntityManager } from '@mikro-orm/postgresql';
import type { DivisionCode, RecordId } from '#divisions';

/** An advisor who serves at a station of a division. */
export type ServingRow = { readonly advisor: RecordId; readonly division: DivisionCode; readonly station: string };

export type ServingRows = {
  readonly serving: readonly ServingRow[];
  /** Postings whose advisor was not seen: their rows stay as they are. */
  readonly kept: readonly ServingRow[];
};

/** Brings the rows of some advisors in line with all their current postings. */
export function replaceServing(em: EntityManager, advisors: readonly RecordId[], rows: ServingRows): Promise<void> {
  return replace(em, rows, 'advisor = any (array[?]::text[]) and', [advisors]);
}

/** The same of all advisors; from then on the table says something. */
export async function replaceAllServing(em: EntityManager, owner: DivisionCode, rows: ServingRows): Promise<void> {
  await replace(em, rows, '', []);
  // Noted once.
  await em.execute(`insert into clients.advisors_told (division, told_at) values (?, now()) on conflict do nothing`, [
    owner,
  ]);
}

async function replace(
  em: EntityManager,
  { serving, kept }: ServingRows,
  concerned: string,
  parameters: readonly unknown[],
): Promise<void> {
  // One statement each, whatever the number of rows; the writing domain's entity manager does not know the table.
  await em.execute(
    `delete from clients.serving_advisor where ${concerned} (advisor, division, station) not in
     (select * from unnest(array[?]::text[], array[?]::text[], array[?]::text[]))`,
    [...parameters, ...columnsOf([...serving, ...kept])],
  );
  await em.execute(
    `insert into clients.serving_advisor (advisor, division, station)
     select distinct * from unnest(array[?]::text[], array[?]::text[], array[?]::text[]) on conflict do nothing`,
    columnsOf(serving),
  );
}

function columnsOf(rows: readonly ServingRow[]): [RecordId[], DivisionCode[], string[]] {
  return [rows.map(({ advisor }) => advisor), rows.map(({ division }) => division), rows.map(({ station }) => station)];
}
