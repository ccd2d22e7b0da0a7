import type { EntityManager } from '@mikro-orm/postgresql';
import type { DivisionCode } from '#divisions';
import { triggerJob } from '#jobs';
import { runWithNext } from '#persistence';
import type { SealedColumn, Seals } from '#sealing';
import { v7 } from 'uuid';
import type { Address } from './address.ts';
import { newSalt } from './envelope.ts';
import type { MessageKind } from './message-kind.ts';

/** Salt and payload of a message that was not received yet. */
export const PAYLOAD: SealedColumn<string> = {
  name: 'audit.message_out.payload',
  textOf: (value) => value,
  valueOf: (text) => text,
};

/** The job that delivers messages, by their receivers. */
export const DELIVERY = 'deliver-messages';

export const receiverKeyOf = (owner: string, domain: string): string => `${owner}/${domain}`;

type Outgoing<Payload> = {
  /** The owner that receives it; the kind says in which domain. */
  readonly to: DivisionCode;
  /** What it is about; messages of an ordered kind about one subject arrive in their order. */
  readonly subject: string;
  readonly payload: Payload;
};

/** A message whose payload is a text already. */
type Written = {
  readonly id: string;
  readonly kind: MessageKind;
  readonly to: DivisionCode;
  readonly subject: string;
  readonly payload: string;
};

const written = new WeakMap<EntityManager, Written[]>();

/**
 * Sends a message to another owner or domain and gives its id. Call it within the work of `session.write`, with the entity manager given there: the
 * message joins the transaction at its end, and is on its way once that is committed.
 */
export function sendMessage<Payload>(
  em: EntityManager,
  kind: MessageKind<Payload>,
  { to, subject, payload }: Outgoing<Payload>,
): string {
  const message = { id: v7(), kind, to, subject, payload: JSON.stringify(payload) };
  const known = written.get(em);
  if (known === undefined) written.set(em, [message]);
  else known.push(message);
  return message.id;
}

type Sender = { readonly from: Address; readonly seals: Seals; readonly now: Date };

/** Writes the messages that a transaction sends into the outbox. It is called at the end of each write of a service. */
export async function appendMessages(em: EntityManager, sender: Sender): Promise<void> {
  const messages = written.get(em) ?? [];
  written.delete(em);
  for (const message of messages) await (message.kind.ordered ? insertOrdered : insert)(em, message, sender);
  // In one order, so that of two transactions one waits for the other and never both.
  const receivers = [...new Set(messages.map(({ to, kind }) => receiverKeyOf(to, kind.to)))].toSorted();
  for (const key of receivers) await triggerJob(em, { name: DELIVERY }, { key, at: sender.now });
}

const COLUMNS = `id, division, version, domain, receiver, receiver_domain, kind, subject, payload, created_at, state, attempts`;
const VALUES = `$1, $2, $3::int, $4, $5, $6, $7, $8, $9, $10::timestamptz, 'WAITING', 0`;

async function insert(em: EntityManager, message: Written, sender: Sender): Promise<void> {
  // Nothing of it is read: it goes with the commit. The domain's entity manager does not know the table.
  await runWithNext(
    em,
    `insert into audit.message_out (${COLUMNS}, place, next_attempt_at) values (${VALUES}, 1, $10::timestamptz)`,
    valuesOf(message, sender),
  );
}

async function insertOrdered(em: EntityManager, message: Written, sender: Sender): Promise<void> {
  // The stream's row stays locked until the commit, so that places follow the order of commits.
  await runWithNext(
    em,
    `with stream as (
       insert into audit.message_stream (receiver, receiver_domain, kind, subject, division, last, settled) values ($5, $6, $7, $8, $2, 1, 0)
       on conflict (receiver, receiver_domain, kind, subject) do update set last = message_stream.last + 1 returning last, settled)
     insert into audit.message_out (${COLUMNS}, place, next_attempt_at)
     select ${VALUES}, last, case when settled = last - 1 then $10::timestamptz end from stream`,
    valuesOf(message, sender),
  );
}

function valuesOf({ id, kind, to, subject, payload }: Written, { from, seals, now }: Sender) {
  const sealed = seals.seal(PAYLOAD, id, JSON.stringify({ salt: newSalt(), payload }));
  return [id, from.owner, kind.newest, from.domain, to, kind.to, kind.kind, subject, sealed, now];
}
