import { Client } from 'pg';
import type { StartError } from '#errors';
import { findUnmigrated } from './migration-state.ts';

const TOO_MANY_CONNECTIONS = '53300';

type LookOptions = {
  readonly url: string;
  readonly domains: readonly { readonly name: string; readonly migrations: readonly { readonly name: string }[] }[];
  /** For connecting, and again for the answer. */
  readonly deadlineMs: number;
};

/** Which domains of a database are migrated otherwise than this version, each with the reason. */
export type Unmigrated = ReadonlyMap<string, StartError>;

/**
 * Looks at a database as a new question would find it: over a connection of its own, so that neither a pool that still holds one nor
 * a pool that is busy answers for it. Rejects with the driver's error where the database does not answer.
 */
export async function lookAtDatabase({ url, domains, deadlineMs }: LookOptions): Promise<Unmigrated> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: deadlineMs, query_timeout: deadlineMs });
  // Of a connection that breaks later the query has told.
  client.on('error', () => {});
  try {
    await client.connect();
    const names = domains.map(({ name }) => name);
    // Comments are of the catalogue.
    const { rows } = await client.query<{ name: string; noted: string | null }>(
      `select nspname as name, obj_description(oid, 'pg_namespace') as noted from pg_namespace where nspname = any($1)`,
      [names],
    );
    const noted = new Map(rows.map((row) => [row.name, row.noted]));
    const database = client.database ?? '';
    return new Map(
      domains.flatMap(({ name, migrations }) => {
        const wrong = findUnmigrated(database, { domain: name, names: namesOf(migrations), noted: noted.get(name) });
        return wrong === undefined ? [] : [[name, wrong]];
      }),
    );
  } finally {
    // Not waited for: a server that is silent does not say goodbye.
    client.end().catch(() => {});
  }
}

function namesOf(migrations: LookOptions['domains'][number]['migrations']): string[] {
  return migrations.map(({ name }) => name);
}

/** Whether a look failed because the database is too busy for one more connection: it may still answer over those it has. */
export function isBusy(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return ('code' in error && error.code === TOO_MANY_CONNECTIONS) || /timeout/i.test(error.message);
}
