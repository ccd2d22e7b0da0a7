import { type Outcome, errors } from '#errors';
import type { Entity } from '#marks';
import type { RequestScope } from '#server';
import { comparing } from '#subject-rights';
import { stateAt } from '#workflows';
import { write } from '#writes';

import type { ClientAnswer, ErasureRequestAnswer } from '../answers.ts';
import { findClients } from '../clients/client.repository.ts';
import { writtenClient } from '../clients/listed-client.ts';
import type { EraseSubjectInput } from '../resolvers.generated.ts';
import { eraseSubject, requestErasure } from './erase-subject.ts';
import type { ErasureRequest } from './erasure-request.entity.ts';
import { eraseSubjectWrite, requestErasureWrite } from './erasure.input.ts';
import { findRequest, findRequestById } from './erasure.repository.ts';
import { erasureItemOf, erasureWorkflow, requestLapsesAt } from './erasure.workflow.ts';

/** 删除: a person's data are erased where the law allows, by two people (个人信息保护法 第四十七条). */
export class ErasureService {
  readonly #scope: RequestScope;
  readonly #entities: readonly Entity[];

  constructor(scope: RequestScope, entities: readonly Entity[]) {
    this.#scope = scope;
    this.#entities = entities;
  }

  /** Errors: NOT_FOUND, INPUT_INVALID, SUBJECT_SERVED, SUBJECT_ERASED, RETENTION_RUNNING, UNMASK_LIMIT, and those of every write. */
  request(input: EraseSubjectInput): Promise<Outcome<ErasureRequestAnswer>> {
    const { session } = this.#scope;
    const { transact, refusalTells } = comparing(this.#scope);
    return write(this.#scope, requestErasureWrite, input, {
      transact,
      work: async (em, wish) =>
        answerOf(await requestErasure(em, wish, { ...this.#scope, refusalTells, entities: this.#entities })),
      recordOf: (request) => request,
      again: async (id) => {
        const request = await session.read((em) => findRequestById(em, id));
        if (request === null) throw errors.notFound('client', input.client, ['input', 'client']);
        return answerOf(request);
      },
    });
  }

  /** Errors: those of `request`, ERASURE_NOT_REQUESTED, SECOND_PERSON_NEEDED. */
  erase(input: EraseSubjectInput): Promise<Outcome<ClientAnswer>> {
    const { session } = this.#scope;
    const { transact, refusalTells } = comparing(this.#scope);
    return write(this.#scope, eraseSubjectWrite, input, {
      transact,
      work: async (em, wish) => {
        await eraseSubject(em, wish, { ...this.#scope, refusalTells, entities: this.#entities });
        return writtenClient(em, wish.client);
      },
      recordOf: (client) => client,
      again: (id) => session.read((em) => writtenClient(em, id)),
    });
  }

  /** What waits for a second person; none when the client is erased or nobody confirmed in time. Errors: SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async open({ id, division: { code: division } }: ClientAnswer): Promise<ErasureRequestAnswer | null> {
    const { caller, session, now } = this.#scope;
    caller.mayReach('client.read', { division });
    const request = await session.read(async (em) => {
      const [found] = await findClients(em, [id]);
      return found && { client: found, latest: await findRequest(em, id) };
    });
    if (request?.latest === undefined) return null;
    const state = stateAt(erasureWorkflow, erasureItemOf(request.client, request.latest), now);
    return state === 'REQUESTED' ? answerOf(request.latest) : null;
  }
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
    lapsesAt: requestLapsesAt(request),
  };
}
