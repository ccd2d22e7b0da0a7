import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { errors } from '#errors';
import { type Job, defineJob } from '#jobs';
import { startDatabaseWire } from '../testkit/database-wire.ts';
import { until } from '../testkit/until.ts';
import { type Processes, note, prepareProcesses } from './processes.ts';

let processes: Processes;
beforeEach(async () => {
  processes = await prepareProcesses();
});
afterEach(() => processes.close());

/** Until the job is no longer under way and has nothing to do now. */
const isIdle = (job: Job, key?: string) => async (): Promise<boolean> => {
  const { lock, attempts, run_at: runAt } = await processes.row(job, key);
  return lock === null && attempts === 0 && (runAt === null || job.schedule !== undefined);
};

const noting = (name: string): Job =>
  defineJob({ name, run: async (em, { key }) => void (await note(em, `${name} ${key}`)) });

test('scheduled and triggered jobs that are due together send one statement at a time over their connection', async () => {
  // The driver warns once in a process, so this is the first test.
  const warnings: string[] = [];
  const hear = ({ message }: Error): void => void warnings.push(message);
  process.on('warning', hear);
  const triggered = noting('triggered');
  const nightly = defineJob({
    name: 'nightly',
    schedule: { daily: '02:30' },
    run: async (em) => void (await note(em, '')),
  });
  await processes.start([triggered, nightly]);
  await processes.trigger(triggered);
  processes.setClock('2026-11-30T02:30:00+08:00');
  await processes.look();
  await until(async () => (await processes.notes()).length === 2);
  process.off('warning', hear);
  expect(warnings).toEqual([]);
});

test('of two processes one runs what was triggered, each key once, however often it was triggered before', async () => {
  const keys = Array.from({ length: 12 }, (_, i) => `key ${String(i).padStart(2, '0')}`);
  const deliver = defineJob({ name: 'deliver', run: async (em, { key }) => void (await note(em, key)) });
  for (const key of [...keys, ...keys]) await processes.trigger(deliver, key);
  await Promise.all([processes.start([deliver]), processes.start([deliver])]);
  for (const key of keys) await until(isIdle(deliver, key));
  expect(await processes.notes()).toEqual(keys);
});

test('what is triggered while it runs is run once more afterwards, and is heard at once by a process that waits', async () => {
  let runs = 0;
  const deliver: Job = defineJob({
    name: 'deliver',
    find: async () => {
      runs += 1;
      if (runs === 1) await processes.trigger(deliver);
    },
    run: async (em) => void (await note(em, `run ${runs}`)),
  });
  await processes.start([deliver]);
  await processes.trigger(deliver);
  await until(async () => (await processes.notes()).length === 2);
  await until(isIdle(deliver));
  expect(runs).toBe(2);
});

test('a scheduled job runs once a night over two processes, and once after days without any', async () => {
  const nightly = defineJob({
    name: 'nightly',
    schedule: { daily: '02:30' },
    run: async (em, { today }) => void (await note(em, today)),
  });
  await Promise.all([processes.start([nightly]), processes.start([nightly])]);
  const runsAt = async (time: string, notes: readonly string[]): Promise<void> => {
    processes.setClock(time);
    await processes.look();
    await until(async () => (await processes.notes()).length === notes.length);
    await until(isIdle(nightly));
    expect(await processes.notes()).toEqual(notes);
  };
  await runsAt('2026-11-30T02:29:59+08:00', []);
  await runsAt('2026-11-30T02:30:00+08:00', ['2026-11-30']);
  await runsAt('2026-12-04T12:00:00+08:00', ['2026-11-30', '2026-12-04']);
});

test('a clock that is set back makes no night wait until it comes to where it was', async () => {
  const nightly = defineJob({ name: 'nightly', schedule: { daily: '02:30' }, run: async () => {} });
  const isDue = (time: string) => async (): Promise<boolean> =>
    (await processes.row(nightly)).run_at?.getTime() === new Date(time).getTime();
  await processes.start([nightly]);
  await until(isDue('2026-11-30T02:30:00+08:00'));
  processes.setClock('2026-11-25T12:00:00+08:00');
  await processes.look();
  await until(isDue('2026-11-26T02:30:00+08:00'));
  expect((await processes.row(nightly)).last_run_at).toBeNull();
});

test('a run that fails is undone, tried again after a while that grows, given up at last, and begun anew when triggered', async () => {
  let isWorking = false;
  const deliver = defineJob({
    name: 'deliver',
    retry: { firstSeconds: 10, attempts: 2 },
    run: async (em) => {
      await note(em, 'done');
      if (!isWorking) throw errors.ownerUnavailable('310104');
    },
  });
  await processes.start([deliver]);
  await processes.trigger(deliver);
  await until(async () => (await processes.row(deliver)).error_code !== null);
  expect(await processes.row(deliver)).toMatchObject({ attempts: 1, error_code: 'OWNER_UNAVAILABLE', failed: false });
  const { run_at: again } = await processes.row(deliver);
  expect(again?.getTime()).toBeGreaterThanOrEqual(new Date('2026-11-29T12:00:10+08:00').getTime());
  // What is known to fail is not asked at once again by the next trigger.
  await processes.trigger(deliver);
  expect((await processes.row(deliver)).run_at).toEqual(again);
  processes.setClock('2026-11-29T12:00:11+08:00');
  await processes.look();
  await until(async () => (await processes.row(deliver)).failed);
  expect(await processes.row(deliver)).toMatchObject({ attempts: 2, run_at: null, lock: null });
  isWorking = true;
  await processes.trigger(deliver);
  await until(isIdle(deliver));
  expect(await processes.row(deliver)).toMatchObject({ error_code: null, failed: false });
  expect(await processes.notes()).toEqual(['done']);
});

