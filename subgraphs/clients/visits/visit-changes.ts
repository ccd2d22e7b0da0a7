import type { EntityManager } from '@mikro-orm/postgresql';

import type { Caller } from '#access';
import { fieldsOf, record } from '#audit';
import type { CalendarDate } from '#calendar';
import { fieldsNamedBy, mustBeAt } from '#changes';
import { errors } from '#errors';
import { newRecordId } from '#persistence';
import { refuseNewCodes } from '#writes';

import { type ChangeStamp, requireActive } from '../clients/client-changes.ts';
import type { Client } from '../clients/client.entity.ts';
import { recordMerged } from '../clients/client.errors.ts';
import { lockClient } from '../clients/client.repository.ts';
import { findEndedServices } from '../clients/ended-service.repository.ts';
import { lockHistory } from '../duty/duty.repository.ts';
import { settleDuty, settleVisit } from '../duty/settle-duty.ts';
import { attachToVisit } from '../photos/attach-photos.ts';
import { findServing, visitorNamed } from '../serving/named-advisor.ts';
import { visitErrors } from './visit.errors.ts';
import { SealedVisit, Visit, type VisitNotes } from './visit.entity.ts';
import {
  type CorrectVisitContent,
  type RecordVisitContent,
  type WithdrawVisitContent,
  nextStepRefusal,
} from './visit.input.ts';
import { findVisits, insertVisit, replaceVisit } from './visit.repository.ts';

/** Inserts a visit and settles the month's duty. Errors: NOT_FOUND, CLIENT_NOT_ACTIVE, INPUT_INVALID, ADVISOR_NOT_TOLD. */
export async function recordVisit(
  em: EntityManager,
  content: RecordVisitContent,
  at: ChangeStamp,
  caller: Caller,
): Promise<Visit> {
  // In one message, behind the client's lock.
  const [history, serving] = await Promise.all([
    lockHistory(em, content.client),
    findServing(em, caller.subject, content, content.advisor === null ? [] : [content.advisor]),
  ]);
  const client = requireActive(content.client, history);
  refuseOutsideService(content.visitedOn, client);
  const advisor = visitorNamed(caller, client.division, content.advisor, serving);
  const { visitedOn, mode, nextStepOn } = content;
  const id = newRecordId(client.division);
  const visit = {
    id,
    division: client.division,
    client: client.id,
    advisor,
    visitedOn,
    mode,
    nextStepOn,
    ...SealedVisit.seal(at.seals, { id }, { notes: notesOf(content) }),
    version: 1,
    recordedAt: at.now,
    recordedBy: at.subject,
  };
  await attachToVisit(em, { client: client.id, visit: id, photos: content.photos });
  await insertVisit(em, visit);
  await settleVisit(em, client, { visitedOn, today: at.today });
  const { division } = visit;
  record(em, { action: 'visit.record', division, records: [id, client.id], fields: fieldsOf(content) });
  return Object.assign(new Visit(), visit);
}

/**
 * Has a visit say something else where the correction names it, keeping what it said, and settles the months concerned. Errors:
 * NOT_FOUND, SUBJECT_ERASED, VISIT_WITHDRAWN, VERSION_CONFLICT, VISIT_IN_FUTURE, INPUT_INVALID.
 */
export async function correctVisit(
  em: EntityManager,
  content: CorrectVisitContent,
  at: ChangeStamp,
  caller: Caller,
): Promise<Visit> {
  // Whether what it names differs is not told: the caller may record visits and not read them.
  const fields = fieldsNamedBy(content, 'visit');
  const { visit, client } = await lockVisit(em, content);
  const { notes: said } = SealedVisit.open(at.seals, visit);
  if (said === null) throw errors.subjectErased(client.id);
  refuseNewCodes(content, caller.can('client.read', visit.division) ? said : {});
  const visitedOn = content.visitedOn ?? visit.visitedOn;
  const nextStepOn = content.nextStepOn === undefined ? (visit.nextStepOn ?? null) : content.nextStepOn;
  refuseOutsideService(visitedOn, { ...client, earlier: await findEndedServices(em, [client.id]) });
  const refusal = nextStepRefusal(visitedOn, nextStepOn, at.today);
  if (refusal !== undefined) throw refusal;
  const changes = {
    visitedOn,
    mode: content.mode ?? visit.mode,
    nextStepOn,
    ...SealedVisit.seal(at.seals, visit, { notes: correctedNotes(said, content) }),
    version: visit.version + 1,
    recordedAt: at.now,
    recordedBy: at.subject,
  };
  const { id, division } = visit;
  // What the visit said stays; the others were sent for it.
  const photos = content.photos?.map((photo) => (said.photos.includes(photo) ? null : photo)) ?? [];
  await attachToVisit(em, { client: client.id, visit: id, photos });
  await settleDuty(em, client, at.today, () => replaceVisit(em, at.seals, visit, changes));
  record(em, { action: 'visit.correct', division, records: [id, client.id], fields });
  return Object.assign(new Visit(), visit, changes);
}

