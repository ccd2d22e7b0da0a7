import type { EntityManager } from '@mikro-orm/postgresql';
import { type Envelope, digestOf } from './envelope.ts';

type Known = { readonly digest: string; readonly receipt: string | null };

const COLUMNS = `sender, id, division, kind, version, sender_domain, domain, subject, digest, state, code, arrived_at`;

/** The row of a message, made with its first arrival and locked: of two arrivals the second waits for what the first one does. */
export async function findIncoming(em: EntityManager, message: Envelope, now: Date): Promise<Known> {
  // One statement that finds or makes it; the update changes nothing but locks.
  const [row] = await em.execute<Known[]>(
    `insert into audit.message_in (${COLUMNS}) values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'WAITING', null, ?)
     on conflict (sender, id) do update set id = excluded.id returning digest, receipt`,
    [...valuesOf(message), now],
  );
  if (row === undefined) throw new Error('the row of a message was neither found nor made');
  return row;
}

/** Notes that what the message asks was done; the content counts that it was done for. */
export async function noteReceived(
  em: EntityManager,
  message: Envelope,
  { receipt, receivedAt }: { readonly receipt: string; readonly receivedAt: Date },
): Promise<void> {
  // In the transaction of what it asks.
  await em.execute(
    `update audit.message_in set state = 'RECEIVED', code = null, receipt = ?, received_at = ?, digest = ?, version = ?
     where sender = ? and id = ?`,
    [receipt, receivedAt, digestOf(message), message.version, message.from.owner, message.id],
  );
}

/** Notes why a message was refused, unless it was received meanwhile. */
export async function noteRefused(em: EntityManager, message: Envelope, code: string, now: Date): Promise<void> {
  // Its first arrival was undone with what it asked.
  await em.execute(
    `insert into audit.message_in (${COLUMNS}) values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'SET_ASIDE', ?, ?)
     on conflict (sender, id) do update set state = excluded.state, code = excluded.code where message_in.receipt is null`,
    [...valuesOf(message), code, now],
  );
}

function valuesOf(message: Envelope) {
  const { id, from, to, kind, version, subject } = message;
  return [from.owner, id, to.owner, kind, version, from.domain, to.domain, subject, digestOf(message)];
}
