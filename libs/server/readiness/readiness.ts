import type { DivisionCode } from '#divisions';
import type { Seals } from '#sealing';
import type { Logger } from 'pino';
import type { Domain } from '../domain.ts';
import type { Instance } from '../instances.ts';
import { OwnerReadiness } from './owner-readiness.ts';

type ReadinessOptions = {
  readonly instances: readonly Instance[];
  readonly domains: readonly Domain<object>[];
  readonly sealsOf: (owner: DivisionCode) => Seals;
  readonly log: Logger;
};

/**
 * Whether instances can answer their questions: the database answers, it is migrated as this version needs, and the
 * sealing keys open what it holds.
 */
export class Readiness {
  readonly #instances: readonly Instance[];
  readonly #owners: ReadonlyMap<string, OwnerReadiness>;

  constructor({ instances: all, domains, sealsOf, log }: ReadinessOptions) {
    this.#instances = all;
    const byOwner = Map.groupBy(all, ({ owner }) => owner);
    this.#owners = new Map(
      [...byOwner].map(([owner, instances]) => {
        const own = domains.filter(({ name }) => instances.some(({ domain }) => domain === name));
        return [owner, new OwnerReadiness({ owner, instances, domains: own, seals: sealsOf(owner), log })];
      }),
    );
  }

  /** Whether all instances of this process can answer. */
  async ofAll(): Promise<boolean> {
    const ready = await Promise.all(this.#instances.map(({ owner, domain }) => this.of(owner, domain)));
    return ready.every(Boolean);
  }

  /** Whether an instance can answer; undefined where it is not hosted here. */
  async of(owner: string, domain: string): Promise<boolean | undefined> {
    const hosted = this.#instances.find((instance) => instance.owner === owner && instance.domain === domain);
    return hosted && this.#owners.get(owner)?.isReady(hosted.domain);
  }

  /** Notes a request that failed by no fault of its caller: the next look does not trust the one before. */
  noteFailure(owner: DivisionCode): void {
    this.#owners.get(owner)?.noteFailure();
  }

  close(): void {
    for (const owner of this.#owners.values()) owner.close();
  }
}
