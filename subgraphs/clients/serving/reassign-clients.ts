import type { EntityManager } from '@mikro-orm/postgresql';

import type { Caller } from '#access';
import { record } from '#audit';
import type { CalendarDate } from '#calendar';
import { type DivisionCode, type RecordId, isWithin } from '#divisions';
import { type GraphError, Refused, errors } from '#errors';

import { clientNotActive } from '../clients/client.errors.ts';
import { keepServed } from './keep-served.ts';
import { findServing } from './named-advisor.ts';
import { servingErrors } from './serving.errors.ts';
import { MOST_CLIENTS, type ReassignClientsContent } from './reassignment.input.ts';
import {
  type AssignedClient,
  countAssigned,
  findUnserved,
  lockAssigned,
  lockNamed,
  setAdvisor,
} from './serving.repository.ts';

const ADVISOR = ['input', 'advisor'];

/**
 * Gives clients to another advisor who serves where each of them lives: all that are meant, or none. Errors: INPUT_INVALID,
 * ADVISOR_NOT_TOLD, NOT_FOUND, CLIENT_NOT_ACTIVE.
 */
export async function reassignClients(
  em: EntityManager,
  content: ReassignClientsContent,
  { caller, now, today }: { readonly caller: Caller; readonly now: Date; readonly today: CalendarDate },
): Promise<RecordId> {
  const { within, from, reason } = content;
  const meant = await lockMeant(em, content);
  const advisor = await nextAdvisor(em, content, caller, meant);
  const ids = meant.filter((client) => client.advisor !== advisor).map(({ id }) => id);
  if (ids.length === 0) throw errors.refusedInput(['input', from === null ? 'clients' : 'from'], 'NOTHING_CHANGED');
  await keepServed(em, ids, today, () => setAdvisor(em, ids, advisor, { changedAt: now, changedBy: caller.subject }));
  record(em, { action: 'client.reassign', division: within, records: [advisor, ...ids], fields: ['advisor'], reason });
  return advisor;
}

async function nextAdvisor(
  em: EntityManager,
  { within, advisor: named }: ReassignClientsContent,
  { subject }: Caller,
  clients: readonly AssignedClient[],
): Promise<RecordId> {
  const { own, isTold } = await findServing(em, subject, { division: within }, []);
  const advisor = named ?? own;
  if (advisor === null) throw errors.refusedInput(ADVISOR, 'MISSING');
  if (!isTold) throw servingErrors.of('ADVISOR_NOT_TOLD', { path: ADVISOR });
  const [division] = await findUnserved(em, advisor, [...new Set(clients.map((client) => client.division))]);
  if (division !== undefined) throw errors.refusedInput(ADVISOR, 'NOT_SERVING_HERE', { division });
  return advisor;
}

async function lockMeant(
  em: EntityManager,
  { within, from, clients }: ReassignClientsContent,
): Promise<readonly AssignedClient[]> {
  if (clients !== null) return lockEach(em, within, clients);
  if (from === null) throw new TypeError('a reassignment was read that means nobody');
  const count = await countAssigned(em, from, within);
  if (count > MOST_CLIENTS)
    throw errors.refusedInput(['input', 'from'], 'TOO_MANY_CLIENTS', { count, most: MOST_CLIENTS });
  return lockAssigned(em, from, within);
}

async function lockEach(
  em: EntityManager,
  within: DivisionCode,
  ids: readonly RecordId[],
): Promise<readonly AssignedClient[]> {
  const found = new Map((await lockNamed(em, ids)).map((client) => [client.id, client]));
  const refusals = ids.flatMap(
    (id, i) => refusalOf(id, found.get(id), within)?.at(['input', 'clients', String(i)]) ?? [],
  );
  if (refusals.length > 0) throw new Refused(refusals);
  return [...found.values()];
}

function refusalOf(id: RecordId, client: AssignedClient | undefined, within: DivisionCode): GraphError | undefined {
  if (client === undefined) return errors.notFound('client', id);
  if (!isWithin(client.division, within)) return errors.refusedInput([], 'NOT_WITHIN', { division: within });
  return client.active ? undefined : clientNotActive(id);
}
