import type { Caller, Scope } from '#access';
import type { CalendarDate } from '#calendar';
import { Refused } from '#errors';
import { type InputSchema, readInput } from '#input';
import { atField } from './at-field.ts';

/** Who may send a mutation, declared beside its rules. */
export type Right<Input> = {
  /** What the caller's role must hold. */
  readonly scope: Scope | ((input: Input) => Scope);
  /** The input fields that name the records or divisions concerned. */
  readonly concerns: readonly [keyof Input & string, ...(keyof Input & string)[]];
  /** Asserts the scope there. Errors: DIVISION_FORBIDDEN, and those of an authority. */
  readonly authorize: (caller: Caller, input: Input) => void | Promise<void>;
};

/** The right to send what concerns records or divisions at or beneath the caller's own. */
export function mayWithin<Field extends string>(
  scope: Scope,
  ...concerns: [Field, ...Field[]]
): Right<{ readonly [Name in Field]: string }> {
  return {
    scope,
    concerns,
    authorize: async (caller, input) => {
      for (const field of concerns) await atField(field, () => caller.may(scope, input[field]));
    },
  };
}

/** To whom, and when: a `RequestScope` is one. */
export type Reader = { readonly caller: Caller; readonly today: CalendarDate };

/**
 * The input of a caller who may send it, read whole. Who may not send it learns no more of its faults than those of the fields that
 * say so. Errors: SCOPE_MISSING, DIVISION_FORBIDDEN and those of an authority, Refused with every fault of the input.
 */
export async function readWithRight<Input, Content>(
  { caller, today }: Reader,
  { input: schemaOn, right }: { readonly input: InputSchema<Input, Content>; readonly right: Right<Input> },
  input: Input,
): Promise<Content> {
  caller.mayAnywhere(typeof right.scope === 'string' ? right.scope : right.scope(input));
  const read = readOrRefused(() => readInput(schemaOn(today), input));
  const [first] = right.concerns;
  if (!right.concerns.some((field) => isRefused(read, field))) {
    await atField(first, () => right.authorize(caller, input));
  }
  if (read instanceof Refused) throw read;
  return read;
}

function readOrRefused<Content>(read: () => Content): Content | Refused {
  try {
    return read();
  } catch (error) {
    if (error instanceof Refused) return error;
    throw error;
  }
}

function isRefused(read: unknown, field: string): boolean {
  if (!(read instanceof Refused)) return false;
  return read.errors.some(({ extensions }) => Array.isArray(extensions['path']) && extensions['path'][1] === field);
}
