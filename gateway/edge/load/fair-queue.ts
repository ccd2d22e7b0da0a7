import { errors } from '#errors';

/** Called once when the work is over; further calls do nothing. */
export type Release = () => void;

export type FairQueueLimits = {
  /** The weight of all work in flight. */
  readonly inFlight: number;
  /** The weight of one caller's work in flight. */
  readonly perCaller: number;
  /** How many may wait, of all callers and of one. */
  readonly waiting: number;
  readonly waitingPerCaller: number;
};

type Waiting = { readonly weight: number; start(release: Release): void; refuse(error: Error): void };
type Share = { running: number; readonly waiting: Waiting[] };

/**
 * Bounds the work in flight, in all and for each caller. What finds no room waits; of the callers that wait the one with
 * least under way is next, each in the order of its own requests. When too many wait, the caller with the longest queue loses its newest request ("longest queue drop",
 * B. Suter et al., 1999), so that nobody is refused for what another sends.
 */
export class FairQueue {
  readonly #limits: FairQueueLimits;
  #inFlight: number;
  /** Those that have something running or waiting; the next in turn first. */
  readonly #shares = new Map<string, Share>();
  #running = 0;
  #waiting = 0;

  constructor(limits: FairQueueLimits) {
    this.#limits = limits;
    this.#inFlight = limits.inFlight;
  }

  get state(): { readonly running: number; readonly waiting: number; readonly callers: number } {
    return { running: this.#running, waiting: this.#waiting, callers: this.#shares.size };
  }

  /** Another weight of all work in flight. What is in flight stays; where there is more room than before, what waits begins. */
  resize(inFlight: number): void {
    this.#inFlight = inFlight;
    this.#startWaiting();
  }

  /**
   * Resolves when the work may begin. Errors: SHARE_EXCEEDED where the caller has too much under way, OVERLOADED where all have,
   * CLIENT_GONE where `gone` says that nobody waits for the answer any more.
   */
  enter(caller: string, weight: number, gone?: AbortSignal): Promise<Release> {
    if (gone?.aborted) return Promise.reject(errors.clientGone());
    const { perCaller, waitingPerCaller, waiting: mostWaiting } = this.#limits;
    const share = this.#shares.get(caller) ?? { running: 0, waiting: [] };
    this.#shares.set(caller, share);
    return new Promise((start, refuse) => {
      const entry: Waiting = { weight: weight <= perCaller ? weight : perCaller, start, refuse };
      share.waiting.push(entry);
      this.#waiting += 1;
      this.#startWaiting();
      if (!share.waiting.includes(entry)) return;
      gone?.addEventListener('abort', () => this.#leave(caller, share, entry), { once: true });
      if (share.waiting.length > waitingPerCaller) this.#dropNewest(caller, share, errors.shareExceeded());
      else if (this.#waiting > mostWaiting) this.#dropOfLongest(caller, share);
    });
  }

  #leave(caller: string, share: Share, entry: Waiting): void {
    const at = share.waiting.indexOf(entry);
    if (at < 0) return;
    share.waiting.splice(at, 1);
    this.#waiting -= 1;
    this.#forgetIdle(caller, share);
    entry.refuse(errors.clientGone());
    // It may have been the one that others waited behind.
    this.#startWaiting();
  }

  #dropOfLongest(caller: string, share: Share): void {
    let longest: readonly [string, Share] = [caller, share];
    for (const other of this.#shares) if (other[1].waiting.length > longest[1].waiting.length) longest = other;
    const isSelf = longest[1] === share;
    this.#dropNewest(...longest, isSelf && share.waiting.length === 1 ? errors.overloaded() : errors.shareExceeded());
  }

  #dropNewest(caller: string, share: Share, error: Error): void {
    const dropped = share.waiting.pop();
    if (dropped === undefined) return;
    this.#waiting -= 1;
    this.#forgetIdle(caller, share);
    dropped.refuse(error);
  }

  /** Starts what there is room for: of each caller in turn the request that has waited longest. */
  #startWaiting(): void {
    for (let next = this.#nextInTurn(); next !== undefined; next = this.#nextInTurn()) {
      const [caller, share, { weight }] = next;
      // Nobody passes who waits for room that all share, or the largest would never find it.
      if (this.#running > 0 && this.#running + weight > this.#inFlight) return;
      const entry = share.waiting.shift();
      if (entry === undefined) return;
      this.#waiting -= 1;
      this.#running += weight;
      share.running += weight;
      this.#shares.delete(caller);
      this.#shares.set(caller, share);
      entry.start(this.#releaseOf(caller, share, weight));
    }
  }

  /** Who has least under way, and of those who was let in longest ago. */
  #nextInTurn(): readonly [string, Share, Waiting] | undefined {
    if (this.#waiting === 0) return undefined;
    let next: readonly [string, Share, Waiting] | undefined;
    for (const [caller, share] of this.#shares) {
      const [first] = share.waiting;
      if (first === undefined || (next !== undefined && next[1].running <= share.running)) continue;
      if (share.running === 0 || share.running + first.weight <= this.#limits.perCaller) next = [caller, share, first];
    }
    return next;
  }

  #releaseOf(caller: string, share: Share, weight: number): Release {
    let isReleased = false;
    return () => {
      if (isReleased) return;
      isReleased = true;
      this.#running -= weight;
      share.running -= weight;
      this.#forgetIdle(caller, share);
      this.#startWaiting();
    };
  }

  #forgetIdle(caller: string, share: Share): void {
    if (share.running === 0 && share.waiting.length === 0) this.#shares.delete(caller);
  }
}
