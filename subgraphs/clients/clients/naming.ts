import type { DivisionCode } from '#divisions';
import type { Compared } from '#subject-rights';

/** What a client may be named by: the fields that unmasking shows. */
type Named = {
  readonly name: string | null;
  readonly identityNumber: string | null;
  readonly phone: string | null;
  readonly address: string | null;
};

/** A number or a phone has as many digits in a row at least. */
const NUMBER = /\d{6}/;

/** The values that a reason must not hold. */
export function namesOf({ name, identityNumber, phone, address }: Named): readonly (string | null)[] {
  return [name, identityNumber, phone, address];
}

/** What `namesSought` looks for. */
export const SOUGHT = ['identityNumber', 'name', 'phone'] as const;

/** Those of them that a reason could hold, but for the address: no value is opened that nobody asked for and that is not in it. */
export function namesSought(reason: string, person: Omit<Named, 'address'>): readonly (string | null)[] {
  return NUMBER.test(reason) ? [person.name, person.identityNumber, person.phone] : [person.name];
}

/** That somebody's words were compared with values of the clients: all that names them, or what of it was sought. */
export function comparedWith(
  division: DivisionCode,
  clients: readonly string[],
  fields: readonly (keyof Named)[] = ['address', 'identityNumber', 'name', 'phone'],
): Compared {
  return { action: 'client.unmask', division, records: clients, fields };
}
