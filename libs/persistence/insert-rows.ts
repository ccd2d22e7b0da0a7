import type { EntityManager } from '@mikro-orm/postgresql';
import { runWithNext } from './prepared.ts';

/** How many rows go in one statement: more gain nothing, and hold more in memory. */
const BATCH = 1_000;

/**
 * Adds many rows of a table, a statement for each thousand, by the names of their columns; all rows name the same ones. It travels with
 * the next statement, which fails with it. For rows that the entity manager need not know.
 */
export async function insertRows(
  em: EntityManager,
  table: `${string}.${string}`,
  rows: readonly Readonly<Record<string, unknown>>[],
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).join(', ');
  for (let from = 0; from < rows.length; from += BATCH) {
    await runWithNext(
      em,
      `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
      [JSON.stringify(rows.slice(from, from + BATCH))],
    );
  }
}
