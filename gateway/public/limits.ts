import type { DocumentLimits } from '#config';

/** What a document may hold that nobody answers for: a page of stations with all that they publish, and a district's streets beside it. */
const PUBLIC: DocumentLimits = { depth: 8, cost: 2000, aliases: 15, tokens: 600, directives: 10 };

/** How many rows a page of the public holds at most. */
export const PUBLIC_ROWS = 50;

/** The public's limits, never wider than those of the staff. */
export function publicLimits(staff: DocumentLimits): DocumentLimits {
  return {
    depth: Math.min(PUBLIC.depth, staff.depth),
    cost: Math.min(PUBLIC.cost, staff.cost),
    aliases: Math.min(PUBLIC.aliases, staff.aliases),
    tokens: Math.min(PUBLIC.tokens, staff.tokens),
    directives: Math.min(PUBLIC.directives, staff.directives),
  };
}
