import type { DivisionCode } from '#divisions';
import type { Compared } from '#subject-rights';

/** What a client may be named by: the fields that unmasking shows. */
type Named = {
  readonly name: string | null;
  readonly identityNumber: string | null;
  readonly phone: string | null;
  readonly address: string | null;
};

/** The values that a reason must not hold. */
export function namesOf({ name, identityNumber, phone, address }: Named): readonly (string | null)[] {
  return [name, identityNumber, phone, address];
}

/** That somebody's words were compared with all that names the clients. */
export function comparedWith(division: DivisionCode, clients: readonly string[]): Compared {
  return {
    action: 'client.unmask',
    division,
    records: clients,
    fields: ['address', 'identityNumber', 'name', 'phone'],
  };
}
