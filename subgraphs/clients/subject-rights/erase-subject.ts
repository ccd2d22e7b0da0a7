import type { EntityManager } from '@mikro-orm/postgresql';

import type { Caller } from '#access';
import type { CalendarDate } from '#calendar';
import { dateOf } from '#calendar';
import type { RecordId } from '#divisions';
import { errors } from '#errors';
import type { Entity } from '#marks';
import { newRecordId } from '#persistence';
import type { Seals } from '#sealing';
import { type RefusalTells, erasureRefusal, refuseNaming } from '#subject-rights';
import { type Kept, makeMove } from '#workflows';

import type { Client } from '../clients/client.entity.ts';
import { recordMerged } from '../clients/client.errors.ts';
import { lockClient } from '../clients/client.repository.ts';
import { comparedWith, namesOf } from '../clients/naming.ts';
import { lockTogether } from '../duplicates/duplicate.repository.ts';
import { lockHouseholds } from '../memberships/membership.repository.ts';
import { getPerson } from './correction.repository.ts';
import { ErasureRequest } from './erasure-request.entity.ts';
import type { ErasureWish } from './erasure.input.ts';
import { eraseClient, findHomesOf, findRequest, insertErasure, insertRequest } from './erasure.repository.ts';
import { type ErasureMove, type ErasureState, erasureItemOf, erasureWorkflow } from './erasure.workflow.ts';

/** Who asks or confirms, when, for how long records are kept, and who hears what a refusal tells. */
export type Erasing = {
  readonly caller: Caller;
  readonly now: Date;
  readonly today: CalendarDate;
  readonly retentionYears: number;
  readonly seals: Seals;
  readonly refusalTells: RefusalTells;
  /** Every table of the domain: each may hold something of the person. */
  readonly entities: readonly Entity[];
};

/** A client, with the latest request to erase their data. */
type Erasable = { readonly id: RecordId; readonly client: Client; request: ErasureRequest | undefined };

/** A request to erase, with the client whom it is of. */
export type Requested = { readonly client: Client; readonly request: ErasureRequest };

/** Notes that a person's data are to be erased; nothing is until another confirms it. Errors: those of the rules, NOT_FOUND, INPUT_INVALID. */
export async function requestErasure(em: EntityManager, wish: ErasureWish, by: Erasing): Promise<Requested> {
  const { client, request } = await moveErasure(em, 'REQUEST', wish, by);
  if (request === undefined) throw new TypeError('a request to erase was not kept');
  return { client, request };
}

/** Erases what another person asked to erase. Errors: those of the rules, NOT_FOUND, INPUT_INVALID. */
export async function eraseSubject(em: EntityManager, wish: ErasureWish, by: Erasing): Promise<void> {
  await moveErasure(em, 'CONFIRM', wish, by);
}

function moveErasure(em: EntityManager, move: ErasureMove, wish: ErasureWish, by: Erasing): Promise<Erasable> {
  return makeMove(em, by, erasureWorkflow, keptFor(wish, by), { id: wish.client, move, reason: wish.reason });
}

/** The request and the erasure are the steps: rows that the database asks for before it lets anything be emptied. */
function keptFor(wish: ErasureWish, by: Erasing): Kept<Erasable, ErasureState, ErasureMove> {
  return {
    kind: 'client',
    lock: async (em, id) => {
      const client = await lockErasable(em, wish, by);
      return client && { id, client, request: await findRequest(em, id) };
    },
    itemOf: ({ client, request }) => erasureItemOf(client, request),
    enter: async (em, row, { move }) => {
      if (move === 'CONFIRM') return confirm(em, row, wish, by);
      await refuseNamingClient(em, row.client, wish.reason, by);
      row.request = requestOf(row.client, wish, by);
      await insertRequest(em, row.request);
      return { fields: ['legalBasis'], records: [row.request.id, row.id] };
    },
  };
}

function requestOf({ id, division }: Client, { legalBasis, reason }: ErasureWish, { now, caller }: Erasing) {
  return Object.assign(new ErasureRequest(), {
    id: newRecordId(division),
    division,
    client: id,
    legalBasis,
    reason,
    requestedAt: now,
    requestedBy: caller.subject,
    requestedRole: caller.role,
  });
}

/** Errors: ERASURE_NOT_REQUESTED where it was asked for on another basis, INPUT_INVALID. */
async function confirm(em: EntityManager, { id, client, request }: Erasable, wish: ErasureWish, by: Erasing) {
  if (request === undefined) throw new TypeError('an erasure is confirmed that nobody asked for');
  if (request.legalBasis !== wish.legalBasis) throw errors.erasureBasisDiffers(request.legalBasis);
  await refuseNamingClient(em, client, wish.reason, by);
  const stamp = { now: by.now, subject: by.caller.subject };
  await insertErasure(em, request, stamp);
  const { households, fields } = await eraseClient(em, by.entities, client, stamp);
  const merged = await eraseMerged(em, request, client, by);
  return { fields, records: [request.id, id, ...households, ...merged] };
}

/** Erases the records of the same person that were merged into the client's: they are read under it. What was erased. */
async function eraseMerged(
  em: EntityManager,
  request: ErasureRequest,
  { id }: Client,
  { now, caller: { subject }, entities }: Erasing,
): Promise<string[]> {
  const erased: string[] = [];
  for (const merged of (await lockTogether(em, [id])).filter((one) => one.mergedInto === id && !one.erasedAt)) {
    const { division } = merged;
    await insertErasure(em, Object.assign(new ErasureRequest(), request, { client: merged.id, division }), {
      now,
      subject,
    });
    await lockHouseholds(em, await findHomesOf(em, merged));
    const { households } = await eraseClient(em, entities, merged, { now, subject });
    erased.push(merged.id, ...households);
  }
  return erased;
}

/** The client and the households, locked, if the client may be erased at all. */
async function lockErasable(
  em: EntityManager,
  { client: id, legalBasis }: ErasureWish,
  { today, retentionYears }: Erasing,
): Promise<Client | undefined> {
  const client = await lockClient(em, id);
  if (client === undefined) return undefined;
  if (client.mergedInto) throw recordMerged(client.mergedInto);
  const { erasedAt } = client;
  const endedOn = client.active ? undefined : (client.endedOn ?? undefined);
  const keeping = { id, endedOn, erasedOn: erasedAt ? dateOf(erasedAt) : undefined };
  const refusal = erasureRefusal(keeping, legalBasis, today, retentionYears);
  if (refusal !== undefined) throw refusal;
  await lockHouseholds(em, await findHomesOf(em, client));
  return client;
}

/** Last of all refusals, so that it looks at nobody whom it would not concern. Errors: INPUT_INVALID. */
async function refuseNamingClient(
  em: EntityManager,
  client: Client,
  reason: string,
  { seals, refusalTells }: Erasing,
): Promise<void> {
  refusalTells([comparedWith(client.division, [client.id])]);
  refuseNaming(reason, namesOf(await getPerson(em, seals, client)));
}
