import { listenOn } from '#persistence';
import type { Client } from 'pg';
import type { Job } from './job.ts';
import { JobTable, type Taken } from './job-table.ts';
import { runTaken } from './run.ts';
import type { RunnerParts } from './runner-parts.ts';
import { CHANNEL } from './trigger.ts';
import { Turns } from './turns.ts';

/** Between two looks where nothing is due: a trigger is heard at once, so this finds what was not heard, and clocks that were set. */
const LOOK_MS = 60_000;
/** Until the database is tried again after it did not answer. */
const RECONNECT_MS = 5_000;
/** Messages to others wait for each other no more than this. */
const TRIGGERED_AT_ONCE = 4;
/** How long a run may still take when the process ends. */
const DRAIN_MS = 10_000;

type Lane = { readonly jobs: readonly Job[]; readonly turns: Turns; isDraining: boolean };

/**
 * Runs the jobs of one owner in this process. Scheduled jobs take turns over all owners of the process, so that a night's work is not done
 * everywhere at once; triggered ones do not wait for them.
 */
export class JobRunner {
  readonly #parts: RunnerParts;
  readonly #lanes: readonly Lane[];
  readonly #running = new Set<Promise<void>>();
  readonly #ending = new AbortController();
  #connection: { readonly client: Client; readonly table: JobTable } | undefined;
  #timer: NodeJS.Timeout | undefined;
  #looking: Promise<void> | undefined;
  #isDue = false;
  #lookedAt: Date | undefined;
  #beginsAgain = false;
  #isClosing = false;

  constructor(parts: RunnerParts, scheduled: Turns) {
    this.#parts = parts;
    const jobs = [...parts.jobs.keys()];
    this.#lanes = [
      { jobs: jobs.filter(({ schedule }) => schedule !== undefined), turns: scheduled, isDraining: false },
      {
        jobs: jobs.filter(({ schedule }) => schedule === undefined),
        turns: new Turns(TRIGGERED_AT_ONCE),
        isDraining: false,
      },
    ].filter((lane) => lane.jobs.length > 0);
  }

  /** Makes the jobs known and begins to run them; resolves also where the database did not answer, and then tries again. */
  start(): Promise<void> {
    return this.#look();
  }

  /** Runs what runs at a start, as if the process had just started. */
  startAgain(): Promise<void> {
    this.#beginsAgain = true;
    return this.#look();
  }

  /** Takes no more runs and resolves when those under way have ended. */
  async close(): Promise<void> {
    this.#isClosing = true;
    clearTimeout(this.#timer);
    const deadline = setTimeout(() => this.#ending.abort(), DRAIN_MS);
    await this.#looking;
    while (this.#running.size > 0) await Promise.all(this.#running);
    clearTimeout(deadline);
    await this.#connection?.client.end();
  }

  /** Looks whether something is due; once more when it is called while it looks. */
  #look = (): Promise<void> => {
    this.#isDue = true;
    this.#looking ??= this.#lookWhileDue().finally(() => {
      this.#looking = undefined;
    });
    return this.#looking;
  };

  async #lookWhileDue(): Promise<void> {
    clearTimeout(this.#timer);
    let waitMs = LOOK_MS;
    while (this.#isDue && !this.#isClosing) {
      this.#isDue = false;
      try {
        waitMs = await this.#lookOnce(await this.#connected());
      } catch (cause) {
        this.#parts.failed({}, 'DATABASE_UNREACHABLE', cause);
        waitMs = RECONNECT_MS;
      }
    }
    if (!this.#isClosing) this.#timer = setTimeout(this.#look, waitMs).unref();
  }

  async #connected(): Promise<JobTable> {
    const { databaseUrl, owner } = this.#parts;
    const onEnd = (): void => {
      this.#connection = undefined;
    };
    if (this.#connection === undefined) {
      const client = await listenOn(databaseUrl, owner, { channel: CHANNEL, onNotice: this.#look, onEnd });
      this.#connection = { client, table: new JobTable(client) };
    }
    return this.#connection.table;
  }

  /** Starts what is due and gives how long nothing is, in milliseconds. */
  async #lookOnce(table: JobTable): Promise<number> {
    const now = this.#parts.clock();
    // Also after the clock was set back: what was next may lie far ahead by now.
    if (this.#lookedAt === undefined || now < this.#lookedAt) await table.register([...this.#parts.jobs.keys()], now);
    this.#lookedAt = now;
    await this.#beginAgainIfAsked(table, now);
    const first = await table.firstDue(this.#lanes.map(({ jobs }) => jobs));
    for (const [i, lane] of this.#lanes.entries()) {
      const due = first[i];
      if (due !== undefined && due <= now && !lane.isDraining) this.#track(this.#drain(lane, table));
    }
    const waits = first.flatMap((due) => (due === undefined || due <= now ? [] : [due.getTime() - now.getTime()]));
    return Math.min(LOOK_MS, ...waits);
  }

  async #beginAgainIfAsked(table: JobTable, now: Date): Promise<void> {
    if (!this.#beginsAgain) return;
    this.#beginsAgain = false;
    const atStart = [...this.#parts.jobs.keys()].filter((job) => job.atStart);
    await table.trigger(atStart, now).catch((cause: unknown) => {
      this.#beginsAgain = true;
      throw cause;
    });
  }

  /** Runs what is due of a lane, as many at once as have their turn. */
  async #drain(lane: Lane, table: JobTable): Promise<void> {
    lane.isDraining = true;
    for (;;) {
      const giveBack = await lane.turns.take();
      const taken = this.#isClosing
        ? undefined
        : await table.take(lane.jobs, this.#parts.clock()).catch(() => undefined);
      if (taken === undefined) {
        lane.isDraining = false;
        return giveBack();
      }
      this.#track(this.#run(taken).finally(giveBack));
    }
  }

  async #run(taken: Taken): Promise<void> {
    await runTaken(taken, this.#parts, this.#ending.signal);
    if (!this.#isClosing) void this.#look();
  }

  #track(work: Promise<void>): void {
    const settled = work
      .catch((cause: unknown) => this.#parts.failed({}, 'INTERNAL', cause))
      .finally(() => this.#running.delete(settled));
    this.#running.add(settled);
  }
}
