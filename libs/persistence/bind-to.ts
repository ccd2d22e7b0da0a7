import { type DivisionCode, rangeOf } from '#divisions';
import type { ClientBase } from 'pg';

/** Lets what follows on a connection see the rows of a division and beneath it: of the transaction, or as long as the connection lasts. */
export async function bindTo(
  client: ClientBase,
  division: DivisionCode,
  until: 'transaction' | 'session',
): Promise<void> {
  const { from, to } = rangeOf(division);
  await client.query(
    `select set_config('app.division', $1, $4), set_config('app.division_from', $2, $4), set_config('app.division_to', $3, $4)`,
    [division, from, to, until === 'transaction'],
  );
}
