import type { Caller, Scope } from '#access';
import { type InputSchema, readInput } from '#input';
import type { CalendarDate } from '#calendar';
import { atField } from './at-field.ts';

/** Who may send a mutation, declared beside its rules. */
export type Right<Input, Content> = {
  /** What the caller's role must hold; it is asserted before the input is read, since who may not send it learns nothing of its rules. */
  readonly scope: Scope | ((input: Input) => Scope);
  /** The input field that names the record or the division concerned. */
  readonly concerns: keyof Content & string;
  /** Asserts the scope there, once the input is read. Errors: SCOPE_MISSING, DIVISION_FORBIDDEN. */
  readonly authorize: (caller: Caller, content: Content) => void | Promise<void>;
};

/** The right to send what concerns a record or a division at or beneath the caller's own. */
export function mayWithin<Field extends string>(
  scope: Scope,
  concerns: Field,
): Right<unknown, { readonly [Name in Field]: string }> {
  return { scope, concerns, authorize: (caller, content) => caller.may(scope, content[concerns]) };
}

/** To whom, and when: a `RequestScope` is one. */
export type Reader = { readonly caller: Caller; readonly today: CalendarDate };

/** The input of a caller who may send it, read whole. Errors: SCOPE_MISSING, INPUT_INVALID, DIVISION_FORBIDDEN. */
export async function readWithRight<Input, Content>(
  { caller, today }: Reader,
  { input: schemaOn, right }: { readonly input: InputSchema<Input, Content>; readonly right: Right<Input, Content> },
  input: Input,
): Promise<Content> {
  caller.mayAnywhere(typeof right.scope === 'string' ? right.scope : right.scope(input));
  const content = readInput(schemaOn(today), input);
  await atField(right.concerns, () => right.authorize(caller, content));
  return content;
}
