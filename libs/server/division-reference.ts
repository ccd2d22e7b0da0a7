import { type DivisionCode, parseDivisionCode } from '#divisions';
import { errors } from '#errors';

/** What a key of `_entities` names by its code: keys are not parsed by the scalar. Errors: DIVISION_MALFORMED. */
export async function divisionReference({ code: value }: { readonly code: unknown }): Promise<{ code: DivisionCode }> {
  const code = parseDivisionCode(value);
  if (code === undefined) throw errors.divisionMalformed(value);
  return { code };
}
