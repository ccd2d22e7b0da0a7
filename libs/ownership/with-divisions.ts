import { type DivisionCode, rangeOf } from '#divisions';
import type { Client } from 'pg';

/** Codes are digits, which stand before ':'. */
const EVERY_DIVISION = { from: '', to: ':' };

/** Reads in a transaction that sees the rows of a division and beneath it; of every division when none is given. */
export async function withDivisions<Result>(
  client: Client,
  division: DivisionCode | undefined,
  work: () => Promise<Result>,
): Promise<Result> {
  const { from, to } = division === undefined ? EVERY_DIVISION : rangeOf(division);
  await client.query('begin read only');
  try {
    await client.query(
      `select set_config('app.division', $1, true), set_config('app.division_from', $1, true), set_config('app.division_to', $2, true)`,
      [from, to],
    );
    return await work();
  } finally {
    await client.query('rollback');
  }
}
