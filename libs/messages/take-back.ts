import type { EntityManager } from '@mikro-orm/postgresql';
import { type Job, type JobScope, defineJob, triggerJob } from '#jobs';
import type { Address } from './address.ts';
import type { MessageKind } from './message-kind.ts';
import { type RefusedRow, findRefused, lockFollowed, noteTakenBack, setAside } from './outbox.repository.ts';
import { nextAttempt } from './retries.ts';
import { DELIVERY, receiverKeyOf } from './send-message.ts';

export const takeBackJobOf = (domain: string): string => `take-back-${domain}`;

/**
 * Has the domain that sent a message do what follows from its refusal. It is a job of its own, since the one that delivers is the owner's and knows the
 * tables of no domain.
 */
export function takeBackJob(domain: string, kinds: readonly MessageKind[]): Job {
  const tried = new Set<string>();
  return defineJob({
    name: takeBackJobOf(domain),
    atStart: true,
    retry: { mostSeconds: 60, attempts: Infinity },
    run: async (em, { owner, now, warn }) => {
      const isTaken = await takeBackNext(em, { owner, domain }, { kinds, tried, now, warn });
      return isTaken ? now : undefined;
    },
  });
}

type TakingBack = {
  readonly kinds: readonly MessageKind[];
  /** Which were tried, until all have been: one that fails holds up none behind it. */
  readonly tried: Set<string>;
  readonly now: Date;
  readonly warn: JobScope['warn'];
};

/**
 * Takes back what the next refused message of a domain told, and lets go what waited behind it, or has it tried again: one in a transaction, since what
 * follows from one is no other's concern. False where there is none.
 */
export async function takeBackNext(em: EntityManager, sender: Address, parts: TakingBack): Promise<boolean> {
  const { tried } = parts;
  let row = await findRefused(em, sender.domain, tried);
  if (row === undefined && tried.size > 0) {
    tried.clear();
    row = await findRefused(em, sender.domain, tried);
  }
  if (row === undefined) return false;
  tried.add(row.id);
  try {
    await takeBack(em, sender, row, parts);
  } catch (error) {
    parts.warn({ message: row.id, kind: row.kind }, 'what a refused message told could not be taken back');
    throw error;
  }
  return true;
}

async function takeBack(
  em: EntityManager,
  sender: Address,
  row: RefusedRow,
  { kinds, now }: TakingBack,
): Promise<void> {
  const { subject, code, wasTakenBefore } = row;
  const receiver = { owner: row.receiver, domain: row.receiverDomain };
  const onRefused = kinds.find(({ kind }) => kind === row.kind)?.onRefused;
  const refusal = { sender, receiver, subject, code, wasTakenBefore, now };
  const isSettled = (await lockFollowed(em, row)) || (await onRefused?.(em, refusal)) === true;
  if (!isSettled) await setAside(em, row, nextAttempt(now, row.attempts, code));
  else await noteTakenBack(em, row, now);
  await triggerJob(em, { name: DELIVERY }, { key: receiverKeyOf(row.receiver, row.receiverDomain), at: now });
}
