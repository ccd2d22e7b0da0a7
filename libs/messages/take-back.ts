import type { EntityManager } from '@mikro-orm/postgresql';
import { type Job, defineJob, triggerJob } from '#jobs';
import type { Address } from './address.ts';
import type { MessageKind } from './message-kind.ts';
import { findRefused, noteTakenBack, setAside } from './outbox.repository.ts';
import { nextAttempt } from './retries.ts';
import { DELIVERY, receiverKeyOf } from './send-message.ts';

export const takeBackJobOf = (domain: string): string => `take-back-${domain}`;

/**
 * Has the domain that sent a message do what follows from its refusal. It is a job of its own, since the one that delivers is the owner's and knows the
 * tables of no domain.
 */
export function takeBackJob(domain: string, kinds: readonly MessageKind[]): Job {
  return defineJob({
    name: takeBackJobOf(domain),
    atStart: true,
    retry: { mostSeconds: 60, attempts: Infinity },
    run: (em, { owner, now }) => takeBackRefused(em, { owner, domain }, kinds, now),
  });
}

/** Takes back what was refused of a domain, and lets go what waited behind it; has the rest tried again. */
export async function takeBackRefused(
  em: EntityManager,
  sender: Address,
  kinds: readonly MessageKind[],
  now: Date,
): Promise<void> {
  const rows = await findRefused(em, sender.domain);
  for (const row of rows) {
    const { subject, code, wasTakenBefore } = row;
    const receiver = { owner: row.receiver, domain: row.receiverDomain };
    const onRefused = kinds.find(({ kind }) => kind === row.kind)?.onRefused;
    const refusal = { sender, receiver, subject, code, wasTakenBefore, now };
    const isSettled = row.isFollowed || (await onRefused?.(em, refusal)) === true;
    if (isSettled) await noteTakenBack(em, row, now);
    else await setAside(em, row, nextAttempt(now, row.attempts, code));
  }
  const receivers = new Set(rows.map((row) => receiverKeyOf(row.receiver, row.receiverDomain)));
  for (const key of receivers) await triggerJob(em, { name: DELIVERY }, { key, at: now });
}
