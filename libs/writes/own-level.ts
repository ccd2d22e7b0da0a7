import type { Caller } from '#access';
import type { DivisionCode } from '#divisions';
import { type GraphError, errors } from '#errors';

/** Asserts that the caller acts for the division that alone may write, or is its deputy. `field` is that of the input which says whose it is. */
type AuthorityCheck = (
  caller: Pick<Caller, 'division' | 'isAuthority'>,
  authority: DivisionCode,
  field: string,
) => void;

/** What an error of this kind takes: who may, who asks, and where the input says so. */
type WrongAuthority = {
  readonly values: { readonly authority: DivisionCode; readonly own: DivisionCode };
  readonly authority: DivisionCode;
  readonly path: readonly string[];
};

/** Each level writes its own, and what is written for an authority it writes alone. Ideas that refuse it by a code of their own say which. */
export function authorityCheck(refusalOf: (wrong: WrongAuthority) => GraphError): AuthorityCheck {
  return (caller, authority, field) => {
    if (caller.isAuthority(authority)) return;
    throw refusalOf({ values: { authority, own: caller.division }, authority, path: ['input', field] });
  };
}

/** Errors: INPUT_INVALID at the field. */
export const mustBeOwn = authorityCheck(({ values: { authority, own }, path }) =>
  errors.refusedInput(path, 'NOT_ITS_OWN', { value: authority, division: own }),
);
