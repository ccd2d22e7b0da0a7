import type { EntityManager } from '@mikro-orm/postgresql';

import type { DivisionCode } from '#divisions';
import { keepTokens, moveTokens, removeTokens, tokenKeyOf } from '#lists';
import type { StateOf } from '#marks';
import type { Seals } from '#sealing';

import type { person } from './client.entity.ts';
import { clientList } from './client.list.ts';

/** What a client is found by, opened. */
type Findable = { readonly id: string; readonly division: DivisionCode } & Pick<
  StateOf<typeof person>,
  'name' | 'identityNumber' | 'phone' | 'riskFlags'
>;

/** Has a client be found by what the record says now, as hashes, in the transaction that writes it. */
export function keepClientTokens(em: EntityManager, seals: Seals, client: Findable): Promise<void> {
  return keepTokens(em, clientList, client, tokenKeyOf(clientList, seals).hash);
}

export function moveClientTokens(em: EntityManager, ids: readonly string[], division: DivisionCode): Promise<void> {
  return moveTokens(em, clientList, ids, division);
}

/** Nobody who is erased is found any more. */
export function removeClientTokens(em: EntityManager, id: string): Promise<void> {
  return removeTokens(em, clientList, id);
}