/**
 * Takes back a visit that was recorded by mistake, as a new version, and settles the month: the row stays, and is neither listed nor
 * counted. Errors: NOT_FOUND, SUBJECT_ERASED, VISIT_WITHDRAWN, VERSION_CONFLICT.
 */
export async function withdrawVisit(em: EntityManager, content: WithdrawVisitContent, at: ChangeStamp): Promise<Visit> {
  const { visit, client } = await lockVisit(em, content);
  const { id, division } = visit;
  const changes = {
    version: visit.version + 1,
    recordedAt: at.now,
    recordedBy: at.subject,
    withdrawnAt: at.now,
    withdrawnBy: at.subject,
    ...SealedVisit.seal(at.seals, visit, { withdrawalReason: content.reason }),
  };
  await settleDuty(em, client, at.today, () => replaceVisit(em, at.seals, visit, changes));
  record(em, { action: 'visit.withdraw', division, records: [id, client.id], fields: ['withdrawn'] });
  return Object.assign(new Visit(), visit, changes);
}

/** The visit at the version that was read, and its client, locked. Errors: NOT_FOUND, SUBJECT_ERASED, VISIT_WITHDRAWN, VERSION_CONFLICT. */
async function lockVisit(
  em: EntityManager,
  { visit: id, version }: { readonly visit: string; readonly version: number },
): Promise<{ readonly visit: Visit; readonly client: Client }> {
  const [found] = await findVisits(em, [id]);
  const client = found && (await lockClient(em, found.client));
  // Read once more under the client's lock: a correction that came first has changed it by now.
  const [visit] = client === undefined ? [] : await findVisits(em, [id]);
  if (client === undefined || visit === undefined) throw errors.notFound('visit', id, ['input', 'visit']);
  if (client.erasedAt) throw errors.subjectErased(client.id);
  if (client.mergedInto) throw recordMerged(client.mergedInto, ['input', 'visit']);
  if (visit.withdrawnAt) throw visitErrors.of('VISIT_WITHDRAWN', { values: { id }, id, path: ['input', 'visit'] });
  mustBeAt(visit, version);
  return { visit, client };
}

function notesOf({
  time,
  place,
  companions,
  summary,
  change,
  needs,
  photos,
  nextStep,
}: RecordVisitContent): VisitNotes {
  return { time, place, companions, summary, change, needs, photos, nextStep };
}

function correctedNotes(said: VisitNotes, content: CorrectVisitContent): VisitNotes {
  const { summary = said.summary, place = said.place, change = said.change, nextStep = said.nextStep } = content;
  const { time = said.time ?? null, companions = said.companions, needs = said.needs, photos = said.photos } = content;
  return {
    time,
    place,
    companions: companions ?? [],
    summary,
    change,
    needs: needs ?? [],
    photos: photos ?? [],
    nextStep,
  };
}

/** Within which days a client is or was served. */
type Served = Pick<Client, 'startedOn' | 'endedOn'> & { readonly earlier?: readonly ServiceDays[] | undefined };
type ServiceDays = { readonly startedOn: CalendarDate; readonly endedOn: CalendarDate | undefined };

/** A visit lies within a period of service. Errors: INPUT_INVALID. */
function refuseOutsideService(visitedOn: CalendarDate, { startedOn, endedOn, earlier = [] }: Served): void {
  if (earlier.some((period) => period.startedOn <= visitedOn && visitedOn <= (period.endedOn ?? visitedOn))) return;
  const path = ['input', 'visitedOn'];
  if (visitedOn < startedOn) {
    throw errors.refusedInput(path, 'BEFORE_SERVICE', { value: visitedOn, startedOn });
  }
  if (endedOn !== null && endedOn !== undefined && visitedOn > endedOn) {
    throw errors.refusedInput(path, 'AFTER_SERVICE', { value: visitedOn, endedOn });
  }
}
