import { type Finding, findIdentifying } from '#de-identify';
import { Refused } from '#errors';
import { awardErrors } from './award.errors.ts';

const MOST_QUOTED = 30;

/** What reasons hold that tells who is served: numbers, addresses and accounts. Names pass: the nominee has one. Pure. */
function findTelling(reasons: string) {
  return findIdentifying(reasons).flatMap(({ kind, ...place }) =>
    kind === 'NAME' || kind === 'KNOWN_NAME' ? [] : [{ kind, ...place }],
  );
}

/** Refuses reasons that tell who is served, with each thing that does. Errors: Refused, of AWARD_NAMES_SOMEBODY. */
export function mustTellOfNobody(reasons: string, path: readonly string[]): void {
  const found = findTelling(reasons);
  if (found.length === 0) return;
  throw new Refused(
    found.map(({ kind, from, quote }) => {
      const values = { place: from + 1, quote: quoted(quote) };
      return awardErrors.of(`AWARD_NAMES_SOMEBODY.${kind}`, { values, path });
    }),
  );
}

/** The same as yes or no, where no caller is to be told. Pure. */
export function tellsOfSomebody(reasons: string): boolean {
  return findTelling(reasons).length > 0;
}

function quoted(quote: Finding['quote']): string {
  return [...quote].slice(0, MOST_QUOTED).join('');
}
