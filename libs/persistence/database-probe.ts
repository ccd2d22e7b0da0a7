import { Pool } from 'pg';
import type { StartError } from '#errors';
import { findUnmigrated } from './migration-state.ts';

export type DatabaseProbeOptions = {
  readonly url: string;
  /** That share the database. */
  readonly domains: readonly { readonly name: string; readonly migrations: readonly { readonly name: string }[] }[];
  /** For connecting, and again for the answer. */
  readonly deadlineMs: number;
};

/** Which domains of a database are migrated otherwise than this version needs, each with the reason. */
export type Unmigrated = ReadonlyMap<string, StartError>;

const TOO_MANY_CONNECTIONS = '53300';
/** Connecting costs a busy server more than all else here; but only a new connection tells that it takes new ones. */
const KEPT_MS = 60_000;

/**
 * Looks at a database over a connection of its own, so that a pool that is busy neither hides that the database is gone nor is taken for
 * that.
 */
export class DatabaseProbe {
  readonly #options: DatabaseProbeOptions;
  #kept: { readonly pool: Pool; readonly madeAt: number } | undefined;

  constructor(options: DatabaseProbeOptions) {
    this.#options = options;
  }

  /** Rejects with the driver's error where the database does not answer. What was kept since before `trustedFrom` is made anew. */
  async look(trustedFrom: number): Promise<Unmigrated> {
    const kept = this.#kept;
    if (kept === undefined || kept.madeAt < Math.max(trustedFrom, performance.now() - KEPT_MS)) return this.#lookAnew();
    // It may have broken since, in a restart that is long over.
    return this.#ask(kept.pool).catch(() => this.#lookAnew());
  }

  close(): void {
    // Not waited for: a server that is silent does not say goodbye.
    this.#kept?.pool.end().catch(() => {});
    this.#kept = undefined;
  }

  async #lookAnew(): Promise<Unmigrated> {
    this.close();
    const { url: connectionString, deadlineMs } = this.#options;
    const timeouts = { connectionTimeoutMillis: deadlineMs, query_timeout: deadlineMs, idleTimeoutMillis: 0 };
    const pool = new Pool({ connectionString, max: 1, allowExitOnIdle: true, ...timeouts });
    // The next question says the same.
    pool.on('error', () => {});
    this.#kept = { pool, madeAt: performance.now() };
    try {
      return await this.#ask(pool);
    } catch (error) {
      this.close();
      throw error;
    }
  }

  async #ask(pool: Pool): Promise<Unmigrated> {
    const { url, domains } = this.#options;
    // Comments are of the catalogue.
    const { rows } = await pool.query<{ name: string; noted: string | null }>(
      `select nspname as name, obj_description(oid, 'pg_namespace') as noted from pg_namespace where nspname = any($1)`,
      [domains.map(({ name }) => name)],
    );
    const noted = new Map(rows.map((row) => [row.name, row.noted]));
    const database = decodeURIComponent(new URL(url).pathname.slice(1));
    const reasons = domains.map(({ name, migrations }) => {
      const names = migrations.map((migration) => migration.name);
      return [name, findUnmigrated(database, { domain: name, names, noted: noted.get(name) })] as const;
    });
    return new Map(reasons.flatMap(([name, reason]) => (reason === undefined ? [] : [[name, reason]])));
  }
}

/** Whether a look failed because the database is too busy for one more connection: it may still answer over those it has. */
export function isBusy(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return ('code' in error && error.code === TOO_MANY_CONNECTIONS) || /timeout/i.test(error.message);
}
