import type { EntityManager } from '@mikro-orm/postgresql';
import { GraphError, type Outcome, errors, outcomeOf } from '#errors';
import type { InputSchema } from '#input';
import type { Seals } from '#sealing';
import { atField } from './at-field.ts';
import { canonicalText } from './canonical.ts';
import { refuseNewCodes } from './codes.ts';
import { KeyTaken, type KeyUse, getDone, settleKey, takeKey } from './keys.ts';
import { type Reader, type Right, readWithRight } from './rights.ts';

/** A write of the graph, declared once beside its rules. */
export type Write<Input, Content> = {
  /** The field of Mutation. */
  readonly mutation: string;
  readonly input: InputSchema<Input, Content>;
  readonly right: Right<Input>;
};

/** A record as a write leaves it. */
export type Written = { readonly id: string; readonly version?: number };

/** How a write is done. */
export type Doing<Content, Answer> = {
  /** Does it, within its transaction. */
  readonly work: (em: EntityManager, content: Content) => Promise<Answer>;
  /** What the answer is of, where it has no id of its own. */
  readonly recordOf: (answer: Answer) => Written;
  /** The answer anew from the record, under today's rights: for a write that was done before. */
  readonly again: (record: string) => Promise<Answer>;
  /** Runs the transaction, where more is to be done than the session does. */
  readonly transact?: (work: (em: EntityManager) => Promise<Answer>) => Promise<Answer>;
};

/** Whose writes they are, when, and with what the owner hashes: a `RequestScope` is one. */
export type Writer = Reader & {
  readonly seals: Seals;
  readonly now: Date;
};

type KeyedContent = { readonly idempotencyKey: string | null };

/**
 * Does a write once for its key, and says all reasons against it at once. In this order: scope and division are
 * asserted, the input is read whole, the key is looked up, and only then is anything of the record's state. Sent again with its key, the
 * write is answered from the record as it is now; a refused write keeps no key.
 */
export function write<Input, Content extends KeyedContent, Answer>(
  writer: Writer,
  declaration: Write<Input, Content>,
  input: Input,
  doing: Doing<Content, Answer>,
): Promise<Outcome<Answer>> {
  return outcomeOf(async () => {
    const content = await readWithRight(writer, declaration, input);
    return content.idempotencyKey === null
      ? transactIn(writer, doing, (em) => worked(doing, em, content))
      : once(
          writer,
          keyUseOf(writer, declaration.mutation, content, content.idempotencyKey),
          content,
          againAtField(declaration.right, doing),
        );
  });
}

/** A work that compared its codes with no record has left them undecided: they are refused. */
async function worked<Content extends object, Answer>(
  { work }: Doing<Content, Answer>,
  em: EntityManager,
  content: Content,
): Promise<Answer> {
  const answer = await work(em, content);
  refuseNewCodes(content, {});
  return answer;
}

async function once<Content extends object, Answer>(
  writer: Writer,
  use: KeyUse,
  content: Content,
  doing: Doing<Content, Answer>,
): Promise<Answer> {
  try {
    return await transactIn(writer, doing, async (em) => {
      const answer = await underKey(takeKey(em, use), async () => worked(doing, em, content));
      await settleKey(em, use, doing.recordOf(answer));
      return answer;
    });
  } catch (error) {
    if (!(error instanceof KeyTaken)) throw error;
    return answerAgain(writer, use, doing);
  }
}

/** What was done before may be seen no longer, which is said at the field that names what it concerns. */
function againAtField<Content, Answer>(
  { concerns: [field] }: Pick<Right<never>, 'concerns'>,
  doing: Doing<Content, Answer>,
): Doing<Content, Answer> {
  return { ...doing, again: (record) => atField(field, () => doing.again(record)) };
}

/** What was done under the key, from the record as it is now. Errors: KEY_REUSED, OUTCOME_UNKNOWN when it cannot be read that it was done. */
async function answerAgain<Content, Answer>(
  { session }: Writer,
  use: KeyUse,
  doing: Doing<Content, Answer>,
): Promise<Answer> {
  try {
    const done = await session.read((em) => getDone(em, use));
    if (done.mutation !== use.mutation || done.content !== use.content) throw errors.keyReused();
    return await doing.again(done.record);
  } catch (error) {
    throw error instanceof GraphError ? error : errors.commitUnknown(error);
  }
}

/**
 * What comes of a work that was begun while its key is taken, so that both travel together. A key that is taken is the reason,
 * whatever the work made of it: all that it did is undone.
 */
async function underKey<Answer>(key: Promise<void>, work: () => Promise<Answer>): Promise<Answer> {
  const [taken, answer] = await Promise.allSettled([key, work()]);
  if (taken.status === 'rejected') throw taken.reason;
  if (answer.status === 'rejected') throw answer.reason;
  return answer.value;
}

function transactIn<Content, Answer>(
  { session }: Writer,
  { transact }: Doing<Content, Answer>,
  work: (em: EntityManager) => Promise<Answer>,
): Promise<Answer> {
  return transact === undefined ? session.write(work) : transact(work);
}

function keyUseOf({ caller, seals, now }: Writer, mutation: string, content: KeyedContent, key: string): KeyUse {
  const { idempotencyKey: _, ...said } = content;
  const hash = seals.digest('audit.idempotency_key.content', canonicalText(said));
  return { subject: caller.subject, key, mutation, content: hash, at: now };
}
