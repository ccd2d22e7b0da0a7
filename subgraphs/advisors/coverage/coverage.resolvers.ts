import { parseDivisionCode } from '#divisions';
import { errors } from '#errors';
import type { Resolvers } from '../resolvers.generated.ts';

export const coverageResolvers: Resolvers = {
  Division: {
    __resolveReference: ({ code }) => divisionOf(code),
    coverage: ({ code }, _, { coverage }) => coverage.coverageOf(code),
    filings: ({ code }, _, { coverage }) => coverage.filingsOf(code),
    serviceCentres: ({ code }, _, { serviceCentres }) => serviceCentres.listOf(code),
  },
};

/** Keys of `_entities` are not parsed by the scalar. Errors: DIVISION_MALFORMED. */
async function divisionOf(value: unknown) {
  const code = parseDivisionCode(value);
  if (code === undefined) throw errors.divisionMalformed(value);
  return { code };
}
