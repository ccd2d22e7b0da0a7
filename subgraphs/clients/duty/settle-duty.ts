import type { EntityManager } from '@mikro-orm/postgresql';

import { dutyDifference, dutyOf, noDuty, visitDueOn } from './duty.ts';
import { addDuty, getHistory } from './duty.repository.ts';
import type { Client } from '../clients/client.entity.ts';
import { noteVisits } from '../clients/client.repository.ts';

/**
 * Changes the record of one client, whose lock the caller holds, and settles in the same transaction what that does to
 * the figures: the duty before is taken out and the duty after put in, whatever the change was.
 */
export async function settleDuty(em: EntityManager, client: Client, change: () => Promise<void>): Promise<void> {
  const before = dutyOf(await getHistory(em, client.id));
  await change();
  const history = await getHistory(em, client.id);
  await addDuty(em, client.division, dutyDifference(before, dutyOf(history)));
  await noteVisits(em, client.id, { lastVisitedOn: history.lastVisitedOn, visitDueOn: visitDueOn(history) });
}

/** Takes the duty of clients just registered, all of one community, into the figures. */
export async function beginDuty(em: EntityManager, clients: readonly Client[]): Promise<void> {
  const [first] = clients;
  if (first === undefined) return;
  const changes = clients.flatMap(
    ({ startedOn, category }) =>
      dutyOf({ startedOn, endedOn: undefined, categories: [{ category, since: startedOn }], visitedMonths: [] })
        .changes,
  );
  await addDuty(em, first.division, dutyDifference(noDuty, { changes, done: [] }));
}
