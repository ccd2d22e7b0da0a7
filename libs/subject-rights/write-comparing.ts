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
const REASON = 'refused, by comparing what was given with what is kept';

/**
 * Runs a write that compares what the caller gave with what is kept whole of people. That it is refused is an answer, and
 * the rollback takes with it whatever accounted for it; so the refusal is accounted for after it, as the person seen
 * unmasked, or guesses would be free. Errors: those of the work, and UNMASK_LIMIT in their place when the limit is reached.
 */
export async function writeComparing<Result>(
  writer: Writer,
  work: (em: EntityManager, refusalTells: RefusalTells) => Promise<Result>,
): Promise<Result> {
  let findCompared: FindCompared | undefined;
  const refusalTells: RefusalTells = (compared) => {
    findCompared = typeof compared === 'function' ? compared : async () => compared;
  };
  try {
    return await writer.session.write((em) => work(em, refusalTells));
  } catch (error) {
    if (error instanceof GraphError && findCompared !== undefined) await account(writer, findCompared);
    throw error;
  }
}

/** How `write` of #writes does a write that compares: by `writeComparing`, whose `refusalTells` reaches the work. */
export function comparing<Content, Answer>(
  writer: Writer,
  work: (em: EntityManager, content: Content, refusalTells: RefusalTells) => Promise<Answer>,
) {
  let tells: RefusalTells | undefined;
  return {
    transact: (inTransaction: (em: EntityManager) => Promise<Answer>): Promise<Answer> =>
      writeComparing(writer, (em, refusalTells) => {
        tells = refusalTells;
        return inTransaction(em);
      }),
    work: (em: EntityManager, content: Content): Promise<Answer> => {
      if (tells === undefined) throw new TypeError('the work runs outside of its own transaction');
      return work(em, content, tells);
    },
  };
}

/** Errors: UNMASK_LIMIT, and the trail tells of it none the less: somebody goes on guessing. */
async function account(writer: Writer, findCompared: FindCompared): Promise<void> {
  const { caller, session, now, unmaskLimits: limits } = writer;
  const actsIn = async (em: EntityManager): Promise<Act[]> =>
    (await findCompared(em)).map((one) => ({ ...one, reason: REASON }));
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
