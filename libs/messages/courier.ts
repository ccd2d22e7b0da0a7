import type { DivisionCode } from '#divisions';
import { type Database, listenOn } from '#persistence';
import type { Seals } from '#sealing';
import type { Client } from 'pg';
import { type Send, deliverWaiting } from './deliver.ts';
import { CHANNEL } from './send-message.ts';

/** Messages are heard of at once; so often it is looked for those that were not, and a broken connection is made anew. */
const POLL_MS = 180_000;
const SOON_MS = 1000;

export type CourierOptions = {
  readonly owner: DivisionCode;
  readonly database: Pick<Database, 'session'>;
  readonly databaseUrl: string;
  readonly seals: Seals;
  readonly now: () => Date;
  readonly send: Send;
  /** Told when the database fails; it is tried again. */
  readonly onError: (error: unknown) => void;
};

/** Delivers what waits in the database of one owner: when a transaction says that it sent something, and when an attempt is due. */
export class Courier {
  readonly #options: CourierOptions;
  #listener: Client | undefined;
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> | undefined;
  #isCalled = false;
  #isClosed = false;

  constructor(options: CourierOptions) {
    this.#options = options;
    this.call();
  }

  /** Has it look at once, and once more when it is looking already. */
  call = (): void => {
    this.#isCalled = true;
    if (this.#isClosed) return;
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined;
    });
  };

  /** Resolves when what is under way is noted. */
  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    await this.#running;
    await this.#listener?.end().catch(() => {});
  }

  async #run(): Promise<void> {
    clearTimeout(this.#timer);
    let waitMs = POLL_MS;
    while (this.#isCalled && !this.#isClosed) {
      this.#isCalled = false;
      waitMs = await this.#look().catch((error: unknown) => {
        this.#options.onError(error);
        return SOON_MS * 5;
      });
    }
    if (!this.#isClosed) this.#timer = setTimeout(this.call, waitMs).unref();
  }

  /** Delivers what is due and gives how long nothing is. */
  async #look(): Promise<number> {
    // First, so that nothing is written unheard between the look and the listening.
    await this.#listen();
    const { owner, database, seals, now, send } = this.#options;
    const session = database.session(owner);
    try {
      const next = await deliverWaiting({ owner, session, seals, now }, send);
      return next === undefined ? POLL_MS : Math.min(POLL_MS, Math.max(0, next.getTime() - now().getTime()));
    } finally {
      await session.close();
    }
  }

  async #listen(): Promise<void> {
    const { databaseUrl, owner } = this.#options;
    const onEnd = (): void => {
      this.#listener = undefined;
      if (!this.#isClosed) setTimeout(this.call, SOON_MS).unref();
    };
    this.#listener ??= await listenOn(databaseUrl, owner, { channel: CHANNEL, onNotice: this.call, onEnd });
  }
}
