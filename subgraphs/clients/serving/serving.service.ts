import type DataLoader from 'dataloader';

import type { Outcome } from '#errors';
import type { RequestScope } from '#server';
import { write } from '#writes';

import { batchOf } from '../batch.ts';
import type { ReassignClientsInput } from '../resolvers.generated.ts';
import { reassignClients } from './reassign-clients.ts';
import { reassignClientsWrite } from './reassignment.input.ts';
import { countServed } from './serving.repository.ts';

type AdvisorAnswer = { readonly id: string };

/** Which advisor serves which clients. */
export class ServingService {
  readonly #scope: RequestScope;
  readonly #served: DataLoader<string, number | undefined>;

  constructor(scope: RequestScope) {
    this.#scope = scope;
    this.#served = batchOf((advisors) => scope.session.read((em) => countServed(em, advisors)));
  }

  /** How many active clients the advisor serves, of those within the caller's division. Errors: SCOPE_MISSING. */
  async caseload(advisor: string): Promise<number> {
    this.#scope.caller.mayAnywhere('client.read');
    return (await this.#served.load(advisor)) ?? 0;
  }

  /** Gives clients to another advisor. Errors: INPUT_INVALID, ADVISOR_NOT_TOLD, NOT_FOUND, CLIENT_NOT_ACTIVE, and those of every write. */
  reassign(input: ReassignClientsInput): Promise<Outcome<AdvisorAnswer>> {
    return write(this.#scope, reassignClientsWrite, input, {
      work: async (em, content): Promise<AdvisorAnswer> => ({ id: await reassignClients(em, content, this.#scope) }),
      recordOf: (advisor) => advisor,
      again: async (id) => ({ id }),
    });
  }
}
