import type { EntityManager } from '@mikro-orm/postgresql';

import type { Client } from '../clients/client.entity.ts';
import { ErasureRequest } from './erasure-request.entity.ts';
import { ErasureSchema } from './erasure.entity.ts';

const FRESH = { disableIdentityMap: true } as const;

/** The latest request to erase a client. */
export async function findRequest(em: EntityManager, client: string): Promise<ErasureRequest | undefined> {
  const [latest] = await findRequests(em, client);
  return latest;
}

export function findRequestById(em: EntityManager, id: string): Promise<ErasureRequest | null> {
  return em.findOne(ErasureRequest, { id }, FRESH);
}

/** Every request to erase a client, the latest first. */
export function findRequests(em: EntityManager, client: string): Promise<ErasureRequest[]> {
  return em.find(ErasureRequest, { client }, { ...FRESH, orderBy: { requestedAt: 'desc', id: 'desc' } });
}

export async function insertRequest(em: EntityManager, request: ErasureRequest): Promise<void> {
  await em.insert(ErasureRequest, request);
}

/** Says who stands for the erasure; from then on the database lets it happen. */
export async function insertErasure(
  em: EntityManager,
  { id, client, division, requestedBy }: ErasureRequest,
  { now, subject }: { readonly now: Date; readonly subject: string },
): Promise<void> {
  const confirmed = { confirmedBy: subject, confirmedAt: now };
  await em.insert(ErasureSchema, { client, division, request: id, requestedBy, ...confirmed });
}

/** What a visit says beside when, how and by whom; the mark of the erased is that nothing is there. */
const EMPTY_VISIT = 'notes = null, next_step_on = null';
const EMPTY_PERSON = `name = null, identity_document_kind = null, identity_number = null, identity_number_masked = null,
  no_document_reason = null, birth_year = null, phone = null, phone_masked = null, sex = null, risk_flags = null, needs = null`;

/**
 * Takes the person out of every row of the client. What figures are made of stays: division, category, days, how a visit was
 * made, by whom it was recorded. The caller holds the client's lock.
 */
export async function eraseClient(
  em: EntityManager,
  { id, household }: Client,
  { now, subject }: { readonly now: Date; readonly subject: string },
): Promise<{ readonly householdErased: boolean }> {
  // One statement for all rows of a table, whatever they hold; nothing of them is read.
  await em.execute(
    `update clients.client set ${EMPTY_PERSON}, identity_number_lookup = null, end_reason = null, forwarded_to = null,
       erased_at = ?, changed_at = ?, changed_by = ?, version = version + 1 where id = ?`,
    [now, now, subject, id],
  );
  await em.execute(`update clients.client_version set ${EMPTY_PERSON} where client_id = ?`, [id]);
  await em.execute('update clients.ended_service set end_reason = null, reopen_reason = null where client_id = ?', [
    id,
  ]);
  await em.execute(
    `update clients.visit_version set ${EMPTY_VISIT} where visit_id in (select v.id from clients.visit v where v.client_id = ?)`,
    [id],
  );
  await em.execute(`update clients.visit set ${EMPTY_VISIT}, withdrawal_reason = null where client_id = ?`, [id]);
  return { householdErased: await eraseHousehold(em, household, { now, subject }) };
}

/** A household's address goes with the last of its members. Whether it went. */
async function eraseHousehold(
  em: EntityManager,
  household: string,
  { now, subject }: { readonly now: Date; readonly subject: string },
): Promise<boolean> {
  // The last of two members who are erased at once is decided under the household's lock, which the caller holds.
  const erased = await em.execute<object[]>(
    `update clients.household h set address = null, changed_at = ?, changed_by = ? where h.id = ?
       and not exists (select from clients.client c where c.household_id = h.id and c.erased_at is null) returning h.id`,
    [now, subject, household],
  );
  if (erased.length === 0) return false;
  await em.execute('update clients.household_version set address = null where household_id = ?', [household]);
  return true;
}
