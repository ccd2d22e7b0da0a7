import { type Outcome, outcomeOf } from '#errors';
import type { InputSchema } from '#input';
import { type Reader, type Right, readWithRight } from './rights.ts';

/** A mutation that shows something, accounts for it and changes nothing, declared once beside its rules. */
export type Disclosure<Input, Content> = {
  readonly input: InputSchema<Input, Content>;
  readonly right: Right<Input>;
};

/**
 * Shows what a mutation asks for, and says all reasons against it at once: scope and division are asserted, then the input is
 * read whole. Without an idempotency key: each is a read of its own.
 */
export function disclose<Input, Content, Answer>(
  reader: Reader,
  disclosure: Disclosure<Input, Content>,
  input: Input,
  show: (content: Content) => Promise<Answer>,
): Promise<Outcome<Answer>> {
  return outcomeOf(async () => show(await readWithRight(reader, disclosure, input)));
}