test('a job that begins with its process says itself when it runs next', async () => {
  const again = new Date('2026-11-29T12:05:00+08:00');
  let runs = 0;
  const deliver: Job = defineJob({
    name: 'deliver',
    atStart: true,
    run: async (em) => {
      runs += 1;
      await note(em, `run ${runs}`);
      return runs === 1 ? again : undefined;
    },
  });
  await processes.start([deliver]);
  await until(async () => (await processes.row(deliver)).run_at?.getTime() === again.getTime());
  expect(await processes.notes()).toEqual(['run 1']);
  processes.setClock('2026-11-29T12:05:00+08:00');
  await processes.look();
  await until(isIdle(deliver));
  expect(await processes.notes()).toEqual(['run 1', 'run 2']);
});

test('a paused job waits, all its keys with it', async () => {
  const [paused, other] = [noting('paused'), noting('other')];
  await processes.start([paused, other]);
  await processes.admin.query(`update audit.job set paused = true where name = 'paused'`);
  await processes.trigger(paused, 'a');
  await processes.trigger(other, 'a');
  await until(isIdle(other, 'a'));
  expect(await processes.notes()).toEqual(['other a']);
  await processes.admin.query(`update audit.job set paused = false where name = 'paused'`);
  await processes.look();
  await until(isIdle(paused, 'a'));
  expect(await processes.notes()).toEqual(['other a', 'paused a']);
});

test('what a process that hangs or was killed had begun is begun anew when its lock ends, and its own run writes nothing any more', async () => {
  const [begun, goOn] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  let runs = 0;
  const deliver: Job = defineJob({
    name: 'deliver',
    limitSeconds: 60,
    find: async () => {
      runs += 1;
      if (runs > 1) return 'second';
      begun.resolve();
      await goOn.promise;
      return 'first';
    },
    run: async (em, _, found) => void (await note(em, found)),
  });
  await processes.start([deliver]);
  await processes.trigger(deliver);
  await begun.promise;
  await processes.start([deliver]);
  processes.setClock('2026-11-29T12:00:59+08:00');
  await processes.look();
  expect((await processes.row(deliver)).attempts).toBe(1);
  processes.setClock('2026-11-29T12:01:00+08:00');
  await processes.look();
  await until(isIdle(deliver));
  goOn.resolve();
  await until(async () => processes.failures.length === 1);
  expect(await processes.notes()).toEqual(['second']);
});

test('what a process had begun whose connections ended with it is begun anew at the next look', async () => {
  const [begun, goOn] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  let runs = 0;
  const deliver: Job = defineJob({
    name: 'deliver',
    limitSeconds: 600,
    find: async () => {
      runs += 1;
      if (runs > 1) return 'second';
      begun.resolve();
      await goOn.promise;
      return 'first';
    },
    run: async (em, _, found) => void (await note(em, found)),
  });
  const wire = await startDatabaseWire(processes.databaseUrl);
  await processes.start([deliver], wire.url);
  await processes.trigger(deliver);
  await begun.promise;
  wire.close();
  await processes.start([deliver]);
  await until(async () => {
    await processes.look();
    return isIdle(deliver)();
  });
  expect(await processes.notes()).toEqual(['second']);
  goOn.resolve();
});

test('a process that ends waits for its run', async () => {
  const [begun, goOn] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const slow = defineJob({
    name: 'slow',
    find: () => {
      begun.resolve();
      return goOn.promise;
    },
    run: async (em, { key }) => void (await note(em, key)),
  });
  const process = await processes.start([slow]);
  await processes.trigger(slow, 'under way');
  await begun.promise;
  const closed = process.close();
  goOn.resolve();
  await closed;
  expect(await processes.notes()).toEqual(['under way']);
});

test('at rest a look at an owner is one statement', async () => {
  const sent: string[] = [];
  const wire = await startDatabaseWire(processes.databaseUrl);
  wire.cutting('before', (message) => {
    sent.push(message);
    return false;
  });
  const jobs = ['one', 'two', 'three'].map((name) => defineJob({ name, run: async () => {} }));
  const nightly = defineJob({ name: 'nightly', schedule: { daily: '02:30' }, run: async () => {} });
  await processes.start([...jobs, nightly], wire.url);
  sent.length = 0;
  await processes.look();
  await until(async () => sent.length > 0);
  expect(sent).toEqual([expect.stringContaining('min(greatest(run_at, ')]);
  wire.close();
});
