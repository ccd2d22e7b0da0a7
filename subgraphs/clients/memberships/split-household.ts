import type { EntityManager } from '@mikro-orm/postgresql';

import { record } from '#audit';
import { mustBeAt } from '#changes';
import type { RecordId } from '#divisions';
import { type GraphError, Refused, errors } from '#errors';
import { newRecordId } from '#persistence';

import { countClients } from '../caseload/count-clients.ts';
import type { ChangeStamp } from '../clients/client-changes.ts';
import type { Client } from '../clients/client.entity.ts';
import { clientNotActive } from '../clients/client.errors.ts';
import { carryAlong } from '../confirmations/carry-along.ts';
import { Home, Household } from '../households/household.entity.ts';
import { keepMemberships } from './leave-household.ts';
import type { SplitHouseholdContent } from './membership.input.ts';
import { lockClients, lockHouseholds, setActiveClients, setHousehold } from './membership.repository.ts';

const CLIENTS = ['input', 'clients'];

/**
 * Makes a new household in the same community of some of a household's active members, with the ids, visits, advisors and periods of
 * before; what is confirmed of the household stays with them, as their own. Errors: NOT_FOUND, VERSION_CONFLICT, CLIENT_NOT_ACTIVE, INPUT_INVALID, each at its path.
 */
export async function splitHousehold(
  em: EntityManager,
  content: SplitHouseholdContent,
  at: ChangeStamp,
): Promise<Household> {
  const { household: id, version, clients: ids, on, reason } = content;
  // The clients first, as every change of one of them does.
  const clients = await lockClients(em, ids);
  const [left] = await lockHouseholds(em, [id]);
  if (left === undefined) throw errors.notFound('household', id, ['input', 'household']);
  mustBeAt(left, version);
  refuseOthers(ids, clients, left);
  const stamp = { changedAt: at.now, changedBy: at.subject };
  const made = await insertHousehold(em, left, content, at);
  await keepMemberships(em, { household: left, clients, on: on ?? at.today, reason }, at);
  await carryAlong(em, clients, at);
  await setHousehold(em, ids, made.id, stamp);
  await setActiveClients(em, id, left.activeClients - ids.length, stamp);
  const { division } = left;
  await countClients(em, [{ division, clients: [], households: 1 }], at.today);
  const fields = ['members', ...Home.names.filter((name) => content[name] !== null)];
  record(em, { action: 'household.split', division, records: [made.id, id, ...ids], fields });
  return made;
}

/** Errors: at each client who is none of the household or not served, and at all of them where nobody would be left. */
function refuseOthers(ids: readonly RecordId[], clients: readonly Client[], { id, activeClients }: Household): void {
  const found = new Map(clients.map((client) => [client.id, client]));
  const refusals = ids.flatMap((one, i) => refusalOf(one, found.get(one), id)?.at([...CLIENTS, String(i)]) ?? []);
  if (refusals.length > 0) throw new Refused(refusals);
  if (ids.length >= activeClients) throw errors.refusedInput(CLIENTS, 'ALL_SPLIT_OFF');
}

function refusalOf(id: RecordId, client: Client | undefined, household: string): GraphError | undefined {
  if (client === undefined) return errors.notFound('client', id);
  if (client.household !== household) return errors.refusedInput([], 'NOT_A_MEMBER');
  return client.active ? undefined : clientNotActive(id);
}

async function insertHousehold(
  em: EntityManager,
  { division }: Household,
  content: SplitHouseholdContent,
  { now, subject, seals }: ChangeStamp,
): Promise<Household> {
  const id = newRecordId(division);
  const written = { registeredAt: now, registeredBy: subject, changedAt: now, changedBy: subject };
  const row = { id, division, ...Home.seal(seals, { id }, content), activeClients: content.clients.length };
  const household = { ...row, version: 1, ...written };
  await em.insert(Household, household);
  return Object.assign(new Household(), household);
}
