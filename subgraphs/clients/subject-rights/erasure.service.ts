import type { EntityManager } from '@mikro-orm/postgresql';
import { type Outcome, errors } from '#errors';
import type { Entity } from '#marks';
import { asOf } from '#grants';
import { mapNodes } from '#lists';
import type { RequestScope } from '#server';
import { comparing } from '#subject-rights';
import { availableActions, dueOn, makeMoves, stateAt } from '#workflows';
import { write } from '#writes';

import type { ClientAnswer, ErasureRequestAnswer, ErasureRequestPage } from '../answers.ts';
import { findClients } from '../clients/client.repository.ts';
import { writtenClient } from '../clients/listed-client.ts';
import { readBoundList } from '../grants/read-bound-list.ts';
import type { EraseSubjectInput, MoveErasuresInput, QueryErasureRequestsArgs } from '../resolvers.generated.ts';
import { type Requested, eraseSubject, requestErasure } from './erase-subject.ts';
import type { ErasureRequest } from './erasure-request.entity.ts';
import { eraseSubjectWrite, requestErasureWrite } from './erasure.input.ts';
import { findRequest, findRequestById } from './erasure.repository.ts';
import { erasureRequestList } from './erasure.list.ts';
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
        this.#answerOf(await requestErasure(em, wish, { ...this.#scope, refusalTells, entities: this.#entities })),
      recordOf: (request) => request,
      again: async (id) => {
        const found = await session.read(async (em) => requestedIn(em, await findRequestById(em, id)));
        if (found === undefined) throw errors.notFound('client', input.client, ['input', 'client']);
        return this.#answerOf(found);
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

  /** Makes a move with each of many, in the order given, each answered for itself. Errors: those of `makeMoves`. */
  moveMany(input: MoveErasuresInput): Promise<Outcome<Outcome<ClientAnswer>[]>> {
    return makeMoves(this.#scope, erasureWorkflow, input, async ({ action, ...wish }) => {
      if (action === 'CONFIRM') return this.erase(wish);
      const { ok, errors: refusals } = await this.request(wish);
      return ok === null ? { ok, errors: refusals } : { ok: ok.client, errors: [] };
    });
  }

  /** Requests to erase at or beneath a division, for those who make and confirm them. Errors: SCOPE_MISSING, DIVISION_FORBIDDEN, those of a list. */
  async list(args: QueryErasureRequestsArgs): Promise<ErasureRequestPage> {
    const { caller, session, now } = this.#scope;
    caller.may('subject.erase', args.within);
    const page = await readBoundList(this.#scope, erasureRequestList, args, (em, work) => asOf(em, now, work));
    const ids = page.edges.map(({ node }) => node.client);
    const clients = await session.read((em) => findClients(em, ids));
    const byId = new Map(clients.map((client) => [client.id, client]));
    return mapNodes(page, (request) => {
      const client = byId.get(request.client);
      if (client === undefined) throw new TypeError('a request to erase stands where its client does not');
      return this.#answerOf({ client, request });
    });
  }

  /** What waits for a second person; none when the client is erased or nobody confirmed in time. Errors: SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async open({ id, division: { code: division } }: ClientAnswer): Promise<ErasureRequestAnswer | null> {
    const { caller, session, now } = this.#scope;
    caller.mayReach('client.read', { division });
    const found = await session.read(async (em) => requestedIn(em, await findRequest(em, id)));
    if (found === undefined) return null;
    const state = stateAt(erasureWorkflow, erasureItemOf(found.client, found.request), now);
    return state === 'REQUESTED' ? this.#answerOf(found) : null;
  }

  #answerOf({ client, request }: Requested): ErasureRequestAnswer {
    const { caller, now, moveDueDays } = this.#scope;
    const item = erasureItemOf(client, request);
    const { id, division, legalBasis, reason, requestedAt, requestedBy } = request;
    const by = { mover: { caller }, now };
    return {
      id,
      client: { id: request.client, division: { code: division } },
      legalBasis,
      reason,
      requestedAt,
      requestedBy,
      lapsesAt: requestLapsesAt(request),
      dueOn: dueOn(erasureWorkflow, item, moveDueDays) ?? null,
      // Nobody is erased while they are served, which may have begun again.
      availableActions: client.active ? [] : availableActions(erasureWorkflow, item, by),
    };
  }
}

type Found = ErasureRequest | null | undefined;

async function requestedIn(em: EntityManager, request: Found): Promise<Requested | undefined> {
  if (!request) return undefined;
  const [client] = await findClients(em, [request.client]);
  return client && { client, request };
}
