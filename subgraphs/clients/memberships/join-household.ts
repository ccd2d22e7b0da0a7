import type { EntityManager } from '@mikro-orm/postgresql';

import { record } from '#audit';
import { mustBeAt } from '#changes';
import { errors } from '#errors';

import { countClients } from '../caseload/count-clients.ts';
import { type ChangeStamp, lockActiveClient } from '../clients/client-changes.ts';
import type { Client } from '../clients/client.entity.ts';
import { carryAlong, comeTo } from '../confirmations/carry-along.ts';
import type { Household } from '../households/household.entity.ts';
import { keepMemberships } from './leave-household.ts';
import type { JoinHouseholdContent } from './membership.input.ts';
import { lockHouseholds, setActiveClients, setHousehold } from './membership.repository.ts';

const HOUSEHOLD = ['input', 'household'];

/**
 * Has an active client belong to another household of the same community, with the id, visits, advisor and periods of before. What is confirmed of the household that was left stays
 * the person's own, and what is confirmed of the other is not theirs before the authority decides. Duty and months past stay: where the client is registered does not change. Errors: NOT_FOUND, CLIENT_NOT_ACTIVE, VERSION_CONFLICT, INPUT_INVALID.
 */
export async function joinHousehold(
  em: EntityManager,
  { client: id, version, household, on, reason }: JoinHouseholdContent,
  at: ChangeStamp,
): Promise<Household> {
  // Clients are locked before households, and households in the order of ids, so that of two joins none waits for the other in a circle.
  const client = await lockActiveClient(em, id);
  mustBeAt(client, version);
  if (client.household === household) throw errors.refusedInput(HOUSEHOLD, 'NOTHING_CHANGED');
  const { left, joined } = await lockBoth(em, client, household);
  await keepMemberships(em, { household: left, clients: [client], on: on ?? at.today, reason }, at);
  const stamp = { changedAt: at.now, changedBy: at.subject };
  await carryAlong(em, [client], at);
  await setHousehold(em, [id], household, stamp);
  await comeTo(em, id, { left: left.id, joined: household, isLeftEmpty: left.activeClients === 1 }, at);
  await setActiveClients(em, left.id, left.activeClients - 1, stamp);
  await setActiveClients(em, joined.id, joined.activeClients + 1, stamp);
  const households = (joined.activeClients === 0 ? 1 : 0) - (left.activeClients === 1 ? 1 : 0);
  const { division } = client;
  if (households !== 0) await countClients(em, [{ division, clients: [], households }], at.today);
  // The reason is personal data: it is kept sealed with the membership, not in the trail.
  record(em, { action: 'household.join', division, records: [id, left.id, household], fields: ['household'] });
  return { ...joined, ...stamp, activeClients: joined.activeClients + 1, version: joined.version + 1 };
}

async function lockBoth(
  em: EntityManager,
  client: Client,
  household: string,
): Promise<{ readonly left: Household; readonly joined: Household }> {
  const locked = await lockHouseholds(em, [client.household, household]);
  const joined = locked.find(({ id }) => id === household);
  if (joined === undefined) throw errors.notFound('household', household, HOUSEHOLD);
  const { division } = client;
  if (joined.division !== division) throw errors.refusedInput(HOUSEHOLD, 'OTHER_COMMUNITY', { division });
  const left = locked.find(({ id }) => id === client.household);
  if (left === undefined) throw new TypeError(`client ${client.id} is of no household`);
  return { left, joined };
}
