import type { EntityManager } from '@mikro-orm/postgresql';

import type { CodeKey } from '#code-lists';

import { countClients } from '../caseload/count-clients.ts';
import { leadingOf } from '../categories.ts';
import type { ChangeStamp } from '../clients/client-changes.ts';
import type { Client } from '../clients/client.entity.ts';
import { turnCategory, updateClient } from '../clients/client.repository.ts';
import { settleDuties } from '../duty/settle-duty.ts';
import { findInForce } from './confirmation.repository.ts';

type Turned = { readonly client: Client; readonly category: CodeKey };

/**
 * Gives clients, whose locks the caller holds, the leading category that their confirmations and those of their household make, from today
 * on and with all figures. The households are those in which the database has the clients. Nothing changes of those who have it already, or
 * whose service has ended.
 */
export async function settleCategories(em: EntityManager, clients: readonly Client[], at: ChangeStamp): Promise<void> {
  const turned = await findTurned(em, clients);
  if (turned.length === 0) return;
  const { today, now, subject } = at;
  const ids = turned.map(({ client }) => client.id);
  await settleDuties(em, ids, today, async () => {
    for (const { client, category } of turned) {
      await turnCategory(em, client, { category, since: today, recordedAt: now, recordedBy: subject });
      // What a correction of the person names stays: the category is derived, as the dates of visits are.
      const stamp = { changedAt: now, changedBy: subject, version: client.version };
      await updateClient(em, client.id, { category, categorySince: today }, stamp);
    }
  });
  await countClients(em, turned.map(countedIn), today);
}

/** Those of the clients whose category is another one than their confirmations make. */
async function findTurned(em: EntityManager, clients: readonly Client[]): Promise<Turned[]> {
  const active = clients.filter((client) => client.active);
  if (active.length === 0) return [];
  const confirmed = await findInForce(
    em,
    active.map(({ id }) => id),
  );
  return active
    .map((client) => ({ client, category: leadingOf(confirmed.get(client.id) ?? []) }))
    .filter(({ client, category }) => client.category !== category);
}

/** Who carries which flag stays the same. */
function countedIn({ client, category }: Turned) {
  const clients = [
    { category: client.category, flags: [], by: -1 },
    { category, flags: [], by: 1 },
  ];
  return { division: client.division, clients };
}
