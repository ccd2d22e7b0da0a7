import type { EntityManager } from '@mikro-orm/postgresql';

import type { DivisionCode } from '#divisions';
import { type GraphError, errors } from '#errors';

import { requireActive } from '../clients/client-changes.ts';
import type { Client } from '../clients/client.entity.ts';
import { clientNotActive } from '../clients/client.errors.ts';
import { lockClient } from '../clients/client.repository.ts';
import { lockMembers } from '../clients/moved-clients.repository.ts';
import { lockHousehold } from '../households/household.repository.ts';

/** Whose a confirmation is: a person's, or a whole household's. */
export type SubjectId = { readonly client: string | null; readonly household: string | null };

/** The same as its rows say, locked until the transaction ends. */
export type Subject = SubjectId & {
  readonly id: string;
  readonly division: DivisionCode;
  /** The person, or all who were ever of the household. */
  readonly clients: readonly Client[];
};

/** The person or the household, locked, the clients first, as every change of one of them does. Errors: NOT_FOUND. */
export async function lockSubject(em: EntityManager, { client: id, household }: SubjectId): Promise<Subject> {
  if (id !== null) {
    const client = await lockClient(em, id);
    if (client === undefined) throw errors.notFound('client', id, ['input', 'client']);
    return { id, division: client.division, client: id, household: null, clients: [client] };
  }
  if (household === null) throw new TypeError('neither a person nor a household is named');
  const clients = await lockMembers(em, household);
  const row = await lockHousehold(em, household);
  if (row === undefined) throw errors.notFound('household', household, ['input', 'household']);
  return { id: household, division: row.division, client: null, household, clients };
}

/** Asserts that the person, or somebody of the household, is served. Errors: CLIENT_NOT_ACTIVE. */
export function requireServed({ id, client, clients }: Subject): void {
  if (client !== null) requireActive(id, clients[0]);
  else if (!clients.some(({ active }) => active)) throw clientNotActive(id).at(['input', 'household']);
}

/** Why a decision of that day cannot be of them: nobody is confirmed before their birth. */
export function birthRefusal({ clients }: Pick<Subject, 'clients'>, decidedOn: string): GraphError | undefined {
  const year = decidedOn.slice(0, 4);
  const isBefore = clients.length > 0 && clients.every(({ birthYear }) => birthYear && String(birthYear) > year);
  return isBefore ? errors.refusedInput(['input', 'decidedOn'], 'BEFORE_BIRTH', { value: decidedOn }) : undefined;
}
