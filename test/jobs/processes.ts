import { loadShanghai } from '#divisions';
import { type Job, JobRunner, Turns, triggerJob } from '#jobs';
import { type Database, migrateDatabase, openDatabase } from '#persistence';
import type { EntityManager } from '@mikro-orm/postgresql';
import { code } from '../testkit/codes.ts';
import { addTo, noteDomain } from '../testkit/note-domain.ts';
import { createPreparedDatabase } from '../testkit/owner-databases.ts';
import { type RawSql, connectTo } from '../testkit/raw-sql.ts';
import { makeSharedSealingKeys, sealsIn } from '../testkit/sealing.ts';

const OWNER = code('310101');

/** A job as it stands, as the database has it. */
export type JobRow = {
  readonly attempts: number;
  readonly failed: boolean;
  readonly error_code: string | null;
  readonly run_at: Date | null;
  readonly last_run_at: Date | null;
  readonly lock: string | null;
  readonly findings: number;
};

/** Several processes of one owner, whose jobs write notes. */
export type Processes = {
  readonly admin: RawSql;
  readonly databaseUrl: string;
  setClock(time: string): void;
  /** Begins a process that runs jobs. */
  start(jobs: readonly Job[], databaseUrl?: string): Promise<JobRunner>;
  /** Triggers a job in a write of its own. */
  trigger(job: Job, key?: string): Promise<void>;
  /** Tells every process to look: for tests that moved the clock. */
  look(): Promise<void>;
  row(job: Job, key?: string): Promise<JobRow>;
  notes(): Promise<string[]>;
  /** What the processes logged. */
  readonly failures: string[];
  readonly warnings: object[];
  close(): Promise<void>;
};

export const note = (em: EntityManager, body: string): Promise<string> => addTo('note', OWNER, body)(em);

export async function prepareProcesses(): Promise<Processes> {
  const { url, ownerUrl, adminUrl } = await createPreparedDatabase({ owner: OWNER });
  await migrateDatabase({ url: ownerUrl, domain: noteDomain, service: new URL(url).username });
  const database: Database = await openDatabase({ url, domain: noteDomain });
  const admin = await connectTo(adminUrl);
  const [failures, warnings, runners]: [string[], object[], JobRunner[]] = [[], [], []];
  const seals = sealsIn(makeSharedSealingKeys([OWNER]), OWNER, 1000);
  let now = new Date('2026-11-29T12:00:00+08:00');
  return {
    admin,
    databaseUrl: url,
    failures,
    warnings,
    setClock: (time) => {
      now = new Date(time);
    },
    start: async (jobs, databaseUrl = url) => {
      const runner = new JobRunner(
        {
          owner: OWNER,
          databaseUrl,
          jobs: new Map(jobs.map((job) => [job, () => database.session(OWNER)])),
          clock: () => now,
          scope: { delegated: [], tree: loadShanghai(), seals, unmaskLimits: { perHour: 1, perDay: 1 } },
          warn: (facts) => warnings.push(facts),
          failed: (_, failure) => failures.push(failure),
        },
        new Turns(1),
      );
      runners.push(runner);
      await runner.start();
      return runner;
    },
    trigger: async (job, key) => {
      const session = database.session(code('310101002'));
      await session.write((em) => triggerJob(em, job, { at: now, ...(key !== undefined && { key }) }));
      await session.close();
    },
    look: async () => void (await admin.query('notify jobs')),
    row: async ({ name }, key = '') => {
      const { rows } = await admin.query<JobRow>('select * from audit.job where name = $1 and key = $2', [name, key]);
      const [row] = rows;
      if (row === undefined) throw new Error(`no job ${name} ${key}`);
      return row;
    },
    notes: async () =>
      (await admin.query<{ body: string }>('select body from notes.note order by body')).rows.map(({ body }) => body),
    close: async () => {
      await Promise.all(runners.map((runner) => runner.close()));
      await admin.end();
      await database.close();
    },
  };
}
