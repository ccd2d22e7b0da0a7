import { StartError } from '#errors';
import { Client } from 'pg';

/** Runs work on one connection to a database, outside of any pool. Errors: DATABASE_UNREACHABLE. */
export async function withDatabase<Result>(url: string, work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: url });
  // A connection that breaks fails the statement under way; nothing else is to be told.
  client.on('error', () => {});
  try {
    await client.connect();
  } catch (cause) {
    const { host, pathname } = new URL(url);
    const sentence = `${host}${pathname} does not answer or refuses the sign-in. Start it, or check the database URL.`;
    throw new StartError('DATABASE_UNREACHABLE', sentence, { cause });
  }
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
