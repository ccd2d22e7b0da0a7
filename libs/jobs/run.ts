import { dateOf } from '#calendar';
import { type ErrorCode, GraphError } from '#errors';
import type { Session } from '#persistence';
import { type Failure, LockLost, fail, finish } from './finish.ts';
import type { Job, JobScope } from './job.ts';
import type { Taken } from './job-table.ts';
import { retryDelay } from './retry.ts';
import type { RunnerParts } from './runner-parts.ts';
import { nextRun } from './schedule.ts';

/** Each time its process was killed, or it took too long. */
const INTERRUPTED: ErrorCode = 'JOB_INTERRUPTED';

/** Does a run that was taken, and notes how it went. Does not throw for what the job throws. */
export async function runTaken(taken: Taken, parts: RunnerParts, ending: AbortSignal): Promise<void> {
  const found = [...parts.jobs].find(([{ name }]) => name === taken.name);
  if (found === undefined) throw new TypeError(`no job ${taken.name} is declared`);
  const [job, sessionFor] = found;
  const openSession = (): Session => sessionFor(taken.id, parts.clock());
  const session = openSession();
  const noteFailure = (code: string): Promise<void> =>
    session.write((em) => fail(em, taken, failureOf(job, taken, code, parts.clock())));
  try {
    if (taken.attempts > job.retry.attempts) return await noteFailure(INTERRUPTED);
    const signal = AbortSignal.any([ending, AbortSignal.timeout(job.limitSeconds * 1000)]);
    await doRun(job, taken, { session, reading: { read: readingEach(openSession) } }, parts, signal);
  } catch (cause) {
    const code = codeOf(cause);
    parts.failed({ job: job.name }, code, cause);
    if (!(cause instanceof LockLost)) await noteFailure(code);
  } finally {
    await session.close();
  }
}

/** No transaction, and no connection of a small pool, is held while others are asked. */
function readingEach(openSession: () => Session): Session['read'] {
  return async (work) => {
    const session = openSession();
    try {
      return await session.read(work);
    } finally {
      await session.close();
    }
  };
}

type Sessions = { readonly session: Session; readonly reading: JobScope['session'] };

async function doRun(
  job: Job,
  taken: Taken,
  { session, reading }: Sessions,
  parts: RunnerParts,
  signal: AbortSignal,
): Promise<void> {
  const now = parts.clock();
  let findings = 0;
  const warn: JobScope['warn'] = (facts, sentence) => {
    findings += 1;
    parts.warn({ job: job.name, ...facts }, sentence);
  };
  const { owner, scope } = parts;
  const write = await job.begin({
    owner,
    ...scope,
    session: reading,
    key: taken.key,
    warn,
    signal,
    now,
    today: dateOf(now),
  });
  await session.write(async (em) => {
    const next = (await write(em)) ?? nextOf(job, taken, now);
    await finish(em, taken, { now, next, findings });
  });
}

/** Pure. */
export function failureOf(job: Job, taken: Taken, code: string, now: Date): Failure {
  const isGivenUp = taken.attempts >= job.retry.attempts;
  const again = new Date(now.getTime() + retryDelay(job.retry, taken.attempts, Math.random()));
  return { code, isGivenUp, runAt: isGivenUp ? nextOf(job, taken, now) : again };
}

/** A key runs when it is triggered, also of a job that has a schedule besides. */
function nextOf({ schedule }: Job, { key }: Taken, now: Date): Date | null {
  return schedule === undefined || key !== '' ? null : nextRun(schedule, now);
}

function codeOf(cause: unknown): string {
  return cause instanceof GraphError ? cause.code : 'INTERNAL';
}
