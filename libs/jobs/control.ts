import type { DivisionCode } from '#divisions';
import { StartError } from '#errors';
import { bindTo } from '#persistence';
import type { Client } from 'pg';
import { PAUSED, type JobState, jobStateOf } from './state.ts';
import { CHANNEL } from './trigger.ts';

/** A job as operators see it; nothing of it is personal. */
export type ListedJob = {
  readonly name: string;
  readonly key: string;
  readonly state: JobState;
  readonly lastRunAt: Date | null;
  readonly runAt: Date | null;
  readonly attempts: number;
  readonly errorCode: string | null;
  readonly findings: number;
};

type Row = Omit<ListedJob, 'state'> & {
  readonly paused: boolean;
  readonly lockedUntil: Date | null;
  readonly failed: boolean;
};

/** What an operator does with the jobs of an owner, over a connection to its database. Every process of the owner hears of it at once. */
export class JobControl {
  readonly #client: Client;
  readonly #owner: DivisionCode;

  constructor(client: Client, owner: DivisionCode) {
    this.#client = client;
    this.#owner = owner;
  }

  async list(now: Date): Promise<ListedJob[]> {
    const rows = await this.#bound<Row>(
      `select name, key, run_at as "runAt", last_run_at as "lastRunAt", locked_until as "lockedUntil", attempts, failed,
         error_code as "errorCode", findings, exists ${PAUSED} as paused
       from audit.job order by name, key`,
    );
    return rows.map(({ paused, lockedUntil, failed, ...row }) => {
      const state = jobStateOf({ paused, lockedUntil, failed, attempts: row.attempts }, now);
      return { ...row, state };
    });
  }

  /** Errors: CONFIG_INVALID when there is no such job. */
  async pause(name: string, isPaused: boolean): Promise<void> {
    const found = await this.#bound(`update audit.job set paused = $2 where name = $1 and key = '' returning id`, [
      name,
      isPaused,
    ]);
    if (found.length === 0) await this.#refuse(name);
  }

  /** Has a job run now: all of it that failed or waits for another attempt, else the job as a whole. Errors: CONFIG_INVALID. */
  async run(name: string, now: Date): Promise<void> {
    const found = await this.#bound(
      `update audit.job set run_at = $2, attempts = 0, failed = false
       where name = $1 and (lock is null or locked_until <= $2) and (key = '' or attempts > 0 or failed) returning id`,
      [name, now],
    );
    if (found.length === 0) await this.#refuse(name);
  }

  async #refuse(name: string): Promise<never> {
    const known = await this.#bound<{ name: string }>(`select distinct name from audit.job order by name`);
    const names = known.map((job) => job.name);
    if (names.includes(name)) throw new StartError('CONFIG_INVALID', `The job ${name} runs already. Wait for its end.`);
    throw new StartError(
      'CONFIG_INVALID',
      `${this.#owner} has no job ${name}. Use ${names.join(', ') || 'none: no process ran jobs here yet'}.`,
    );
  }

  /** In a transaction of the owner's; the notice is sent with its commit. */
  async #bound<Found extends object>(sql: string, values: readonly unknown[] = []): Promise<Found[]> {
    await this.#client.query('begin');
    try {
      await bindTo(this.#client, this.#owner, 'transaction');
      const { rows } = await this.#client.query<Found>(sql, [...values]);
      if (sql.startsWith('update')) await this.#client.query(`notify ${CHANNEL}`);
      await this.#client.query('commit');
      return rows;
    } catch (error) {
      await this.#client.query('rollback');
      throw error;
    }
  }
}
