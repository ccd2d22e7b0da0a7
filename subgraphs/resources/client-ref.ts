import type { CodeKey } from '#code-lists';
import { type DivisionCode, locate, parseDivisionCode } from '#divisions';
import { errors } from '#errors';
import { recordIdFrom } from '#input';

/** A client is not known here; where the client lives now and the category come along when policies are asked for. */
export type ClientRef = {
  readonly id: string;
  readonly division: DivisionCode;
  readonly category?: CodeKey | null | undefined;
};

/** Where the place is left out, as by a gateway of an earlier version, it is that of the first registration. Errors: ID_MALFORMED. */
export function clientRefFrom(
  value: unknown,
  place: { readonly code?: unknown } | null | undefined,
  category: ClientRef['category'],
): ClientRef {
  const id = recordIdFrom(value);
  const division = parseDivisionCode(place?.code) ?? locate(id);
  if (division === undefined) throw errors.idMalformed(id);
  return { id, division, category };
}
