import type { EntityManager } from '@mikro-orm/postgresql';
import { runPrepared, runWithNext } from '#persistence';
import type { Taken } from './job-table.ts';

/** The run took longer than its lock, so that another process may have begun it anew. What it wrote is undone. */
export class LockLost extends Error {
  constructor(name: string) {
    super(`a run of the job ${name} took longer than its limit`);
    this.name = 'LockLost';
  }
}

/** What becomes of a run that failed. */
export type Failure = { readonly code: string; readonly runAt: Date | null; readonly isGivenUp: boolean };

type Done = { readonly now: Date; readonly next: Date | null; readonly findings: number };

/**
 * Notes in the transaction of a run that it is done, so that its work is committed once, however often it is begun. What was triggered in
 * the meantime runs again. Throws LockLost.
 */
export async function finish(em: EntityManager, { id, name, lock, triggers }: Taken, done: Done): Promise<void> {
  // Nobody's lock but the run's own: a table of the domain's entity manager it is not.
  const rows = await runPrepared(
    em,
    `update audit.job set lock = null, locked_until = null, locked_by = null, attempts = 0, error_code = null, last_run_at = $4, findings = $6,
       run_at = case when triggers <> $3 then $4 else $5::timestamptz end
     where id = $1 and lock = $2::uuid returning id`,
    [id, lock, triggers, done.now, done.next, done.findings],
  );
  if (rows.length === 0) throw new LockLost(name);
}

/** Notes that a run failed, unless it has lost its lock: then it is another's to note. */
export async function fail(em: EntityManager, { id, lock }: Taken, { code, runAt, isGivenUp }: Failure): Promise<void> {
  await runWithNext(
    em,
    `update audit.job set lock = null, locked_until = null, locked_by = null, error_code = $3, run_at = $4, failed = $5
     where id = $1 and lock = $2::uuid`,
    [id, lock, code, runAt, isGivenUp],
  );
}
