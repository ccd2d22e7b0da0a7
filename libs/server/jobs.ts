import { appendActsIfAny } from '#audit';
import type { DivisionCode, DivisionTree } from '#divisions';
import { type Job, JobRunner, type RunnerParts, Turns } from '#jobs';
import { appendMessages, deliverJob, takeBackJob } from '#messages';
import type { Session } from '#persistence';
import type { Seals } from '#sealing';
import { lapsedKeysJob } from '#writes';
import type { Logger } from 'pino';
import type { Domain } from './domain.ts';
import type { Instance } from './instances.ts';
import { describeCause } from './log-cause.ts';
import { type Messaging, announceJob } from './messages/index.ts';

type JobOptions = {
  readonly instances: readonly Instance[];
  readonly domains: readonly Domain<object>[];
  readonly sealsOf: (owner: DivisionCode) => Seals;
  readonly tree: DivisionTree;
  readonly unmaskLimits: RunnerParts['scope']['unmaskLimits'];
  readonly clock: () => Date;
  readonly log: Logger;
  /** Undefined where the process exchanges no messages. */
  readonly messaging: Messaging | undefined;
};

type SessionFor = (runId: string, now: Date) => Session;

/** The jobs that run in this process. */
export type Jobs = { close(): Promise<void> };

/** Runs the jobs of every owner here whose domains declare any. Throws TypeError for a name that two domains declare. */
export async function startJobs(options: JobOptions): Promise<Jobs> {
  const scheduled = new Turns(1);
  const runners = [...Map.groupBy(options.instances, ({ owner }) => owner).values()].flatMap((ofOwner) => {
    const parts = partsOf(ofOwner, options);
    return parts === undefined ? [] : [new JobRunner(parts, scheduled)];
  });
  await Promise.all(runners.map((runner) => runner.start()));
  // Who has just become known has been told nothing yet.
  const endWatch = options.messaging?.onOwnersChanged(() => {
    for (const runner of runners) void runner.startAgain();
  });
  return {
    close: async () => {
      endWatch?.();
      await Promise.all(runners.map((runner) => runner.close()));
    },
  };
}

function partsOf(
  ofOwner: readonly Instance[],
  { domains, sealsOf, tree, unmaskLimits, clock, log, messaging }: JobOptions,
): RunnerParts | undefined {
  const [first] = ofOwner;
  const kinds = domains.flatMap(({ messages = [] }) => messages);
  const declaredBy = ({ domain: name }: Instance): readonly Job[] => {
    const domain = domains.find((one) => one.name === name);
    if (domain === undefined) return [];
    const exchange = messaging === undefined ? [] : [...announceJob(domain, messaging), takeBackJob(name, kinds)];
    return [...(domain.jobs ?? []), ...exchange];
  };
  const declared = ofOwner.flatMap((instance) => jobsOf(instance, declaredBy(instance), sealsOf(instance.owner)));
  const delivery = messaging === undefined ? [] : [deliverJob(messaging.post.send, kinds)];
  if (first === undefined || declared.length + delivery.length === 0) return undefined;
  // What each owner has, whatever its domains.
  const jobs = new Map([...declared, ...jobsOf(first, [lapsedKeysJob, ...delivery], sealsOf(first.owner))]);
  const names = [...jobs.keys()].map(({ name }) => name);
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) throw new TypeError(`Two domains declare the job ${twice}. Name one of them otherwise.`);
  const { owner, databaseUrl, delegated } = first;
  return {
    owner,
    databaseUrl,
    jobs,
    clock,
    scope: { delegated, tree, unmaskLimits, seals: sealsOf(owner) },
    warn: (facts, sentence) => log.warn({ owner, ...facts }, sentence),
    failed: (facts, code, cause) => log.error({ owner, ...facts, code, cause: describeCause(cause) }, 'a job failed'),
  };
}

/** Jobs with what makes a session for a run of theirs. */
function jobsOf(instance: Instance, jobs: readonly Job[], seals: Seals): [Job, SessionFor][] {
  const { owner, database, delegated } = instance;
  const sessionFor = (job: Job) => (requestId: string, at: Date) => {
    const circumstances = { subject: `job:${job.name}`, role: 'system', at, requestId, address: '' } as const;
    return database.session(owner, {
      delegated,
      beforeCommit: async (em) => {
        await appendMessages(em, { from: instance, seals, now: at });
        await appendActsIfAny(em, circumstances);
      },
    });
  };
  return jobs.map((job) => [job, sessionFor(job)]);
}
