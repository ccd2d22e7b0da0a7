import { Migrator } from '@mikro-orm/migrations';
import { type EntitySchema, type MigrationObject, MikroORM } from '@mikro-orm/postgresql';
import { Socket } from 'node:net';
import type { Pool, PoolClient } from 'pg';
import { sendTogether } from './pipeline.ts';

export type ConnectOptions = {
  /** postgresql://user:password@host:port/database */
  readonly url: string;
  /** Whose schema it is: tables, sequences and migrations live in the database schema of this name. */
  readonly domain: {
    readonly name: string;
    readonly entities: readonly EntitySchema[];
    readonly migrations: readonly MigrationObject[];
  };
  /** Connections at most; idle ones are released after ten seconds. */
  readonly poolSize?: number;
  /**
   * How long a connection in use may carry nothing before it is given up, in milliseconds: when the network drops what is sent, neither
   * side would ever hear of it, and its place in the pool would be taken for ever. No limit when left out.
   */
  readonly silenceMs?: number | undefined;
  /** How long a free connection, or a new one, is waited for, in milliseconds; 60,000, as a program on a busy machine may need. */
  readonly waitMs?: number | undefined;
  /** Hears of every statement that is sent, with those that open and end transactions. */
  readonly onStatement?: (sql: string) => void;
};

const IDLE_MS = 10_000;
const CONNECT_MS = 60_000;

/** The mapper over a pool, which connects when the first statement is sent. */
export function connect({
  url,
  domain,
  poolSize = 4,
  silenceMs,
  waitMs = CONNECT_MS,
  onStatement,
}: ConnectOptions): Promise<MikroORM> {
  return MikroORM.init({
    clientUrl: url,
    schema: domain.name,
    entities: [...domain.entities],
    discovery: { warnWhenNoEntities: false },
    extensions: [Migrator],
    migrations: {
      migrationsList: [...domain.migrations],
      schema: domain.name,
      tableName: 'migration',
      snapshot: false,
      disableForeignKeys: false,
      silent: true,
    },
    ensureDatabase: false,
    metadataCache: { enabled: false },
    pool: { min: 0, max: poolSize, idleTimeoutMillis: IDLE_MS },
    driverOptions: {
      connectionTimeoutMillis: waitMs,
      stream: () => socketWith(silenceMs),
      // An idle connection alone keeps no process alive.
      allowExitOnIdle: true,
      onPoolCreated: (pool: Pool) => {
        pool.on('connect', (client) => {
          sendTogether(client, onStatement);
          client.once('end', () => setImmediate(giveBack, client));
        });
      },
    },
    // A dropped connection fails the statement it carried; nothing else is to be told.
    logger: () => {},
  });
}

function socketWith(silenceMs: number | undefined): Socket {
  const socket = new Socket();
  if (silenceMs === undefined) return socket;
  return socket.setTimeout(silenceMs, () => {
    socket.destroy(new Error(`the database said nothing for ${silenceMs} ms`));
  });
}

/**
 * A transaction whose connection broke cannot be rolled back, and the mapper gives back only connections whose transaction ended: its
 * place in the pool would be taken for ever.
 */
function giveBack(client: PoolClient): void {
  try {
    client.release(true);
  } catch {
    // It was given back in time.
  }
}
