import type { EntityManager } from '@mikro-orm/postgresql';
import { type Outcome, errors, outcomeOf } from '#errors';
import type { InputSchema } from '#input';
import type { Seals } from '#sealing';
import { atField } from './at-field.ts';
import { canonicalText } from './canonical.ts';
import { type Done, type KeyUse, settleKey, takeKey } from './keys.ts';
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

/** Ends the transaction of a write that was done before: nothing of it stays. */
class DoneBefore extends Error {
  readonly done: Done;

  constructor(done: Done) {
    super('the write was done before');
    this.done = done;
  }
}

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
      ? transactIn(writer, doing, (em) => doing.work(em, content))
      : once(
          writer,
          keyUseOf(writer, declaration.mutation, content, content.idempotencyKey),
          content,
          againAtField(declaration.right, doing),
        );
  });
}

async function once<Content, Answer>(
  writer: Writer,
  use: KeyUse,
  content: Content,
  doing: Doing<Content, Answer>,
): Promise<Answer> {
  try {
    return await transactIn(writer, doing, async (em) => {
      const done = await takeKey(em, use);
      if (done !== undefined) throw new DoneBefore(done);
      const answer = await doing.work(em, content);
      await settleKey(em, use, doing.recordOf(answer));
      return answer;
    });
  } catch (error) {
    if (!(error instanceof DoneBefore)) throw error;
    if (error.done.mutation !== use.mutation || error.done.content !== use.content) throw errors.keyReused();
    return doing.again(error.done.record);
  }
}

/** What was done before may be seen no longer, which is said at the field that names what it concerns. */
function againAtField<Content, Answer>(
  { concerns: [field] }: Pick<Right<never>, 'concerns'>,
  doing: Doing<Content, Answer>,
): Doing<Content, Answer> {
  return { ...doing, again: (record) => atField(field, () => doing.again(record)) };
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
