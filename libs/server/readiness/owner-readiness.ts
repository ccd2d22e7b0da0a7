import type { DivisionCode } from '#divisions';
import { type ErrorCode, StartError } from '#errors';
import { sealedTablesOf } from '#marks';
import { DatabaseProbe, isBusy } from '#persistence';
import type { Seals } from '#sealing';
import type { Logger } from 'pino';
import type { Domain, DomainName } from '../domain.ts';
import type { Instance } from '../instances.ts';
import { checkSealingKeys } from '../sealing.ts';

/** By domain, why its instance cannot answer its questions: a code for the log; undefined where it can. */
type Reasons = ReadonlyMap<DomainName, ErrorCode | undefined>;
type Look = { readonly begunAt: number; readonly reasons: Promise<Reasons>; isGood: boolean };
type Keys = { readonly checked: object; readonly wrong: ReadonlySet<DomainName> };

export type OwnerReadinessOptions = {
  readonly owner: DivisionCode;
  readonly instances: readonly Instance[];
  /** Those of the instances. */
  readonly domains: readonly Domain<object>[];
  readonly seals: Seals;
  readonly log: Logger;
};

/** For connecting and again for the answer: together within the time that a gateway gives a probe. */
const DEADLINE_MS = 1500;
/**
 * How long a look that found everything right holds, however many gateways ask: 17 owners in one process are less than one statement a
 * second. A request that fails meanwhile ends it.
 */
const GOOD_MS = 30_000;
/** How long one holds that did not, or that a failed request came after. */
const BAD_MS = 1000;
/** So long after it answered a question, a database that is too busy for a look is not gone. */
const ANSWERING_MS = 5000;

/** The readiness of one owner. Its domains share a database, which is checked once for all of them. */
export class OwnerReadiness {
  readonly #options: OwnerReadinessOptions;
  readonly #database: DatabaseProbe;
  #look: Look | undefined;
  #told: Reasons = new Map();
  #failedAt = -Infinity;
  #keys: Keys;

  constructor(options: OwnerReadinessOptions) {
    this.#options = options;
    const { instances, domains } = options;
    // The domains of an owner share its database.
    this.#database = new DatabaseProbe({ url: instances[0]?.databaseUrl ?? '', domains, deadlineMs: DEADLINE_MS });
    // The host has checked them before it began to serve.
    this.#keys = { checked: options.seals.keys(), wrong: new Set() };
  }

  async isReady(domain: DomainName): Promise<boolean> {
    const reasons = await this.#lookWhenDue();
    return reasons.get(domain) === undefined;
  }

  noteFailure(): void {
    this.#failedAt = performance.now();
  }

  close(): void {
    this.#database.close();
  }

  #lookWhenDue(): Promise<Reasons> {
    const last = this.#look;
    const holdsMs = last?.isGood && this.#failedAt < last.begunAt ? GOOD_MS : BAD_MS;
    if (last !== undefined && performance.now() - last.begunAt < holdsMs) return last.reasons;
    const look: Look = { begunAt: performance.now(), reasons: this.#find(), isGood: true };
    this.#look = look;
    void look.reasons.then((reasons) => {
      look.isGood = [...reasons.values()].every((reason) => reason === undefined);
      this.#tell(reasons);
    });
    return look.reasons;
  }

  async #find(): Promise<Reasons> {
    const names = this.#options.domains.map(({ name }) => name);
    try {
      const unmigrated = await this.#database.look(this.#failedAt);
      const wrong = await this.#wrongKeys();
      const wrongKeys = (name: DomainName): ErrorCode | undefined =>
        wrong.has(name) ? 'SEALING_KEYS_WRONG' : undefined;
      return new Map(names.map((name) => [name, unmigrated.get(name)?.code ?? wrongKeys(name)]));
    } catch (error) {
      const reason = isBusy(error) && this.#isAnswering() ? undefined : 'DATABASE_UNREACHABLE';
      return new Map(names.map((name) => [name, reason]));
    }
  }

  #isAnswering(): boolean {
    const answeredAt = Math.max(...this.#options.instances.map(({ database }) => database.answeredAt() ?? -Infinity));
    return answeredAt > this.#failedAt && performance.now() - answeredAt < ANSWERING_MS;
  }

  /** The domains whose sealed values the keys do not open; looked at again only when the keys have changed. */
  async #wrongKeys(): Promise<ReadonlySet<DomainName>> {
    const { instances, domains, seals } = this.#options;
    const checked = seals.keys();
    if (checked === this.#keys.checked) return this.#keys.wrong;
    const wrong = new Set<DomainName>();
    for (const instance of instances) {
      const sealed = sealedTablesOf(domains.find(({ name }) => name === instance.domain)?.entities ?? []);
      await checkSealingKeys(instance, sealed, seals).catch((error: unknown) => {
        if (!(error instanceof StartError)) throw error;
        wrong.add(instance.domain);
      });
    }
    this.#keys = { checked, wrong };
    return wrong;
  }

  #tell(reasons: Reasons): void {
    const { owner, log } = this.#options;
    for (const [domain, code] of reasons) {
      if (this.#told.get(domain) === code) continue;
      if (code === undefined) log.info({ owner, domain }, 'the instance is ready again');
      else log.warn({ owner, domain, code }, 'the instance cannot answer its questions');
    }
    this.#told = reasons;
  }
}
