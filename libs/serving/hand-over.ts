import type { EntityManager } from '@mikro-orm/postgresql';
import type { CalendarDate } from '#calendar';
import type { RecordId } from '#divisions';
import { sendMessage } from '#messages';
import { clientsHandedOver } from './clients-handed-over.message.ts';
import { type HandOver, type HandedOver, handOverHere } from './hand-over.repository.ts';
import { findToldByMessage, isKeptHere } from './tell.ts';

type Ending = Omit<HandOver, 'today' | 'at'> & { readonly today: CalendarDate; readonly now: Date };

/**
 * Has the clients domain give the clients of an advisor who leaves to another one, or to nobody, in the transaction that ends the
 * service. Where one of them lives where the other does not serve, none is given: `unserved` says how many. Where the domain stands in
 * another database it is told by a message, and leaves those without one.
 */
export async function handOverClients(
  em: EntityManager,
  { advisor, to, by, today, now: at }: Ending,
): Promise<HandedOver> {
  if (await isKeptHere(em)) return handOverHere(em, { advisor, to, by, today, at }, false);
  const owner = await findToldByMessage(em);
  if (owner !== undefined) {
    const payload: { advisor: RecordId; to: RecordId | null; by: string } = { advisor, to, by };
    sendMessage(em, clientsHandedOver, { to: owner, subject: owner, payload });
  }
  return { handed: [], unserved: 0 };
}
