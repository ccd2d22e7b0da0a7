import type { EntityManager } from '@mikro-orm/postgresql';

import type { Caller } from '#access';
import { type DivisionCode, type RecordId, ancestorsOf } from '#divisions';
import { type GraphError, Refused, errors } from '#errors';

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
  return serversOf(await findServing(em, subject, division, named), division, named);
}

/** The same of a visit: those in the role of an advisor say of themselves alone that they visited. Errors: INPUT_INVALID besides. */
export async function visitorNamed(
  em: EntityManager,
  { subject, role }: Caller,
  division: DivisionCode,
  advisor: RecordId | null,
): Promise<RecordId | null> {
  const named = [{ advisor, path: ['input', 'advisor'] }];
  const found = await findServing(em, subject, division, named);
  if (role === 'advisor' && advisor !== null && advisor !== found.own) {
    throw errors.refusedInput(['input', 'advisor'], 'NOT_YOURSELF');
  }
  const [visitor = null] = serversOf(found, division, named);
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
  return isTold ? errors.refusedInput(path, 'NOT_SERVING_HERE', { division }) : errors.advisorNotTold(path);
}

type Serving = { readonly own: RecordId | null; readonly isTold: boolean; readonly serving: readonly RecordId[] };

/** The caller's own record, and who of the advisors serves at a station that covers the division. */
export async function findServing(
  em: EntityManager,
  subject: string,
  division: DivisionCode,
  named: readonly NamedAdvisor[],
): Promise<Serving> {
  const lineage = [division, ...ancestorsOf(division)];
  const advisors = named.flatMap(({ advisor }) => advisor ?? []);
  // One statement for all that is asked, in the middle of a write. Ties stand beside the trail.
  const [row] = await em.execute<Serving[]>(
    `select own.advisor as own, exists (select from clients.advisors_told) as "isTold",
       array(select advisor from clients.serving_advisor where division = any (array[?]::text[])
         and (serving_advisor.advisor = any (array[?]::text[]) or serving_advisor.advisor = own.advisor)) as serving
     from (values (true)) as always left join (select advisor from audit.tie where subject = ?) as own on true`,
    [lineage, advisors, subject],
  );
  if (row === undefined) throw new TypeError('a statement without conditions gave no row');
  return row;
}
