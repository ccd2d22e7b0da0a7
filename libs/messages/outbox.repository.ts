import type { EntityManager } from '@mikro-orm/postgresql';
import type { DivisionCode } from '#divisions';
import { stateAfter } from './retries.ts';

export type WaitingRow = {
  readonly id: string;
  readonly kind: string;
  readonly version: number;
  readonly domain: string;
  readonly receiver: DivisionCode;
  readonly receiverDomain: string;
  readonly subject: string;
  readonly place: number;
  readonly payload: string;
  readonly attempts: number;
};

/** What came of an attempt to send a message. */
export type Outcome = { readonly row: WaitingRow; readonly receipt: string } | Failed;

/** Without a next attempt the message is up to its sender, which takes back what it told or has it tried again. */
type Failed = { readonly row: WaitingRow; readonly code: string; readonly nextAttemptAt: Date | null };

type Due = { readonly key: string; readonly now: Date; readonly most: number };

const KEY = `receiver || '/' || receiver_domain`;

/** The messages that are due for a receiver, the first of them. */
export function findDue(em: EntityManager, { key, now, most }: Due): Promise<WaitingRow[]> {
  // In the order of the index.
  return em.execute<WaitingRow[]>(
    `select id, kind, version, domain, receiver, receiver_domain as "receiverDomain", subject, place, payload, attempts
     from audit.message_out where next_attempt_at <= ? and ${KEY} = ? order by next_attempt_at, id limit ?`,
    [now, key, most],
  );
}

/** Notes what came of attempts, in one transaction: a receipt empties the payload and lets the next one of its subject go. */
export async function settle(em: EntityManager, outcomes: readonly Outcome[], now: Date): Promise<void> {
  // In the order of ids, so that of two processes one waits for the other and never both.
  for (const outcome of outcomes.toSorted((one, other) => (one.row.id < other.row.id ? -1 : 1))) {
    if ('receipt' in outcome) await noteReceipt(em, outcome.row, outcome.receipt, now);
    else await noteFailure(em, outcome);
  }
}

async function noteReceipt(em: EntityManager, row: WaitingRow, receipt: string, now: Date): Promise<void> {
  await endPlace(em, row, now, () =>
    em.execute(
      `update audit.message_out set state = 'RECEIVED', code = null, payload = null, next_attempt_at = null, attempts = attempts + 1,
         receipt = ?, received_at = ? where id = ? and received_at is null`,
      [receipt, now, row.id],
    ),
  );
}

type Placed = Pick<WaitingRow, 'receiver' | 'receiverDomain' | 'kind' | 'subject' | 'place'>;

/** Ends a message, and lets the next one about its subject go. */
async function endPlace(em: EntityManager, row: Placed, now: Date, end: () => Promise<unknown>): Promise<void> {
  const stream = [row.receiver, row.receiverDomain, row.kind, row.subject];
  // First of all, and by a statement of its own: a writer that holds the row adds a message that the statements after it must see.
  const [moved] = await em.execute<{ settled: number }[]>(
    `update audit.message_stream set settled = greatest(settled, ?)
     where receiver = ? and receiver_domain = ? and kind = ? and subject = ? returning settled`,
    [row.place, ...stream],
  );
  await end();
  if (moved === undefined) return;
  await em.execute(
    `update audit.message_out set next_attempt_at = ? where receiver = ? and receiver_domain = ? and kind = ? and subject = ?
     and place = ? and received_at is null and next_attempt_at is null`,
    [now, ...stream, moved.settled + 1],
  );
}

async function noteFailure(em: EntityManager, { row, code, nextAttemptAt }: Failed): Promise<void> {
  // Unless another process had the receipt meanwhile.
  await em.execute(
    `update audit.message_out set code = ?, state = ?, next_attempt_at = ?, attempts = attempts + 1
     where id = ? and received_at is null`,
    [code, nextAttemptAt === null ? 'REFUSED' : stateAfter(code), nextAttemptAt, row.id],
  );
}

export type RefusedRow = Placed & {
  readonly id: string;
  readonly code: string;
  readonly attempts: number;
  /** Whether the receiver took one about the subject before. */
  readonly wasTakenBefore: boolean;
};

