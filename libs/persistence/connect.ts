import { Migrator } from '@mikro-orm/migrations';
import { type EntitySchema, type MigrationObject, MikroORM } from '@mikro-orm/postgresql';
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
  /** Hears of every statement that is sent, with those that open and end transactions. */
  readonly onStatement?: (sql: string) => void;
};

const IDLE_MS = 10_000;
const CONNECT_MS = 10_000;

/** The mapper over a pool, which connects when the first statement is sent. */
export function connect({ url, domain, poolSize = 4, onStatement }: ConnectOptions): Promise<MikroORM> {
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
      connectionTimeoutMillis: CONNECT_MS,
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
