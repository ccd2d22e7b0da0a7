import { Pool } from 'undici';
import { ExchangeError, type Posted, type Reply, type Terms, exchange } from './exchange.ts';
import { KeptConnection, StaleConnectionError } from './kept-connection.ts';

/**
 * Connections to one server, kept from one request to the next. A read that a stale one lost is sent once more, over a new one and within
 * the same deadline; nothing else is ever sent twice.
 */
export class Connections {
  readonly #kept: Pool;
  readonly #new: Pool;

  /** `most` at a time, and as many for what is sent again. */
  constructor(origin: string, most: number) {
    this.#kept = new Pool(origin, { connections: most, factory: (url) => new KeptConnection(url) });
    // Another kept one may be as stale.
    this.#new = new Pool(origin, { connections: most, pipelining: 0 });
  }

  /** Posts what `prepare` gives, which is asked again for each sending: a signature holds for one. Errors: ExchangeError. */
  async post(prepare: () => Posted, terms: Terms): Promise<Reply> {
    const begunAt = performance.now();
    try {
      return await exchange(this.#kept, prepare(), terms);
    } catch (error) {
      const deadlineMs = terms.deadlineMs - (performance.now() - begunAt);
      if (terms.isWrite || !isStale(error) || deadlineMs <= 0) throw error;
      return await exchange(this.#new, prepare(), { ...terms, deadlineMs });
    }
  }

  /** Waits for what was sent. */
  async close(): Promise<void> {
    await Promise.all([this.#kept.close(), this.#new.close()]);
  }

  /** Breaks everything off. */
  async destroy(): Promise<void> {
    await Promise.all([this.#kept.destroy(), this.#new.destroy()]);
  }
}

function isStale(error: unknown): boolean {
  return error instanceof ExchangeError && error.kind === 'broken' && error.cause instanceof StaleConnectionError;
}
