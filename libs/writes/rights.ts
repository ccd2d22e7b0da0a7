import type { EntityManager } from '@mikro-orm/postgresql';
import type { Caller, SomeScope } from '#access';
import type { CalendarDate } from '#calendar';
import type { DivisionCode } from '#divisions';
import { Refused } from '#errors';
import type { InputSchema } from '#input';
import type { Session } from '#persistence';
import { atField } from './at-field.ts';
import { readWithCodes } from './codes.ts';

/** Who may send a mutation, declared beside its rules. */
export type Right<Input> = {
  /** What the caller's role must hold. */
  readonly scope: SomeScope | ((input: Input) => SomeScope);
  /** The input fields that name the records or divisions concerned. */
  readonly concerns: readonly [keyof Input & string, ...(keyof Input & string)[]];
  /** Asserts the scope there. Errors: DIVISION_FORBIDDEN, and those of an authority. */
  readonly authorize: (reader: Reader, input: Input) => void | Promise<void>;
};

/** Who sends it, when, and what the database shows them: a `RequestScope` is one. */
export type Reader = { readonly caller: Caller; readonly today: CalendarDate; readonly session: Session };

/** The right to send what concerns divisions at or beneath the caller's own. What concerns records has the right `mayReach`. */
export function mayWithin<Field extends string>(
  scope: SomeScope,
  ...concerns: [Field, ...Field[]]
): Right<{ readonly [Name in Field]: DivisionCode }> {
  return {
    scope,
    concerns,
    authorize: async ({ caller }, input) => {
      for (const field of concerns) await atField(field, () => caller.may(scope, input[field]));
    },
  };
}

/** Whether a record lies within the caller's division, as far as row-level security shows the caller. */
export type Look = (em: EntityManager, id: string) => Promise<boolean>;

/** Looks whether the row of a record lies there; a row may be shown that does not, as the entries of the levels above. */
export function rowOf(table: `${string}.${string}`): Look {
  return async (em, id) => {
    // The row alone is asked for: no column of it is read.
    const rows = await em.execute<object[]>(
      `select from ${table} where id = ? and division >= current_setting('app.division_from', true)
         and division < current_setting('app.division_to', true)`,
      [id],
    );
    return rows.length > 0;
  };
}

/** An input field that names a record, and how to look whether the caller is shown it. */
type RecordField<Field extends string> = readonly [field: Field, look: Look];

/**
 * The right to send what concerns records at or beneath the caller's own division: the id says whom to ask, the row decides. A record
 * that was first registered within is left to the write, which reads the row under its lock and finds it or not; of one from outside the row is
 * looked for, which may have moved here.
 */
export function mayReach<Field extends string>(
  scope: SomeScope,
  ...records: [RecordField<Field>, ...RecordField<Field>[]]
): Right<{ readonly [Name in Field]: string }> {
  const [[first], ...further] = records;
  return {
    scope,
    concerns: [first, ...further.map(([field]) => field)],
    authorize: async (reader, input) => {
      for (const [field, look] of records)
        await atField(field, () => refuseUnreached(reader, scope, input[field], look));
    },
  };
}

/** Refuses a record that lies neither by its id nor by its row within the caller's division. Errors: SCOPE_MISSING, ID_MALFORMED, DIVISION_FORBIDDEN. */
export async function refuseUnreached(
  { caller, session }: Pick<Reader, 'caller' | 'session'>,
  scope: SomeScope,
  id: string,
  look: Look,
): Promise<void> {
  caller.mayLookFor(scope, id);
  if (caller.isIdWithin(id) || (await session.read((em) => look(em, id)))) return;
  caller.refuseUnseen(scope, id);
}

/**
 * The input of a caller who may send it, read whole. Who may not send it learns no more of its faults than those of the fields that
 * say so. Errors: SCOPE_MISSING, DIVISION_FORBIDDEN and those of an authority, Refused with every fault of the input.
 */
export async function readWithRight<Input, Content>(
  reader: Reader,
  { input: schemaOn, right }: { readonly input: InputSchema<Input, Content>; readonly right: Right<Input> },
  input: Input,
): Promise<Content> {
  const { caller, today } = reader;
  caller.mayAnywhere(typeof right.scope === 'function' ? right.scope(input) : right.scope);
  const read = await readWithCodes(reader.session, schemaOn(today), input);
  const [first] = right.concerns;
  if (!right.concerns.some((field) => isRefused(read, field))) {
    await atField(first, () => right.authorize(reader, input));
  }
  if (read instanceof Refused) throw read;
  return read;
}

function isRefused(read: unknown, field: string): boolean {
  if (!(read instanceof Refused)) return false;
  return read.errors.some(({ extensions }) => Array.isArray(extensions['path']) && extensions['path'][1] === field);
}
