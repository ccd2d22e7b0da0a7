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
export type Outcome =
  | { readonly row: WaitingRow; readonly receipt: string }
  | { readonly row: WaitingRow; readonly code: string; readonly nextAttemptAt: Date };

/** Longer than one attempt takes: when a process ends with messages in its hands, they are due again after it. */
const LEASE_MS = 60_000;

/** Takes messages that are due; others leave them alone for a minute. */
export function claim(em: EntityManager, now: Date, most: number): Promise<WaitingRow[]> {
  // Rows in the hands of another process are skipped, not waited for.
  return em.execute<WaitingRow[]>(
    `with due as materialized (select id from audit.message_out where next_attempt_at <= ?
       order by next_attempt_at, id limit ? for update skip locked)
     update audit.message_out as message set attempts = attempts + 1, next_attempt_at = ? from due where message.id = due.id
     returning message.id, kind, version, domain, receiver, receiver_domain as "receiverDomain", subject, place, payload, attempts`,
    [now, most, new Date(now.getTime() + LEASE_MS)],
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
  const stream = [row.receiver, row.receiverDomain, row.kind, row.subject];
  // First of all, and by a statement of its own: a writer that holds the row adds a message that the statements after it must see.
  const [moved] = await em.execute<{ settled: number }[]>(
    `update audit.message_stream set settled = greatest(settled, ?)
     where receiver = ? and receiver_domain = ? and kind = ? and subject = ? returning settled`,
    [row.place, ...stream],
  );
  await em.execute(
    `update audit.message_out set state = 'RECEIVED', code = null, payload = null, next_attempt_at = null, receipt = ?, received_at = ?
     where id = ? and received_at is null`,
    [receipt, now, row.id],
  );
  if (moved === undefined) return;
  await em.execute(
    `update audit.message_out set next_attempt_at = ? where receiver = ? and receiver_domain = ? and kind = ? and subject = ?
     and place = ? and received_at is null and next_attempt_at is null`,
    [now, ...stream, moved.settled + 1],
  );
}

async function noteFailure(
  em: EntityManager,
  { row, code, nextAttemptAt }: Extract<Outcome, { code: string }>,
): Promise<void> {
  // Unless another process had the receipt meanwhile.
  await em.execute(
    'update audit.message_out set code = ?, state = ?, next_attempt_at = ? where id = ? and received_at is null',
    [code, stateAfter(code), nextAttemptAt, row.id],
  );
}

/** Leaves what else is due for a receiver until the time at which this message is tried again. */
export async function postpone(
  em: EntityManager,
  { row, code, nextAttemptAt }: Extract<Outcome, { code: string }>,
): Promise<void> {
  // One statement, however many wait; rows that another process holds are tried by it.
  await em.execute(
    `with due as materialized (select id from audit.message_out where next_attempt_at < ? and receiver = ? and receiver_domain = ?
       for update skip locked)
     update audit.message_out as message set code = ?, next_attempt_at = ? from due where message.id = due.id`,
    [nextAttemptAt, row.receiver, row.receiverDomain, code, nextAttemptAt],
  );
}

/** When the first of all that wait is due. */
export async function findNextAttempt(em: EntityManager): Promise<Date | undefined> {
  // The first entry of the index.
  const [row] = await em.execute<{ at: number | null }[]>(
    'select (extract(epoch from min(next_attempt_at)) * 1000)::float8 as at from audit.message_out',
  );
  return row === undefined || row.at === null ? undefined : new Date(row.at);
}
