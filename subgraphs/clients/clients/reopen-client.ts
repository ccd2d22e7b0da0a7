import { UniqueConstraintViolationException } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';

import type { Caller } from '#access';
import { record } from '#audit';
import { mustBeAt } from '#changes';
import { errors } from '#errors';
import type { RefusalTells } from '#subject-rights';

import { countClients } from '../caseload/count-clients.ts';
import { leadingOf } from '../categories.ts';
import { findInForce } from '../confirmations/confirmation.repository.ts';
import { settleDuty } from '../duty/settle-duty.ts';
import { joinHousehold } from '../households/household.repository.ts';
import { advisorsNamed } from '../serving/named-advisor.ts';
import type { ChangeStamp } from './client-changes.ts';
import { type Client, SealedClient } from './client.entity.ts';
import { recordMerged } from './client.errors.ts';
import type { ReopenClientContent } from './client.input.ts';
import { findFlags, findKeptLookup, lockClient, turnCategory, updateClient } from './client.repository.ts';
import { SealedEndedService } from './ended-service.entity.ts';
import { findEndedServices, insertEndedService } from './ended-service.repository.ts';
import { servedAlready } from './identity.ts';
import { comparedByIdentity, soughtBy } from './served-already.ts';

type Reopening = ChangeStamp & { readonly caller: Caller };

/**
 * Serves a client again whose service had ended, from today on and with all figures, as one registered today. The period that ended is
 * kept, with its categories and what it counted for. Errors: NOT_FOUND, SUBJECT_ERASED, INPUT_INVALID, VERSION_CONFLICT, ADVISOR_NOT_TOLD.
 */
export async function reopenClient(
  em: EntityManager,
  content: ReopenClientContent,
  at: Reopening,
  refusalTells: RefusalTells,
): Promise<void> {
  const client = await lockEnded(em, content);
  const { id, division, household, identityDocumentKind = null } = client;
  const named = { advisor: content.advisor, path: ['input', 'advisor'] };
  const [advisor = null] = await advisorsNamed(em, at.caller, division, [named]);
  // What was confirmed ended with the service: what holds of the household, if somebody of it is served, holds of the client as well.
  const category = leadingOf((await findInForce(em, [id])).get(id) ?? []);
  const sought = soughtBy({ id, division, identityDocumentKind, identityNumberLookup: await findKeptLookup(em, id) });
  refusalTells((after) => comparedByIdentity(after, sought));
  await settleDuty(em, client, at.today, () => beginService(em, client, { ...content, category, advisor }, at));
  const there = await joinHousehold(em, household, { changedAt: at.now, changedBy: at.subject });
  const households = there === 1 ? 1 : 0;
  const flags = (await findFlags(em, at.seals, [id]))(id);
  await countClients(em, [{ division, clients: [{ category, flags, by: 1 }], households }], at.today);
  // The reason is personal data: it is kept sealed with the client, not in the trail.
  record(em, { action: 'client.reopen', division, records: [id], fields: ['active', 'advisor', 'category'] });
}

async function lockEnded(em: EntityManager, { client: id, version }: ReopenClientContent): Promise<Client> {
  const client = await lockClient(em, id);
  if (client === undefined) throw errors.notFound('client', id, ['input', 'client']);
  if (client.erasedAt) throw errors.subjectErased(id);
  if (client.mergedInto) throw recordMerged(client.mergedInto);
  if (client.active) throw errors.refusedInput(['input', 'client'], 'SERVED_NOW');
  mustBeAt(client, version);
  return client;
}

type Begun = Pick<Client, 'category'> & { readonly advisor: string | null; readonly reason: string };

async function beginService(
  em: EntityManager,
  client: Client,
  { category, advisor, reason }: Begun,
  { today, now, subject, seals }: Reopening,
): Promise<void> {
  const { id, division, startedOn, endedOn } = client;
  if (!endedOn) throw new TypeError(`client ${id} is not served, and the service has not ended`);
  const { before } = await turnCategory(em, client, { category, since: today, recordedAt: now, recordedBy: subject });
  const ordinal = (await findEndedServices(em, [id])).length + 1;
  const { endReason } = SealedClient.open(seals, client);
  await insertEndedService(em, {
    client: id,
    ordinal,
    division,
    startedOn,
    endedOn,
    lastCategory: before,
    // A sealed value is bound to its place, and sealed anew for another one.
    ...SealedEndedService.seal(seals, { client: id, ordinal }, { endReason, reopenReason: reason }),
    reopenedAt: now,
    reopenedBy: subject,
  });
  const begun = { active: true, startedOn: today, endedOn: null, endReason: null, category, categorySince: today };
  const stamp = { changedAt: now, changedBy: subject, version: client.version + 1 };
  try {
    await updateClient(em, id, { ...begun, advisor }, stamp);
  } catch (error) {
    if (!(error instanceof UniqueConstraintViolationException)) throw error;
    throw servedAlready(client.identityDocumentKind ?? null, ['input', 'client']);
  }
}
