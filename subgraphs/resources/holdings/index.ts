import type { Idea } from '#ideas';
import { HoldingSchema } from './holding.entity.ts';
import { holdingErrors } from './holding.errors.ts';
import { holdingsOf, replaceHoldings } from './holding.repository.ts';

/** The divisions that the owner holds: libraries are kept in these alone. */
export const holdingIdea: Idea = {
  entities: [HoldingSchema],
  errors: [holdingErrors],
  services: () => ({}),
  prepared: ['resources.holding'],
  prepare: ({ owner, delegated, tree, session }) => replaceHoldings(session, holdingsOf(owner, tree, delegated)),
};
