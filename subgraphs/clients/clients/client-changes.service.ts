import type { Outcome } from '#errors';
import type { RequestScope } from '#server';
import { comparing } from '#subject-rights';
import { write } from '#writes';

import type { ClientAnswer } from '../answers.ts';
import type { EndServiceInput, ReopenClientInput } from '../resolvers.generated.ts';
import { endService } from './client-changes.ts';
import { endServiceWrite, reopenClientWrite } from './client.input.ts';
import { writtenClient } from './listed-client.ts';
import { reopenClient } from './reopen-client.ts';

/** 服务期的变更: whether a client is served. */
export class ClientChangesService {
  readonly #scope: RequestScope;

  constructor(scope: RequestScope) {
    this.#scope = scope;
  }

  /** Ends the service of an active client today. Errors: NOT_FOUND, CLIENT_NOT_ACTIVE, INPUT_INVALID, and those of every write. */
  endService(input: EndServiceInput): Promise<Outcome<ClientAnswer>> {
    return write(this.#scope, endServiceWrite, input, {
      work: async (em, content) => {
        await endService(em, content, this.#stamp());
        return writtenClient(em, content.client);
      },
      ...this.#written,
    });
  }

  /** Serves a client again, from today on. Errors: NOT_FOUND, SUBJECT_ERASED, VERSION_CONFLICT, INPUT_INVALID, ADVISOR_NOT_TOLD, UNMASK_LIMIT, and those of every write. */
  reopen(input: ReopenClientInput): Promise<Outcome<ClientAnswer>> {
    const { transact, refusalTells } = comparing(this.#scope);
    return write(this.#scope, reopenClientWrite, input, {
      work: async (em, content) => {
        await reopenClient(em, content, { ...this.#stamp(), caller: this.#scope.caller }, refusalTells);
        return writtenClient(em, content.client);
      },
      ...this.#written,
      transact,
    });
  }

  readonly #written = {
    recordOf: (client: ClientAnswer) => client,
    again: (id: string) => this.#scope.session.read((em) => writtenClient(em, id)),
  };

  #stamp() {
    const { now, today, caller, seals } = this.#scope;
    return { now, today, subject: caller.subject, seals };
  }
}
