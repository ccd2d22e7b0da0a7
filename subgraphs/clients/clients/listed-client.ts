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

/** What a record shows in a list; who serves the client is asked for where it is shown. */
export function listedClient(client: Omit<ListedRow, 'advisor'>): ClientAnswer {
  const { id, category, categorySince, active, lastVisitedOn = null, visitDueOn = null } = client;
  return { id, division: { code: client.division }, category, categorySince, active, lastVisitedOn, visitDueOn };
}

/** The same of a row that was read with who serves the client. */
export function servedClient({ advisor = null, ...client }: ListedRow): ClientAnswer {
  return { ...listedClient(client), advisor: advisor === null ? null : { id: advisor } };
}

/** What a list may show of a client: nothing of the person. The advisor is who serves the client: nobody while that of the record does not. */
export type ListedRow = Pick<
  Client,
  'id' | 'division' | 'category' | 'categorySince' | 'active' | 'advisor' | 'lastVisitedOn' | 'visitDueOn'
>;
