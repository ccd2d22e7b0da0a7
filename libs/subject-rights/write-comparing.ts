import type { EntityManager } from '@mikro-orm/postgresql';

import { type Act, type CallerLimits, accountForUnmasking, record } from '#audit';
import { GraphError } from '#errors';
import type { Session } from '#persistence';

/** Whose write it is, when, and how many people they may see unmasked: a `RequestScope` is one. */
export type Writer = {
  readonly caller: { readonly subject: string };
  readonly session: Session;
  readonly now: Date;
  readonly unmaskLimits: CallerLimits;
};

/** What was compared of whom: the caller learned whether it is as given, without being shown it. */
export type Compared = Pick<Act, 'division' | 'records' | 'fields'> & {
  readonly action: 'client.unmask' | 'advisor.unmask';
};

/** Finds out, after the refusal, who was compared: a statement that was refused ends what its own transaction may ask. */
type FindCompared = (em: EntityManager) => Promise<readonly Compared[]>;

/** Says what a refusal from here on tells of people; called again, it says so instead of what it said before. */
export type RefusalTells = (compared: readonly Compared[] | FindCompared) => void;

/** In place of the caller's words, which may name the person. */
export const REFUSED_BY_COMPARING = 'refused, by comparing what was given with what is kept';

/**
 * Runs a write that compares what the caller gave with what is kept whole of people. That it is refused is an answer, and
 * the rollback takes with it whatever accounted for it; so the refusal is accounted for after it, as the person seen
 * unmasked, or guesses would be free. Errors: those of the work, and UNMASK_LIMIT in their place when the limit is reached.
 */
export async function writeComparing<Result>(
  writer: Writer,
  work: (em: EntityManager, refusalTells: RefusalTells) => Promise<Result>,
): Promise<Result> {
  const { transact, refusalTells } = comparing(writer);
  return transact((em) => work(em, refusalTells));
}

/** The same in two parts, for a write that is done once for its key: how it runs its transaction, and what its work says. */
export function comparing(writer: Writer) {
  let findCompared: FindCompared | undefined;
  const refusalTells: RefusalTells = (compared) => {
    findCompared = typeof compared === 'function' ? compared : async () => compared;
  };
  const transact = async <Result>(work: (em: EntityManager) => Promise<Result>): Promise<Result> => {
    try {
      return await writer.session.write(work);
    } catch (error) {
      if (isRefusal(error) && findCompared !== undefined) await account(writer, findCompared);
      throw error;
    }
  };
  return { transact, refusalTells };
}

/** A lost commit says nothing of anybody: the write may be done, and what accounts for it stands or falls with it. */
function isRefusal(error: unknown): boolean {
  return error instanceof GraphError && error.code !== 'OUTCOME_UNKNOWN';
}

/** Errors: UNMASK_LIMIT, and the trail tells of it none the less: somebody goes on guessing. */
async function account(writer: Writer, findCompared: FindCompared): Promise<void> {
  const { caller, session, now, unmaskLimits: limits } = writer;
  const actsIn = async (em: EntityManager): Promise<Act[]> =>
    (await findCompared(em)).map((one) => ({ ...one, reason: REFUSED_BY_COMPARING }));
  try {
    await session.write(async (em) =>
      accountForUnmasking(em, { subject: caller.subject, now, limits }, await actsIn(em)),
    );
  } catch (error) {
    if (error instanceof GraphError) {
      await session.write(async (em) => {
        for (const act of await actsIn(em)) record(em, act);
      });
    }
    throw error;
  }
}
