import type { EntityManager } from '@mikro-orm/postgresql';
import type { RecordId } from '#divisions';
import { errors } from '#errors';
import type { RequestScope } from '#server';
import { Advisor } from '../advisors/advisor.entity.ts';
import { Station } from '../stations/station.entity.ts';
import type { Complaint } from './complaint.entity.ts';
import { complaintErrors } from './complaint.errors.ts';
import type { MoveComplaintContent } from './complaint.input.ts';
import { isKeptElsewhere } from './elsewhere.ts';
import { concernsAnyOf, findOwnAdvisors, findStationsOf } from './own-advisors.ts';

type Assigned = Partial<Pick<Complaint, 'assignee' | 'dueOn' | 'concerns' | 'station' | 'stations'>>;

/**
 * What an assignment makes of a complaint: who handles it, until when, and whom it concerns, so that they and their stations are shown nothing
 * of it. Errors: INPUT_INVALID, NOT_FOUND, COMPLAINT_CONCERNS_YOU.
 */
export async function assignedOf(
  em: EntityManager,
  scope: Pick<RequestScope, 'caller' | 'delegated'>,
  complaint: Complaint,
  { assignee, dueOn, concerns: named, station: place }: MoveComplaintContent,
): Promise<Assigned> {
  const concerns = named ?? complaint.concerns ?? null;
  if (concerns === null) throw errors.refusedInput(['input', 'concerns'], 'MISSING');
  await mustBeThere(em, concerns, place, (id) => isKeptElsewhere(scope, complaint.division, id));
  const station = place ?? complaint.station ?? null;
  const served = await findStationsOf(em, concerns);
  const stations = [...new Set([...(station === null ? [] : [station]), ...served])].toSorted();
  if (await concernsSubject(em, scope.caller.subject, { concerns, stations }))
    throw complaintErrors.of('COMPLAINT_CONCERNS_YOU', { path: ['input', 'concerns'] });
  if (assignee !== null && (await concernsSubject(em, assignee, { concerns, stations })))
    throw complaintErrors.of('COMPLAINT_CONCERNS_YOU.ASSIGNEE', { path: ['input', 'assignee'] });
  return { assignee, ...(dueOn && { dueOn }), concerns, station, stations };
}

async function concernsSubject(
  em: EntityManager,
  subject: string,
  concern: { readonly concerns: RecordId[]; readonly stations: RecordId[] },
): Promise<boolean> {
  return concernsAnyOf(await findOwnAdvisors(em, subject), concern);
}

/** Errors: NOT_FOUND. */
async function mustBeThere(
  em: EntityManager,
  advisors: readonly RecordId[],
  station: RecordId | null,
  isElsewhere: (id: RecordId) => boolean,
): Promise<void> {
  const sought = advisors.filter((id) => !isElsewhere(id));
  const found = sought.length === 0 ? [] : await em.find(Advisor, { id: { $in: sought } });
  const unknown = sought.find((id) => !found.some((advisor) => advisor.id === id));
  if (unknown !== undefined) throw errors.notFound('advisor', unknown, ['input', 'concerns']);
  if (station !== null && !isElsewhere(station) && (await em.findOne(Station, { id: station })) === null)
    throw errors.notFound('station', station, ['input', 'station']);
}
