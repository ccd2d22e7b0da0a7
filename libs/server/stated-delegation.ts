import { type GraphError, errors } from '#errors';
import type { Logger } from 'pino';
import { z } from 'zod';
import type { Answer } from './domain-server.ts';
import type { Instance } from './instances.ts';

const statement = z.object({ extensions: z.object({ delegated: z.array(z.string()) }) });

/** What a gateway states in a request that the owner delegated; undefined when it states nothing, as an older one. */
export function statedDelegation(body: unknown): readonly string[] | undefined {
  return statement.safeParse(body).data?.extensions.delegated;
}

/** Compares what gateways state with what the instances were started with, and warns of each difference once. */
export class DelegationCheck {
  readonly #log: Logger;
  readonly #warned = new Set<string>();

  constructor(log: Logger) {
    this.#log = log;
  }

  /** Why a request is refused: of the owner more or less would be counted than the gateway takes it for. Error: OWNER_MISCONFIGURED. */
  find({ owner, domain, delegated }: Instance, stated: readonly string[]): GraphError | undefined {
    if (stated.join() === delegated.join()) return undefined;
    const error = errors.ownerMisconfigured(owner, { delegated, stated });
    const difference = `${owner} ${domain} ${stated.join()}`;
    if (!this.#warned.has(difference) && this.#warned.size < MOST_WARNINGS) {
      this.#warned.add(difference);
      this.#log.warn({ owner, domain, code: error.code, delegated, stated }, error.message);
    }
    return error;
  }
}

const MOST_WARNINGS = 1000;

/** The answer with a confirmation that it is of what the gateway takes the owner for. */
export function confirming({ headers, ...answer }: Answer, { delegated }: Instance): Answer {
  return delegated.length === 0
    ? { headers, ...answer }
    : { ...answer, headers: [...headers, ['x-assistance-delegated', delegated.join(',')]] };
}
