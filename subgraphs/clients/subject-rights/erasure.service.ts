import { reasonFrom, withoutNumbers } from '#audit';
import { type Outcome, errors, outcomeOf } from '#errors';
import type { RequestScope } from '#server';
import { lapsesAt, writeComparing } from '#subject-rights';

import type { ClientAnswer, ErasureRequestAnswer } from '../answers.ts';
import { findClients } from '../clients/client.repository.ts';
import { listedClient } from '../clients/client.service.ts';
import type { EraseSubjectInput } from '../resolvers.generated.ts';
import { type ErasureWish, eraseSubject, requestErasure } from './erase-subject.ts';
import type { ErasureRequest } from './erasure-request.entity.ts';
import { findRequest } from './erasure.repository.ts';

/** 删除: a person's data are erased where the law allows, by two people (个人信息保护法 第四十七条). */
export class ErasureService {
  readonly #scope: RequestScope;

  constructor(scope: RequestScope) {
    this.#scope = scope;
  }

  /** Errors: NOT_FOUND, INPUT_INVALID, SUBJECT_SERVED, SUBJECT_ERASED, RETENTION_RUNNING, UNMASK_LIMIT. */
  async request(input: EraseSubjectInput): Promise<Outcome<ErasureRequestAnswer>> {
    this.#scope.caller.may('subject.erase', input.client);
    return outcomeOf(async () => {
      const wish = wishFrom(input);
      const request = await writeComparing(this.#scope, (em, refusalTells) =>
        requestErasure(em, wish, { ...this.#scope, refusalTells }),
      );
      return answerOf(request);
    });
  }

  /** Errors: those of `request`, ERASURE_NOT_REQUESTED, SECOND_PERSON_NEEDED. */
  async erase(input: EraseSubjectInput): Promise<Outcome<ClientAnswer>> {
    const { caller, session } = this.#scope;
    caller.may('subject.erase', input.client);
    return outcomeOf(async () => {
      const wish = wishFrom(input);
      await writeComparing(this.#scope, (em, refusalTells) => eraseSubject(em, wish, { ...this.#scope, refusalTells }));
      const [erased] = await session.read((em) => findClients(em, [input.client]));
      if (erased === undefined) throw errors.notFound('client', input.client, ['input', 'client']);
      return listedClient(erased);
    });
  }

  /** What waits for a second person; none when the client is erased or nobody confirmed in time. Errors: SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async open(client: string): Promise<ErasureRequestAnswer | null> {
    const { caller, session, now } = this.#scope;
    caller.may('client.read', client);
    const request = await session.read(async (em) => {
      const [found] = await findClients(em, [client]);
      return found === undefined || found.erasedAt ? undefined : findRequest(em, client);
    });
    return request === undefined || now >= lapsesAt(request) ? null : answerOf(request);
  }
}

/** The reason as it is kept, for good. */
function wishFrom({ client, reason, legalBasis }: EraseSubjectInput): ErasureWish {
  return { client, reason: withoutNumbers(reasonFrom(reason)), legalBasis };
}

function answerOf(request: ErasureRequest): ErasureRequestAnswer {
  const { id, client, division, legalBasis, reason, requestedAt, requestedBy } = request;
  return {
    id,
    client: { id: client, division: { code: division } },
    legalBasis,
    reason,
    requestedAt,
    requestedBy,
    lapsesAt: lapsesAt(request),
  };
}
