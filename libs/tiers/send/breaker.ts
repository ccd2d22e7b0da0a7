import {
  BrokenCircuitError,
  type CircuitBreakerPolicy,
  CircuitState,
  ConsecutiveBreaker,
  circuitBreaker,
  handleWhen,
} from 'cockatiel';

export type BreakerOptions = {
  /** Failures on end after which it opens. */
  readonly failures: number;
  /** How long it stays open before one request tries again. */
  readonly halfOpenAfterMs: number;
  /** How long others may wait for the outcome of that request, counted from its start. */
  readonly patienceMs: number;
  readonly isFailure: (error: Error) => boolean;
};

/**
 * A circuit breaker. cockatiel lets all requests wait for the one that tries again, so that an owner that is silent would cost everybody its
 * deadline each time; here they wait only for as long as an owner that is back needs, and fail as with an open breaker after that.
 */
export class Breaker {
  readonly #policy: CircuitBreakerPolicy;
  readonly #patienceMs: number;
  #triedSince = 0;

  constructor({ failures, halfOpenAfterMs, patienceMs, isFailure }: BreakerOptions) {
    this.#patienceMs = patienceMs;
    this.#policy = circuitBreaker(handleWhen(isFailure), {
      breaker: new ConsecutiveBreaker(failures),
      halfOpenAfter: halfOpenAfterMs,
    });
    this.#policy.onHalfOpen(() => {
      this.#triedSince = performance.now();
    });
  }

  /** Errors: BrokenCircuitError while it is open, and what `run` rejects with. */
  async execute<Result>(run: () => Promise<Result>): Promise<Result> {
    if (this.#policy.state === CircuitState.HalfOpen) await this.#outcome();
    return this.#policy.execute(run);
  }

  /** Resolves when the request that tries again found the server back. */
  #outcome(): Promise<void> {
    return new Promise((resolve, reject) => {
      const end = (state: CircuitState): void => {
        clearTimeout(timer);
        changes.dispose();
        if (state === CircuitState.Closed) resolve();
        else reject(new BrokenCircuitError());
      };
      const leftMs = this.#triedSince + this.#patienceMs - performance.now();
      const timer = setTimeout(() => end(CircuitState.HalfOpen), Math.max(0, leftMs));
      const changes = this.#policy.onStateChange(end);
    });
  }
}
