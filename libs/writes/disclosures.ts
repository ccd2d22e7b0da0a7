import type { Caller } from '#access';
import type { CalendarDate } from '#calendar';
import { type Outcome, outcomeOf } from '#errors';
import { type InputSchema, readInput } from '#input';
import { atField } from './at-field.ts';

/** A mutation that shows something, accounts for it and changes nothing, declared once beside its rules. */
export type Disclosure<Input, Content> = {
  readonly input: InputSchema<Input, Content>;
  /** The input field that names the record or the division concerned. */
  readonly concerns: keyof Input & string;
  /** Asserts the scope. Errors: SCOPE_MISSING, DIVISION_FORBIDDEN. */
  readonly authorize: (caller: Caller, content: Content) => void | Promise<void>;
};

/** To whom, and when: a `RequestScope` is one. */
type Reader = { readonly caller: Caller; readonly today: CalendarDate };

/**
 * Shows what a mutation asks for, and says all reasons against it at once: the input is read whole, then the scope and the division
 * are asserted. Without an idempotency key: each is a read of its own.
 */
export function disclose<Input, Content, Answer>(
  { caller, today }: Reader,
  { input: schemaOn, concerns, authorize }: Disclosure<Input, Content>,
  input: Input,
  show: (content: Content) => Promise<Answer>,
): Promise<Outcome<Answer>> {
  return outcomeOf(async () => {
    const content = readInput(schemaOn(today), input);
    await atField(concerns, () => authorize(caller, content));
    return show(content);
  });
}
