import type { EntityManager } from '@mikro-orm/postgresql';
import type { CalendarDate } from '#calendar';
import type { RecordId } from '#divisions';
import { runWithNext } from '#persistence';
import { type Posted, tellServing } from '#serving';
import { type AccessEnded, setAccess } from '#ties';
import type { FilingState } from '../filings/filing.workflow.ts';
import type { Advisor } from './advisor.entity.ts';

/**
 * Whether a filing lets the advisor serve: from the day it is filed until it is suspended or withdrawn. A change that was announced,
 * or returned, takes nobody away from the people they visit.
 */
const SERVES = `(advisor.filing_state in ('FILED', 'CHANGED') or (advisor.filing_state in ('SUBMITTED', 'RETURNED') and exists (
  select from advisors.filing_step where filing_step.advisor = advisor.id and filing_step.to_state = 'FILED')))`;

/** The current postings of all advisors, or of some, and whether each serves there; for other programs by SQL alone. */
export const postedSql = `select posting.advisor, posting.division, posting.station, case when advisor.id is null then null else ${SERVES} end as serves
  from advisors.posting left join advisors.advisor on advisor.id = posting.advisor where posting.until is null`;

export function listPosted(em: EntityManager): Promise<Posted[]> {
  // Of thousands only what is told.
  return em.execute<Posted[]>(postedSql);
}

/** Whether the advisor serves at a station now. */
export async function servesSomewhere(em: EntityManager, advisor: RecordId): Promise<boolean> {
  // Of one advisor.
  const posted = await em.execute<Posted[]>(`${postedSql} and posting.advisor = ?`, [advisor]);
  return posted.some(({ serves }) => serves === true);
}

/**
 * Tells the clients domain where these advisors serve, and keeps their ties where their records lie. Call it at the end of every write
 * that changed a posting, a filing or the division of an advisor.
 */
export async function tellServingOf(
  em: EntityManager,
  advisors: readonly RecordId[],
  today: CalendarDate,
): Promise<void> {
  // Nothing of it is read: it goes with the next statement. Only from there an authority sees the tie, and ends the access.
  await runWithNext(
    em,
    `update audit.tie set division = advisor.division from advisors.advisor
     where advisor.id = tie.advisor and tie.advisor = any ($1::text[]) and tie.division <> advisor.division`,
    [advisors],
  );
  const posted = await em.execute<Posted[]>(`${postedSql} and posting.advisor = any (array[?]::text[])`, [advisors]);
  await tellServing(em, advisors, posted, today);
}

/** The same after a step of a filing, with which the access of the person may end or come back. */
export async function settleServing(
  em: EntityManager,
  { id, filingState }: Advisor,
  today: CalendarDate,
): Promise<void> {
  await setAccess(em, id, endedBy(filingState));
  await tellServingOf(em, [id], today);
}

/** With which states of a filing the access of the person has ended. */
export function endedBy(state: FilingState): AccessEnded | null {
  return state === 'SUSPENDED' || state === 'WITHDRAWN' ? state : null;
}
