import { parseDivisionCode } from '#divisions';
import { errors } from '#errors';
import { pathOf } from '../figures.ts';
import type { DivisionResolvers } from '../resolvers.generated.ts';

export const Division: DivisionResolvers = {
  __resolveReference: ({ code }) => divisionOf(code),
  clients: ({ code }, _, { caseloads }, info) => caseloads.of(code, pathOf(info)),
};

/** Keys of `_entities` are not parsed by the scalar. Errors: DIVISION_MALFORMED. */
async function divisionOf(value: unknown) {
  const code = parseDivisionCode(value);
  if (code === undefined) throw errors.divisionMalformed(value);
  return { code };
}
