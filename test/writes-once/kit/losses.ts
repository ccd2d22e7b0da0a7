import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { AuditedOwner, Row } from '../../testkit/audited-owner.ts';
import { type DatabaseWire, type Loss, isCommit } from '../../testkit/database-wire.ts';
import { changeOf, rowsOf } from './rows.ts';
import { type Reply, type Sending, send } from './sending.ts';

/** How a write was answered of which a message to the database was lost. */
export type LossyReply = {
  /** Codes of the payload and of the write as a whole; what failed beneath a payload is a read that came after it. */
  readonly codes: readonly unknown[];
  /** Whether it was done by then. */
  readonly isDone: boolean;
};

/** What came of a write that was sent again and again under one key, each time losing the next of its messages to the database. */
export type Interrupted = {
  readonly sending: Sending;
  readonly key: string;
  readonly losses: readonly LossyReply[];
  readonly again: Reply;
  readonly entries: readonly Row[];
  readonly change: ReturnType<typeof changeOf>;
};

type Losing = { readonly sending: Sending; readonly key: string; readonly nth: number; readonly when: Loss };

const MOST_MESSAGES = 200;
const payloadShape = z.object({ errors: z.array(z.object({ code: z.string() })) }).nullish();

/** Loses each message before it arrives, and of the commit the answer as well: then it is done, and nothing is left to be lost. */
export async function sendOverLosses(owner: AuditedOwner, wire: DatabaseWire, sending: Sending): Promise<Interrupted> {
  const key = randomUUID();
  const before = await rowsOf(owner);
  const seen = (await owner.trail()).length;
  const losses: LossyReply[] = [];
  for (let nth = 1; nth <= MOST_MESSAGES; nth++) {
    const { lost, reply } = await sendLosing(owner, wire, { sending, key, nth, when: 'before' });
    if (lost === undefined) break;
    losses.push(reply);
    if (isCommit(lost)) losses.push((await sendLosing(owner, wire, { sending, key, nth, when: 'after' })).reply);
  }
  const again = await send(owner, sending, { idempotencyKey: key });
  const change = changeOf(before, await rowsOf(owner));
  return { sending, key, losses, again, entries: (await owner.trail()).slice(seen), change };
}

async function sendLosing(owner: AuditedOwner, wire: DatabaseWire, { sending, key, nth, when }: Losing) {
  let passed = 0;
  let lost: string | undefined;
  wire.cutting(when, (message) => {
    passed += 1;
    if (passed === nth) lost = message;
    return passed === nth;
  });
  const { domain, by, document, input } = sending;
  const { data, errors } = await owner
    .at(domain, by)
    .answer<object>(document, { input: { ...input, idempotencyKey: key } })
    .finally(() => wire.mend());
  const refused = Object.values(data ?? {}).flatMap((payload) => payloadShape.parse(payload)?.errors ?? []);
  const ofWrite = errors.filter(({ path }) => (path?.length ?? 0) <= 1);
  const done = await owner.asAdmin('select record as action from audit.idempotency_key where key = $1', [key]);
  return { lost, reply: { codes: [...ofWrite, ...refused].map(({ code }) => code), isDone: done.length > 0 } };
}
