import type { EntityManager } from '@mikro-orm/postgresql';

import type { Caller } from '#access';
import type { DivisionCode, RecordId } from '#divisions';
import { type GraphError, Refused, errors } from '#errors';
import { runPrepared } from '#persistence';

import { servingErrors } from './serving.errors.ts';

/** An advisor as an input names one, or names none. */
export type NamedAdvisor = { readonly advisor: RecordId | null; readonly path: readonly string[] };

/**
 * The advisors that an input names for work in a community: each serves there. Where none is named it is the caller's own record, if
 * the token is tied to one that serves there, and nobody otherwise. Errors: Refused with INPUT_INVALID or ADVISOR_NOT_TOLD at each.
 */
export async function advisorsNamed(
  em: EntityManager,
  { subject }: Caller,
  division: DivisionCode,
  named: readonly NamedAdvisor[],
): Promise<(RecordId | null)[]> {
  const advisors = named.flatMap(({ advisor }) => advisor ?? []);
  return serversOf(await findServing(em, subject, { division }, advisors), division, named);
}

/** The same of a visit: those in the role of an advisor say of themselves alone that they visited. Errors: INPUT_INVALID besides. */
export function visitorNamed(
  { role }: Caller,
  division: DivisionCode,
  advisor: RecordId | null,
  found: Serving,
): RecordId | null {
  if (role === 'advisor' && advisor !== null && advisor !== found.own) {
    throw errors.refusedInput(['input', 'advisor'], 'NOT_YOURSELF');
  }
  const [visitor = null] = serversOf(found, division, [{ advisor, path: ['input', 'advisor'] }]);
  return visitor;
}

function serversOf(
  { own, isTold, serving }: Serving,
  division: DivisionCode,
  named: readonly NamedAdvisor[],
): (RecordId | null)[] {
  const serves = (advisor: RecordId): boolean => isTold && serving.includes(advisor);
  const refused = named.filter(({ advisor }) => advisor !== null && !serves(advisor));
  if (refused.length > 0) throw new Refused(refused.map(({ path }) => refusalOf(path, division, isTold)));
  const byDefault = own !== null && serves(own) ? own : null;
  return named.map(({ advisor }) => advisor ?? byDefault);
}

function refusalOf(path: readonly string[], division: DivisionCode, isTold: boolean): GraphError {
  return isTold
    ? errors.refusedInput(path, 'NOT_SERVING_HERE', { division })
    : servingErrors.of('ADVISOR_NOT_TOLD', { path });
}

export type Serving = {
  readonly own: RecordId | null;
  readonly isTold: boolean;
  readonly serving: readonly RecordId[];
};

/** A community, or that of a client who is shown to the caller. */
type Place = { readonly division: DivisionCode } | { readonly client: string };

const LINEAGE = `array[${[2, 6, 9, 12].map((length) => `left(place.division, ${length})`).join(', ')}]`;

/** The caller's own record, and which of it and the advisors serve at a station that covers the place. */
export async function findServing(
  em: EntityManager,
  subject: string,
  place: Place,
  advisors: readonly RecordId[],
): Promise<Serving> {
  const [sql, id] =
    'client' in place
      ? ['(select division from clients.client where id = $1)', place.client]
      : ['$1::text', place.division];
  // One statement for all that is asked, which needs to know no client to be sent. Ties stand beside the trail.
  const [row] = await runPrepared<Serving>(
    em,
    `select own.advisor as own, exists (select from clients.advisors_told) as "isTold",
       array(select advisor from clients.serving_advisor where division = any (${LINEAGE})
         and (serving_advisor.advisor = any ($2::text[]) or serving_advisor.advisor = own.advisor)) as serving
     from (values (${sql})) as place (division) left join (select advisor from audit.tie where subject = $3) as own on true`,
    [id, advisors, subject],
  );
  if (row === undefined) throw new TypeError('a statement without conditions gave no row');
  return row;
}
