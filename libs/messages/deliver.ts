import type { EntityManager } from '@mikro-orm/postgresql';
import type { DivisionCode } from '#divisions';
import { type Job, defineJob, triggerJob } from '#jobs';
import type { Session } from '#persistence';
import type { Seals } from '#sealing';
import { z } from 'zod';
import { ANSWER_MS } from './deadline.ts';
import type { Envelope } from './envelope.ts';
import {
  type Outcome,
  type WaitingRow,
  findDue,
  findNextAttempt,
  findReceivers,
  postpone,
  settle,
} from './outbox.repository.ts';
import type { MessageKind } from './message-kind.ts';
import { isRefusal, nextAttempt } from './retries.ts';
import { DELIVERY, PAYLOAD } from './send-message.ts';
import { takeBackJobOf } from './take-back.ts';

/** What came of one attempt: the receipt, or the code of why there is none. */
export type Sent =
  | { readonly receipt: string }
  /** `isSigned`: whether the receiver of just this message signed the code. */
  | { readonly code: string; readonly isSigned?: boolean };

/** Hands a message to its receiver. It never rejects. */
export type Send = (message: Envelope) => Promise<Sent>;

export type Outbox = {
  readonly owner: DivisionCode;
  /** Bound to the owner's own division. */
  readonly session: Pick<Session, 'read'>;
  readonly seals: Seals;
  /** The receiver. */
  readonly key: string;
  readonly now: Date;
  /** Those of them that are given up when they are refused are known by it. */
  readonly kinds?: readonly MessageKind[];
};

/** How many are under way at once to a receiver. */
const BATCH = 50;

/** With these a receiver cannot be reached at all: what else waits for it is not tried before the next attempt. */
const UNREACHED: ReadonlySet<string> = new Set(['OWNER_UNAVAILABLE', 'OWNER_TIMEOUT', 'OWNER_UNKNOWN']);

const sealedPayload = z.strictObject({ salt: z.string(), payload: z.string() });

/**
 * Delivers what waits for a receiver, fifty at a time, and runs on as long as more is due. A process that ends meanwhile loses nothing:
 * another one sends the same again once its lock has ended, and the receiver gives the same receipts.
 */
export function deliverJob(send: Send, kinds: readonly MessageKind[]): Job {
  return defineJob({
    name: DELIVERY,
    atStart: true,
    retry: { mostSeconds: 60, attempts: Infinity },
    limitSeconds: (3 * ANSWER_MS) / 1000,
    find: async (scope) => (scope.key === '' ? [] : sendDue({ ...scope, kinds }, send)),
    run: (em, { key, now }, outcomes) => (key === '' ? wakeAll(em, now) : noteOutcomes(em, key, outcomes, now)),
  });
}

/** What a process does when it starts: each receiver for whom something waits gets a run of its own. */
async function wakeAll(em: EntityManager, at: Date): Promise<void> {
  for (const key of await findReceivers(em)) await triggerJob(em, { name: DELIVERY }, { key, at });
}

/** Sends what is due, and gives what came of it. */
export async function sendDue(outbox: Outbox, send: Send): Promise<Outcome[]> {
  const { session, key, now } = outbox;
  const rows = await session.read((em) => findDue(em, { key, now, most: BATCH }));
  return Promise.all(rows.map((row) => attempt(outbox, send, row)));
}

/** Notes what came of attempts, and gives when the next is due; undefined where nothing waits for the receiver. */
export async function noteOutcomes(
  em: EntityManager,
  key: string,
  outcomes: readonly Outcome[],
  now: Date,
): Promise<Date | undefined> {
  await settle(em, outcomes, now);
  for (const row of unreachedIn(outcomes)) await postpone(em, row);
  for (const name of takeBackJobsFor(outcomes)) await triggerJob(em, { name }, { at: now });
  return findNextAttempt(em, key);
}

async function attempt({ owner, seals, now, kinds = [] }: Outbox, send: Send, row: WaitingRow): Promise<Outcome> {
  const begun = performance.now();
  const sent = await sendRow(owner, seals, send, row);
  if ('receipt' in sent) return { row, receipt: sent.receipt };
  // Whoever comes between may answer anything: what is not signed changes nothing at the sender.
  const isGivenUp =
    sent.isSigned === true &&
    isRefusal(sent.code) &&
    kinds.some(({ kind, onRefused }) => kind === row.kind && onRefused);
  if (isGivenUp) return { row, code: sent.code, nextAttemptAt: null };
  const ended = new Date(now.getTime() + performance.now() - begun);
  return { row, code: sent.code, nextAttemptAt: nextAttempt(ended, row.attempts + 1, sent.code) };
}

async function sendRow(owner: DivisionCode, seals: Seals, send: Send, row: WaitingRow): Promise<Sent> {
  const { id, kind, version, domain, receiver, receiverDomain, subject, payload: sealed } = row;
  const opened = openPayload(seals, id, sealed);
  if (opened === undefined) return { code: 'SEAL_BROKEN' };
  const from = { owner, domain };
  return send({ id, kind, version, from, to: { owner: receiver, domain: receiverDomain }, subject, ...opened });
}

function openPayload(seals: Seals, id: string, sealed: string) {
  try {
    return sealedPayload.parse(JSON.parse(seals.open(PAYLOAD, id, sealed)));
  } catch {
    return undefined;
  }
}

/** The jobs that take back what was given up, of each domain that sent any of it. */
function takeBackJobsFor(outcomes: readonly Outcome[]): ReadonlySet<string> {
  const givenUp = outcomes.filter((outcome) => 'code' in outcome && outcome.nextAttemptAt === null);
  return new Set(givenUp.map(({ row }) => takeBackJobOf(row.domain)));
}

/** One message for each receiver that was not reached. */
function unreachedIn(outcomes: readonly Outcome[]): readonly Extract<Outcome, { readonly code: string }>[] {
  const unreached = outcomes.flatMap((outcome) => ('code' in outcome && UNREACHED.has(outcome.code) ? [outcome] : []));
  return [...new Map(unreached.map((each) => [`${each.row.receiver}/${each.row.receiverDomain}`, each])).values()];
}
