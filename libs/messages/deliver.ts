import type { DivisionCode } from '#divisions';
import type { Session } from '#persistence';
import type { Seals } from '#sealing';
import { z } from 'zod';
import type { Envelope } from './envelope.ts';
import { type Outcome, type WaitingRow, claim, findNextAttempt, postpone, settle } from './outbox.repository.ts';
import { nextAttempt } from './retries.ts';
import { PAYLOAD } from './send-message.ts';

/** What came of one attempt: the receipt, or the code of why there is none. */
export type Sent = { readonly receipt: string } | { readonly code: string };

/** Hands a message to its receiver. It never rejects. */
export type Send = (message: Envelope) => Promise<Sent>;

export type Outbox = {
  readonly owner: DivisionCode;
  /** Bound to the owner's own division. */
  readonly session: Session;
  readonly seals: Seals;
  readonly now: () => Date;
};

/** How many are under way at once. */
const BATCH = 50;

/** With these a receiver cannot be reached at all: what else waits for it is not tried before the next attempt. */
const UNREACHED: ReadonlySet<string> = new Set(['OWNER_UNAVAILABLE', 'OWNER_TIMEOUT', 'OWNER_UNKNOWN']);

const sealedPayload = z.strictObject({ salt: z.string(), payload: z.string() });

/**
 * Sends every message that is due, in any number of processes at once, and gives the time of the next attempt; undefined where
 * nothing waits. A process that ends meanwhile loses nothing: what it had claimed is due again a minute later.
 */
export async function deliverWaiting(outbox: Outbox, send: Send): Promise<Date | undefined> {
  for (;;) {
    const { rows, next } = await claimOrWait(outbox);
    if (rows.length === 0) return next;
    const outcomes = await Promise.all(rows.map((row) => attempt(outbox, send, row)));
    await outbox.session.write(async (em) => {
      await settle(em, outcomes, outbox.now());
      for (const row of unreachedIn(outcomes)) await postpone(em, row);
    });
  }
}

/** In one transaction: an owner at rest has no other. */
function claimOrWait({ session, now }: Outbox): Promise<{ rows: WaitingRow[]; next: Date | undefined }> {
  return session.write(async (em) => {
    const rows = await claim(em, now(), BATCH);
    return { rows, next: rows.length === 0 ? await findNextAttempt(em) : undefined };
  });
}

async function attempt({ owner, seals, now }: Outbox, send: Send, row: WaitingRow): Promise<Outcome> {
  const sent = await sendRow(owner, seals, send, row);
  if ('receipt' in sent) return { row, receipt: sent.receipt };
  return { row, code: sent.code, nextAttemptAt: nextAttempt(now(), row.attempts, sent.code) };
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

/** One message for each receiver that was not reached. */
function unreachedIn(outcomes: readonly Outcome[]): readonly Extract<Outcome, { readonly code: string }>[] {
  const unreached = outcomes.flatMap((outcome) => ('code' in outcome && UNREACHED.has(outcome.code) ? [outcome] : []));
  return [...new Map(unreached.map((each) => [`${each.row.receiver}/${each.row.receiverDomain}`, each])).values()];
}
