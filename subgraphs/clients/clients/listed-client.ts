import type { EntityManager } from '@mikro-orm/postgresql';

import { errors } from '#errors';

import type { ClientAnswer } from '../answers.ts';
import type { Client } from './client.entity.ts';
import { findClients } from './client.repository.ts';

/** A client that is or was just written, as a list shows it. Errors: NOT_FOUND. */
export async function writtenClient(em: EntityManager, id: string): Promise<ClientAnswer> {
  const [client] = await findClients(em, [id]);
  if (client === undefined) throw errors.notFound('client', id, ['input', 'client']);
  return listedClient(client);
}

/** What a list may show of a client: nothing of the person. */
export function listedClient(
  client: Pick<
    Client,
    'id' | 'division' | 'category' | 'categorySince' | 'advisor' | 'active' | 'lastVisitedOn' | 'visitDueOn'
  >,
): ClientAnswer {
  const { id, category, categorySince, active, lastVisitedOn = null, visitDueOn = null } = client;
  const advisor = client.advisor === null || client.advisor === undefined ? null : { id: client.advisor };
  return {
    id,
    division: { code: client.division },
    category,
    categorySince,
    advisor,
    active,
    lastVisitedOn,
    visitDueOn,
  };
}
