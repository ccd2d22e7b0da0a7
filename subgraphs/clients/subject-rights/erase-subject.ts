import type { EntityManager } from '@mikro-orm/postgresql';

import type { Caller } from '#access';
import { record } from '#audit';
import type { CalendarDate } from '#calendar';
import { dateOf } from '#calendar';
import { errors } from '#errors';
import type { Entity } from '#marks';
import { newRecordId } from '#persistence';
import type { Seals } from '#sealing';
import { type RefusalTells, confirmationRefusal, erasureRefusal, lapsesAt, refuseNaming } from '#subject-rights';

import type { Client } from '../clients/client.entity.ts';
import { lockClient } from '../clients/client.repository.ts';
import { comparedWith, namesOf } from '../clients/naming.ts';
import { getPerson, lockHousehold } from './correction.repository.ts';
import { ErasureRequest } from './erasure-request.entity.ts';
import type { ErasureWish } from './erasure.input.ts';
import { eraseClient, findRequest, insertErasure, insertRequest } from './erasure.repository.ts';

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

/** Notes that a person's data are to be erased; nothing is until another confirms it. Errors: those of the rules, NOT_FOUND, INPUT_INVALID. */
export async function requestErasure(em: EntityManager, wish: ErasureWish, by: Erasing): Promise<ErasureRequest> {
  const client = await lockErasable(em, wish, by);
  const open = await findRequest(em, client.id);
  if (open !== undefined && by.now < lapsesAt(open)) {
    throw errors.refusedInput(['input', 'client'], 'REQUESTED_ALREADY', { subject: open.requestedBy });
  }
  await refuseNamingClient(em, client, wish.reason, by);
  const { id, division } = client;
  const request = Object.assign(new ErasureRequest(), {
    id: newRecordId(division),
    division,
    client: id,
    legalBasis: wish.legalBasis,
    reason: wish.reason,
    requestedAt: by.now,
    requestedBy: by.caller.subject,
    requestedRole: by.caller.role,
  });
  await insertRequest(em, request);
  const records = [request.id, id];
  record(em, { action: 'subject.requestErasure', division, records, fields: ['legalBasis'], reason: wish.reason });
  return request;
}

/** Erases what another person asked to erase. Errors: those of the rules, NOT_FOUND, INPUT_INVALID. */
export async function eraseSubject(em: EntityManager, wish: ErasureWish, by: Erasing): Promise<void> {
  const client = await lockErasable(em, wish, by);
  const { id, division, household } = client;
  const request = await findRequest(em, id);
  const refusal = confirmationRefusal(id, request, wish.legalBasis, by.caller, by.now);
  if (refusal !== undefined || request === undefined) throw refusal ?? errors.erasureNotRequested(id);
  await refuseNamingClient(em, client, wish.reason, by);
  const stamp = { now: by.now, subject: by.caller.subject };
  await insertErasure(em, request, stamp);
  const { householdErased, fields } = await eraseClient(em, by.entities, client, stamp);
  const records = [request.id, id, ...(householdErased ? [household] : [])];
  record(em, { action: 'subject.erase', division, records, fields, reason: wish.reason });
}

/** The client and the household, locked, if the client may be erased at all. */
async function lockErasable(
  em: EntityManager,
  { client: id, legalBasis }: ErasureWish,
  { today, retentionYears }: Erasing,
): Promise<Client> {
  const client = await lockClient(em, id);
  if (client === undefined) throw errors.notFound('client', id, ['input', 'client']);
  const { erasedAt } = client;
  const endedOn = client.active ? undefined : (client.endedOn ?? undefined);
  const keeping = { id, endedOn, erasedOn: erasedAt ? dateOf(erasedAt) : undefined };
  const refusal = erasureRefusal(keeping, legalBasis, today, retentionYears);
  if (refusal !== undefined) throw refusal;
  await lockHousehold(em, client.household);
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
