import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { z } from 'zod';
import type { Claim } from './claim.ts';
import { startProgram } from './process.ts';

/** Until what begins with a process is over: jobs that run at the start, and messages that they send. */
const SETTLES_MS = 60_000;
const WATCHED_SECONDS = 120;

/** What `npm start` asks of its 17 databases while nobody asks anything of it; at rest each statement is a transaction of its own. */
export async function measureRest(): Promise<Claim[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'rest-'));
  try {
    const program = await startProgram('libs/start/main.ts', [], {
      DATA_DIR: dataDir,
      PORT: '0',
      SEED_PROFILE: 'demo',
    });
    try {
      // What PostgreSQL itself does after many rows were written is counted as well.
      await asAdmin(dataDir, ['alter system set autovacuum = off', 'select pg_reload_conf()']);
      await pause(SETTLES_MS);
      const before = await countTransactions(dataDir);
      await pause(WATCHED_SECONDS * 1000);
      const seen = (await countTransactions(dataDir)) - before;
      return [
        {
          name: 'transactions a second at rest over 17 owners in one process',
          ratio: seen / WATCHED_SECONDS,
          unit: 'a second',
          atMost: 1,
          detail: `${seen} in ${WATCHED_SECONDS} s: jobs, messages and the gateway's probes`,
        },
      ];
    } finally {
      await program.stop();
    }
  } finally {
    rmSync(dataDir, { recursive: true, maxRetries: 5 });
  }
}

const counted = z.tuple([z.object({ transactions: z.number() })]);

/** Less one for each connection: to begin it is one, too. */
async function countTransactions(dataDir: string): Promise<number> {
  const rows = await asAdmin(dataDir, [
    `select sum(xact_commit + xact_rollback - sessions)::int as transactions from pg_stat_database where datname like 'owner%'`,
  ]);
  const [{ transactions }] = counted.parse(rows);
  return transactions;
}

/** The rows of the last of some statements. */
async function asAdmin(dataDir: string, statements: readonly string[]): Promise<unknown[]> {
  const port = Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[3]);
  const { postgres: password } = z
    .object({ postgres: z.string() })
    .parse(JSON.parse(readFileSync(join(dataDir, 'passwords.json'), 'utf8')));
  const admin = new Client({ host: '127.0.0.1', port, user: 'postgres', password, database: 'postgres' });
  await admin.connect();
  try {
    let rows: unknown[] = [];
    for (const statement of statements) ({ rows } = await admin.query<object>(statement));
    return rows;
  } finally {
    await admin.end();
  }
}
