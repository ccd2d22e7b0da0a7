import type { EntityManager } from '@mikro-orm/postgresql';
import { fieldsOf, record } from '#audit';
import { firstDayOf, monthOf } from '#calendar';
import { isWithin, locate } from '#divisions';
import { errors } from '#errors';
import { addToFigure } from '#figures';
import { newRecordId, withBoundsOf } from '#persistence';
import type { RequestScope } from '#server';
import { countPlace } from '#workflows';
import { Station } from '../stations/station.entity.ts';
import { ComplaintStep } from './complaint-step.entity.ts';
import { Complaint, Said, type complaintChannels } from './complaint.entity.ts';
import type { SubmitComplaintContent } from './complaint.input.ts';
import { byReceipt } from './complaint.repository.ts';
import type { ComplaintState } from './complaint.workflow.ts';
import { complaintAnswersFigure, complaintsFigure } from './complaints.figure.ts';
import { isKeptElsewhere } from './elsewhere.ts';
import { complaintReceipts } from './complaint-receipts.ts';

type Content = SubmitComplaintContent & { readonly channel?: (typeof complaintChannels)[number] };

/**
 * Keeps a complaint for the bureau that it is addressed to, and counts it there: in its bounds, which whoever hands it in has not, and is given
 * nothing by. Errors: DIVISION_FORBIDDEN, NOT_FOUND.
 */
export async function handIn(
  em: EntityManager,
  scope: RequestScope,
  content: Content,
  receipt: string,
): Promise<Complaint> {
  const { caller, now, today, seals, owner } = scope;
  const { division, station, channel = 'FORM', ...rest } = content;
  if (!isWithin(division, owner)) throw errors.divisionForbidden(division, owner).at(['input', 'division']);
  mustLieBeneath(content);
  const id = newRecordId(division);
  const { about, stationName, happened, name, phone } = rest;
  const complaint = Object.assign(new Complaint(), {
    id,
    division,
    receipt: complaintReceipts.keptOf(seals, receipt),
    channel,
    receivedOn: today,
    ...Said.seal(seals, { id }, { about, stationName, happened, name, phone, answer: null }),
    station,
    concerns: null,
    stations: station === null ? [] : [station],
    assignee: null,
    dueOn: null,
    outcome: null,
    answeredOn: null,
    firstAnsweredOn: null,
    state: 'RECEIVED' as const,
    since: now,
    createdAt: now,
    createdBy: caller.subject,
  });
  const step = stepOfComplaint(complaint, null, null, caller.subject);
  const entry = { division, since: firstDayOf(monthOf(today)), amounts: [1, 0, 0] };
  await withBoundsOf(em, division, () =>
    byReceipt(em, complaint.receipt, async () => {
      await mustBeKept(em, scope, content);
      await em.persist([complaint, step]).flush();
      await countPlace(em, complaintsFigure, today, { after: complaint });
      await addToFigure(em, complaintAnswersFigure, [entry], today);
    }),
  );
  record(em, { action: 'complaint.receive', division, records: [id], fields: fieldsOf(content) });
  return complaint;
}

/** A station lies where the bureau has charge. Errors: NOT_FOUND. */
function mustLieBeneath({ station, division }: Content): void {
  if (station === null) return;
  const place = locate(station);
  if (place === undefined || !isWithin(place, division)) throw noStation(station);
}

/**
 * Stations that are not published, or closed since, are complained of as well; those of another owner are not known here, and its public
 * lists show them. Errors: NOT_FOUND.
 */
async function mustBeKept(em: EntityManager, scope: RequestScope, { station, division }: Content): Promise<void> {
  if (station === null || isKeptElsewhere(scope, division, station)) return;
  if ((await em.count(Station, { id: station })) === 0) throw noStation(station);
}

const noStation = (station: string) => errors.notFound('station', station, ['input', 'station']);

/** The step that brought the complaint to its present state. */
export function stepOfComplaint(
  { id, division, state, since }: Complaint,
  fromState: ComplaintState | null,
  reason: string | null,
  bySubject: string,
): ComplaintStep {
  return Object.assign(new ComplaintStep(), {
    id: newRecordId(division),
    complaint: id,
    division,
    fromState,
    toState: state,
    reason,
    at: since,
    bySubject,
  });
}
