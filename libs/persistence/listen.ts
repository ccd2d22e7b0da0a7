import type { DivisionCode } from '#divisions';
import { Client } from 'pg';
import { bindTo } from './bind-to.ts';

const ANSWER_MS = 30_000;

type Listening = {
  /** The channel, a plain word; also what operators see the connection called. */
  readonly channel: string;
  readonly onNotice: () => void;
  /** The connection ended, whoever ended it; also where it could not be made. */
  readonly onEnd: () => void;
};

/**
 * A connection of its own that listens on a channel, bound to the owner for as long as it lasts; it is in no pool. Rejects where the
 * database does not answer within 30 seconds, and then keeps no connection.
 */
export async function listenOn(
  url: string,
  owner: DivisionCode,
  { channel, onNotice, onEnd }: Listening,
): Promise<Client> {
  const client = new Client({
    connectionString: url,
    keepAlive: true,
    connectionTimeoutMillis: ANSWER_MS,
    query_timeout: ANSWER_MS,
    application_name: channel,
  });
  // `end` follows.
  client.on('error', () => {});
  client.once('end', onEnd);
  client.on('notification', onNotice);
  try {
    await client.connect();
    await bindTo(client, owner, 'session');
    await client.query(`listen ${channel}`);
    return client;
  } catch (error) {
    await client.end().catch(() => {});
    throw error;
  }
}
