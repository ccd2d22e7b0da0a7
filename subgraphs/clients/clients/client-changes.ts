import type { EntityManager } from '@mikro-orm/postgresql';

import { record } from '#audit';
import type { CalendarDate } from '#calendar';
import { errors } from '#errors';
import type { Seals } from '#sealing';

import { countClients } from '../caseload/count-clients.ts';
import { endWithService } from '../confirmations/confirmation.repository.ts';
import { settleDuty } from '../duty/settle-duty.ts';
import { endGrantsOf } from '../grants/grant.repository.ts';
import { leaveHousehold } from '../households/household.repository.ts';
import { type Client, SealedClient } from './client.entity.ts';
import { clientNotActive, recordMerged } from './client.errors.ts';
import type { EndServiceContent } from './client.input.ts';
import { closeCategory, findFlags, lockClient, updateClient } from './client.repository.ts';

/** Who changes a record, when, and with what the owner seals. */
export type ChangeStamp = {
  readonly today: CalendarDate;
  readonly now: Date;
  readonly subject: string;
  readonly seals: Seals;
};

/** Ends the service of an active client today, with all figures, with what is confirmed and with what was granted of it. Errors: NOT_FOUND, CLIENT_NOT_ACTIVE. */
export async function endService(
  em: EntityManager,
  { client: id, reason }: EndServiceContent,
  at: ChangeStamp,
): Promise<void> {
  const client = await lockActiveClient(em, id);
  await settleDuty(em, client, at.today, async () => {
    await closeCategory(em, id, at.today);
    const ending = SealedClient.seal(at.seals, client, { endReason: reason });
    await updateClient(em, id, { active: false, endedOn: at.today, ...ending }, stampOf(client, at));
  });
  const { division, category } = client;
  const left = await leaveHousehold(em, client.household, { changedAt: at.now, changedBy: at.subject });
  const households = left === 0 ? -1 : 0;
  await endWithService(em, { client: id }, at);
  if (left === 0) await endWithService(em, { household: client.household }, at);
  const flags = (await findFlags(em, at.seals, [id]))(id);
  await countClients(em, [{ division, clients: [{ category, flags, by: -1 }], households }], at.today);
  await endGrantsOf(em, id, 'RECORD_CLOSED', at);
  record(em, { action: 'client.end', division, records: [id], fields: ['active'] });
}

/** The client, locked, and served. Errors: NOT_FOUND, CLIENT_NOT_ACTIVE. */
export async function lockActiveClient(em: EntityManager, id: string): Promise<Client> {
  return requireActive(id, await lockClient(em, id));
}

/** Errors: NOT_FOUND, RECORD_MERGED, CLIENT_NOT_ACTIVE. */
export function requireActive<Row extends Pick<Client, 'active' | 'mergedInto'>>(
  id: string,
  client: Row | undefined,
): Row {
  if (client === undefined) throw errors.notFound('client', id, ['input', 'client']);
  if (client.mergedInto) throw recordMerged(client.mergedInto);
  if (!client.active) throw clientNotActive(id);
  return client;
}

function stampOf({ version }: Client, { now, subject }: ChangeStamp) {
  return { changedAt: now, changedBy: subject, version: version + 1 };
}