/** The first message of a domain that was refused and not taken back yet, beside those of some ids. */
export async function findRefused(
  em: EntityManager,
  domain: string,
  beside: ReadonlySet<string>,
): Promise<RefusedRow | undefined> {
  const others = `select from audit.message_out as other where (other.receiver, other.receiver_domain, other.kind, other.subject)
    = (message.receiver, message.receiver_domain, message.kind, message.subject)`;
  // By the index of those whose content is still kept.
  const [row] = await em.execute<RefusedRow[]>(
    `select id, kind, receiver, receiver_domain as "receiverDomain", subject, place, code, attempts,
       exists (${others} and other.place < message.place and other.received_at is not null) as "wasTakenBefore"
     from audit.message_out as message where state = 'REFUSED' and payload is not null and domain = ?
       and id <> all (string_to_array(?, ',')) order by id limit 1`,
    [domain, [...beside].join(',')],
  );
  return row;
}

/**
 * Whether another message about the subject waits behind. None is added from here to the end of the transaction: whoever adds one waits for the row of the
 * stream. Writers hold a record and then wait for that row, where taking back goes the other way: it gives way, and is tried again.
 */
export async function lockFollowed(em: EntityManager, row: RefusedRow): Promise<boolean> {
  const stream = [row.receiver, row.receiverDomain, row.kind, row.subject];
  const ofStream = 'receiver = ? and receiver_domain = ? and kind = ? and subject = ?';
  // Long before the database ends one of two that wait for each other, which might be the writer.
  await em.execute(`set local lock_timeout = '200ms'`);
  await em.execute(`select from audit.message_stream where ${ofStream} for update`, stream);
  // By a statement of its own, which sees what was added while the lock was waited for.
  const [followed] = await em.execute<object[]>(
    `select 1 as one from audit.message_out where ${ofStream} and place > ? limit 1`,
    [...stream, row.place],
  );
  return followed !== undefined;
}

/** Empties a message that was taken back, and lets the next one about its subject go. */
export async function noteTakenBack(em: EntityManager, row: RefusedRow, now: Date): Promise<void> {
  await endPlace(em, row, now, () => em.execute(`update audit.message_out set payload = null where id = ?`, [row.id]));
}

/** Has a message tried again of which nothing could be taken back. */
export async function setAside(em: EntityManager, { id }: RefusedRow, nextAttemptAt: Date): Promise<void> {
  await em.execute(`update audit.message_out set state = 'SET_ASIDE', next_attempt_at = ? where id = ?`, [
    nextAttemptAt,
    id,
  ]);
}

/** Leaves what else is due for a receiver until the time at which this message is tried again. */
export async function postpone(em: EntityManager, { row, code, nextAttemptAt }: Failed): Promise<void> {
  // One statement, however many wait; rows that a writer holds are not waited for.
  await em.execute(
    `with due as materialized (select id from audit.message_out where next_attempt_at < ? and receiver = ? and receiver_domain = ?
       for update skip locked)
     update audit.message_out as message set code = ?, next_attempt_at = ? from due where message.id = due.id`,
    [nextAttemptAt, row.receiver, row.receiverDomain, code, nextAttemptAt],
  );
}

/** When the first of those that wait for a receiver is due. */
export async function findNextAttempt(em: EntityManager, key: string): Promise<Date | undefined> {
  // The first entry of the index that is the receiver's.
  const [row] = await em.execute<{ at: number | null }[]>(
    `select (extract(epoch from min(next_attempt_at)) * 1000)::float8 as at from audit.message_out where ${KEY} = ?`,
    [key],
  );
  return row === undefined || row.at === null ? undefined : new Date(row.at);
}

/** The receivers for whom messages wait. */
export async function findReceivers(em: EntityManager): Promise<string[]> {
  // Of the index only the entries of messages that wait.
  const rows = await em.execute<{ key: string }[]>(
    `select distinct ${KEY} as key from audit.message_out where next_attempt_at is not null order by 1`,
  );
  return rows.map(({ key }) => key);
}
