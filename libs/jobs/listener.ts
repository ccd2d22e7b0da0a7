import { type DivisionCode, rangeOf } from '#divisions';
import { Client } from 'pg';
import { CHANNEL } from './trigger.ts';

const ANSWER_MS = 30_000;

/**
 * A connection of its own that hears of jobs, bound to the owner for as long as it lasts: it is in no pool, and nothing but statements
 * on jobs goes over it.
 */
export async function listen(
  url: string,
  owner: DivisionCode,
  { onTrigger, onEnd }: { onTrigger: () => void; onEnd: () => void },
): Promise<Client> {
  const client = new Client({
    connectionString: url,
    keepAlive: true,
    connectionTimeoutMillis: ANSWER_MS,
    query_timeout: ANSWER_MS,
    application_name: 'jobs',
  });
  client.on('error', () => {});
  client.once('end', onEnd);
  client.on('notification', onTrigger);
  await client.connect();
  const { from, to } = rangeOf(owner);
  await client.query(
    `select set_config('app.division', $1, false), set_config('app.division_from', $2, false), set_config('app.division_to', $3, false)`,
    [owner, from, to],
  );
  await client.query(`listen ${CHANNEL}`);
  return client;
}
