import type { Outcome } from '#errors';
import type { RequestScope } from '#server';
import { comparing } from '#subject-rights';
import { write } from '#writes';

import type { ClientAnswer } from '../answers.ts';
import { writtenClient } from '../clients/listed-client.ts';
import type { CorrectClientInput, Correction } from '../resolvers.generated.ts';
import { correctClient } from './correct-client.ts';
import { changesOf } from './correction-history.ts';
import { correctClientWrite } from './correction.input.ts';
import { findHistory } from './correction.repository.ts';

/** 更正: what a record says of a person is put right, and what it said is kept (个人信息保护法 第四十六条). */
export class CorrectionService {
  readonly #scope: RequestScope;

  constructor(scope: RequestScope) {
    this.#scope = scope;
  }

  /** Errors: NOT_FOUND, SUBJECT_ERASED, VERSION_CONFLICT, INPUT_INVALID, UNMASK_LIMIT, and those of every write. */
  correct(input: CorrectClientInput): Promise<Outcome<ClientAnswer>> {
    const { caller, session, now, today, seals, unmaskLimits } = this.#scope;
    const at = { now, today, subject: caller.subject, seals, unmaskLimits };
    const { transact, refusalTells } = comparing(this.#scope);
    return write(this.#scope, correctClientWrite, input, {
      work: async (em, content) => {
        await correctClient(em, content, at, refusalTells);
        return writtenClient(em, content.client);
      },
      recordOf: (client) => client,
      again: (id) => session.read((em) => writtenClient(em, id)),
      transact,
    });
  }

  /** Every change of a client's personal fields and category, masked, the latest first. Errors: SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async history({ id, division: { code: division } }: ClientAnswer): Promise<Correction[]> {
    this.#scope.caller.mayReach('client.read', { division });
    const history = await this.#scope.session.read((em) => findHistory(em, this.#scope.seals, id));
    return history === undefined ? [] : changesOf(history);
  }
}
