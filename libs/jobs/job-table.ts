import type { Client, QueryResult, QueryResultRow } from 'pg';
import type { Job } from './job.ts';
import { nextRun } from './schedule.ts';
import { HELD_UNTIL, PAUSED } from './state.ts';
import { Turns } from './turns.ts';

/** A run that this process alone may do, until its lock ends. */
export type Taken = {
  readonly id: string;
  readonly name: string;
  readonly key: string;
  readonly lock: string;
  /** With this one. */
  readonly attempts: number;
  readonly triggers: number;
};

/** The jobs of one owner as the database knows them, over the connection that listens for them. */
export class JobTable {
  readonly #client: Client;
  /** Lanes look and take independently of each other, while a connection takes one statement at a time. */
  readonly #turns = new Turns(1);

  constructor(client: Client) {
    this.#client = client;
  }

  /** Makes jobs known, each with its next run. One that is known runs earlier where its schedule says so now, and otherwise as it would. */
  async register(jobs: readonly Job[], now: Date): Promise<void> {
    const next = jobs.map(({ schedule, atStart }) => {
      if (schedule !== undefined) return nextRun(schedule, now);
      return atStart ? now : null;
    });
    await this.#query(
      `insert into audit.job as known (id, division, name, key, run_at)
       select owner || '-' || gen_random_uuid(), owner, name, '', run_at
       from audit.ownership, unnest($1::text[], $2::timestamptz[]) as declared (name, run_at)
       on conflict on constraint job_name_key do update set run_at = least(known.run_at, excluded.run_at)
       where known.attempts = 0 and known.run_at is distinct from least(known.run_at, excluded.run_at)`,
      [jobs.map(({ name }) => name), next],
    );
  }

  /** Has jobs run at once; one that runs now runs once more afterwards. */
  async trigger(jobs: readonly Job[], now: Date): Promise<void> {
    await this.#query(
      `select audit.trigger_job(name, '', $2::timestamptz) from unnest($1::text[]) as triggered (name)`,
      [jobs.map(({ name }) => name), now],
    );
  }

  /** When the first of some jobs is due, in one statement for several groups; undefined for a group of which none is. */
  async firstDue(groups: readonly (readonly Job[])[]): Promise<(Date | undefined)[]> {
    // Groups travel as names with the number of their group: arrays of arrays would all have to be of one length.
    const named = groups.flatMap((jobs, i) => jobs.map(({ name }) => ({ name, i })));
    const { rows } = await this.#query<{ i: number; due: Date }>(
      `select i, min(greatest(run_at, ${HELD_UNTIL})) as due from audit.job
       join unnest($1::text[], $2::int[]) as declared (name, i) using (name)
       where run_at is not null and not exists ${PAUSED} group by i`,
      [named.map(({ name }) => name), named.map(({ i }) => i)],
    );
    return groups.map((_, i) => rows.find((row) => row.i === i)?.due);
  }

  /** Takes the job that is due first and runs nowhere. What another process takes at the same time is passed by. */
  async take(jobs: readonly Job[], now: Date): Promise<Taken | undefined> {
    const { rows } = await this.#query<Taken>(
      `update audit.job set lock = gen_random_uuid(), locked_by = pg_backend_pid(), failed = false, attempts = case when failed then 1 else attempts + 1 end,
         locked_until = $3::timestamptz + make_interval(secs => (
           select seconds from unnest($1::text[], $2::int[]) as declared (declared_name, seconds) where declared_name = name))
       where id = (select id from audit.job where name = any ($1) and run_at <= $3
         and coalesce(${HELD_UNTIL} <= $3, true) and not exists ${PAUSED}
         order by run_at, id limit 1 for update skip locked)
       returning id, name, key, lock, attempts, triggers`,
      [jobs.map(({ name }) => name), jobs.map(({ limitSeconds }) => limitSeconds), now],
    );
    return rows[0];
  }

  async #query<Row extends QueryResultRow>(sql: string, values: readonly unknown[]): Promise<QueryResult<Row>> {
    const giveBack = await this.#turns.take();
    try {
      return await this.#client.query<Row>(sql, [...values]);
    } finally {
      giveBack();
    }
  }
}
