import type { Scope } from '#access';
import { type DivisionCode, isWithin } from '#divisions';
import { errors } from '#errors';
import { type Right, atField, refuseUnreached, rowOf } from '#writes';

/** What is moved: the input field that names the record, the table of its row, and the scope that a move takes. */
type Moved<Kind extends string> = {
  readonly kind: Kind;
  readonly table: `${string}.${string}`;
  readonly scope: Scope;
};

/** Whose records are moved, and which divisions others hold instead: a `RequestScope` is one. */
type Holder = { readonly owner: DivisionCode; readonly delegated: readonly DivisionCode[] };

/** What names the record, and where it goes. */
type MoveInput<Kind extends string> = { readonly [Name in Kind]: string } & { readonly division: DivisionCode };

/**
 * The right to move a record to another division of the owner: held by one who has both divisions in charge, so that no street hands a
 * record to another, or takes it, without the district. What another owner keeps is transferred, not moved.
 */
export function mayMove<Kind extends string>(
  { kind, table, scope }: Moved<Kind>,
  { owner, delegated }: Holder,
): Right<MoveInput<Kind>> {
  return {
    scope,
    concerns: [kind, 'division'],
    authorize: async (reader, input) => {
      await atField(kind, () => refuseUnreached(reader, scope, input[kind], rowOf(table)));
      const { division } = input;
      if (!isHeld(division, owner, delegated)) throw errors.transferNeeded(division, owner);
      await atField('division', () => reader.caller.may(scope, division));
    },
  };
}

function isHeld(division: DivisionCode, owner: DivisionCode, delegated: readonly DivisionCode[]): boolean {
  return isWithin(division, owner) && !delegated.some((other) => isWithin(division, other));
}
