import type { EntityManager } from '@mikro-orm/postgresql';
import type { CalendarDate } from '#calendar';
import type { RecordId } from '#divisions';
import { errors } from '#errors';
import type { ActingScope } from '#server';
import { handOverClients } from '#serving';
import type { Advisor } from '../advisors/advisor.entity.ts';
import type { AdvisorRepository } from '../advisors/advisor.repository.ts';
import { endPostings, mustNotPrecede } from '../advisors/postings.ts';
import { servesSomewhere } from '../advisors/serving.ts';

/** How somebody leaves: on which day, and who serves the clients from then on. */
export type Leaving = { readonly on: CalendarDate; readonly handOverTo: RecordId | null };

type Parts = { readonly scope: Pick<ActingScope, 'caller' | 'now' | 'today'>; readonly advisors: AdvisorRepository };

const SUCCESSOR = ['input', 'handOverTo'];

/** Ends every posting of who leaves. Errors: INPUT_INVALID. */
export async function leaveStations(em: EntityManager, advisor: Advisor, { on }: Leaving): Promise<void> {
  const ended = await endPostings(em, advisor, on);
  mustNotPrecede(
    on,
    ended.map(({ since }) => since),
    ['input', 'on'],
  );
}

/**
 * Gives the clients of who leaves to the advisor that is named, or leaves them visibly without one. All records concerned, the leaver's
 * first. Errors: NOT_FOUND, INPUT_INVALID.
 */
export async function leaveClients(
  em: EntityManager,
  { id: advisor }: Advisor,
  { handOverTo: to }: Leaving,
  { scope: { caller, now, today }, advisors }: Parts,
): Promise<readonly RecordId[]> {
  if (to !== null) await mustSucceed(em, advisor, to, advisors);
  const { handed, unserved } = await handOverClients(em, { advisor, to, by: caller.subject, now, today });
  if (unserved > 0) throw errors.refusedInput(SUCCESSOR, 'SUCCESSOR_SERVES_ELSEWHERE', { count: unserved });
  return [advisor, ...(to === null ? [] : [to]), ...handed];
}

/** The successor is held, so that nobody ends that service meanwhile. Errors: NOT_FOUND, INPUT_INVALID. */
async function mustSucceed(
  em: EntityManager,
  leaver: RecordId,
  successor: RecordId,
  advisors: AdvisorRepository,
): Promise<void> {
  if (successor === leaver) throw errors.refusedInput(SUCCESSOR, 'SUCCESSOR_LEAVES');
  if ((await advisors.lock(em, successor)) === undefined) throw errors.notFound('advisor', successor, SUCCESSOR);
  if (!(await servesSomewhere(em, successor))) throw errors.refusedInput(SUCCESSOR, 'SUCCESSOR_SERVES_NOWHERE');
}
