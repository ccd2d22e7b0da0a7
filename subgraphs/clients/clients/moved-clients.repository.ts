import { UniqueConstraintViolationException } from '@mikro-orm/core';
import { type EntityManager, LockMode, raw } from '@mikro-orm/postgresql';

import type { DivisionCode } from '#divisions';
import type { Seals } from '#sealing';

import { Client } from './client.entity.ts';
import { findPersons } from './client.repository.ts';
import { findLookup, servedAlready } from './identity.ts';

/** All who were ever of the household, locked until the transaction ends, in an order that is the same for everybody. */
export function lockMembers(em: EntityManager, household: string): Promise<Client[]> {
  const order = { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE, disableIdentityMap: true } as const;
  return em.find(Client, { household }, order);
}

type Whose = { readonly client?: string | null | undefined; readonly household?: string | null | undefined };

/** The people that are named and all of the households that are, locked until the transaction ends, in the same order. */
export function lockClientsAbout(em: EntityManager, whose: readonly Whose[]): Promise<Client[]> {
  const clients = whose.flatMap(({ client }) => client ?? []);
  const households = whose.flatMap(({ household }) => household ?? []);
  const order = { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE, disableIdentityMap: true } as const;
  return em.find(Client, { $or: [{ id: { $in: clients } }, { household: { $in: households } }] }, order);
}

/** Notes that the clients live elsewhere, and takes their advisor from them where nobody there is theirs yet. Nothing of the erased changes. */
export async function noteMoved(
  em: EntityManager,
  members: readonly Client[],
  { losesAdvisor, ...stamp }: { readonly changedAt: Date; readonly changedBy: string; readonly losesAdvisor: boolean },
): Promise<void> {
  const id = { $in: members.filter(({ erasedAt }) => !erasedAt).map((client) => client.id) };
  await em.nativeUpdate(Client, { id }, { ...stamp, version: raw<number>('version + 1') });
  if (losesAdvisor) await em.nativeUpdate(Client, { id, active: true }, { advisor: null });
}

/** A person without a document is found by the name within the street: from now on in the new one. Errors: INPUT_INVALID where somebody is found by it there. */
export async function replaceLookups(
  em: EntityManager,
  seals: Seals,
  members: readonly Client[],
  division: DivisionCode,
): Promise<void> {
  const unknown = new Map(members.filter(isFoundByName).map((client) => [client.id, client]));
  if (unknown.size === 0) return;
  for (const { id, name } of await findPersons(em, seals, [...unknown.keys()])) {
    const birthYear = unknown.get(id)?.birthYear ?? null;
    const identity = { identityDocumentKind: 'NONE', identityNumber: null, name, birthYear } as const;
    const identityNumberLookup = findLookup(seals, identity, division);
    try {
      await em.nativeUpdate(Client, { id }, { identityNumberLookup });
    } catch (error) {
      if (!(error instanceof UniqueConstraintViolationException)) throw error;
      throw servedAlready('NONE', ['input', 'division']);
    }
  }
}

function isFoundByName({ identityDocumentKind, erasedAt }: Client): boolean {
  return identityDocumentKind === 'NONE' && !erasedAt;
}
