import type { EntityManager } from '@mikro-orm/postgresql';

import { record } from '#audit';
import { newRecordId } from '#persistence';

import type { ChangeStamp } from '../clients/client-changes.ts';
import type { Client } from '../clients/client.entity.ts';
import { Confirmation, SealedConfirmation } from './confirmation.entity.ts';
import {
  endWithService,
  findCovering,
  findOwn,
  insertConfirmations,
  leaveOut,
  listConfirmations,
} from './confirmation.repository.ts';

/**
 * Has what is confirmed of a household stay with members who leave it, as confirmations of their own by the same decisions: that people live
 * elsewhere ends no category and gives none, which the authority alone does. The clients are locked, and of the household still.
 */
export async function carryAlong(em: EntityManager, clients: readonly Client[], at: ChangeStamp): Promise<void> {
  const covering = await findCovering(
    em,
    clients.map(({ id }) => id),
  );
  const rows = new Map((await confirmationsOf(em, covering)).map((row) => [row.id, row]));
  const kept = covering.flatMap(({ holder, id }) => {
    const [client, row] = [clients.find((one) => one.id === holder), rows.get(id)];
    return client === undefined || row === undefined ? [] : [ofTheirOwn(client, row, at)];
  });
  await keep(em, kept);
}

/** Has a member who comes to a household have nothing of what was confirmed of it before; an emptied one has nothing confirmed any more. */
export async function comeTo(
  em: EntityManager,
  client: string,
  { left, joined, isLeftEmpty }: { readonly left: string; readonly joined: string; readonly isLeftEmpty: boolean },
  at: ChangeStamp,
): Promise<void> {
  await leaveOut(em, joined, client);
  if (isLeftEmpty) await endWithService(em, { household: left }, at);
}

/** Has what holds of a record that is merged into another hold of that one, where it does not yet. Both are locked. */
export async function carryToKept(
  em: EntityManager,
  { kept, merged }: { readonly kept: Client; readonly merged: Client },
  at: ChangeStamp,
): Promise<void> {
  const known = new Set((await holdingOf(em, kept)).map(({ category }) => category));
  const missing = (await holdingOf(em, merged)).filter(({ category }) => !known.has(category));
  await keep(
    em,
    missing.map((row) => ofTheirOwn(kept, row, at)),
  );
  await endWithService(em, { client: merged.id }, at);
}

/** What holds of a client, of themselves and by the household. */
async function holdingOf(em: EntityManager, { id }: Client): Promise<Confirmation[]> {
  const own = await findOwn(em, { client: id });
  const covering = await confirmationsOf(em, await findCovering(em, [id]));
  return [...own.filter(({ endedOn }) => endedOn === null || endedOn === undefined), ...covering];
}

async function confirmationsOf(em: EntityManager, held: readonly { readonly id: string }[]): Promise<Confirmation[]> {
  return held.length === 0 ? [] : listConfirmations(em, [...new Set(held.map(({ id }) => id))]);
}

/** The same decision, of one person alone; its words are sealed for the row that they stand in. */
function ofTheirOwn(
  { id: client, division }: Client,
  row: Confirmation,
  { now, subject, seals }: ChangeStamp,
): Confirmation {
  const id = newRecordId(division);
  const words = SealedConfirmation.open(seals, row);
  return Object.assign(new Confirmation(), row, {
    id,
    division,
    household: null,
    client,
    apart: [],
    origin: 'CARRIED_ALONG' as const,
    ...SealedConfirmation.seal(seals, { id }, words),
    recordedAt: now,
    recordedBy: subject,
    version: 1,
  });
}

async function keep(em: EntityManager, rows: readonly Confirmation[]): Promise<void> {
  await insertConfirmations(em, rows);
  for (const { id, client, division } of rows) {
    const records = [id, client].filter((one) => typeof one === 'string');
    record(em, { action: 'confirmation.carryAlong', division, records, fields: ['client'] });
  }
}
