import type { EntityManager } from '@mikro-orm/postgresql';

import { record } from '#audit';
import { type CalendarDate, addWorkingDays } from '#calendar';
import type { CodeKey } from '#code-lists';
import { type DivisionCode, isWithin } from '#divisions';
import { errors } from '#errors';
import { addToFigure } from '#figures';
import { newRecordId, withBoundsOf } from '#persistence';
import type { RequestScope } from '#server';
import { type DueDays, clockDays, countPlace } from '#workflows';

import { LeadStep } from './lead-step.entity.ts';
import { Lead, Said } from './lead.entity.ts';
import { lookupsOf } from './lead-lookups.ts';
import { leadReceipts } from './lead-receipts.ts';
import { insertLeads } from './lead.repository.ts';
import { type LeadState, leadWorkflow } from './lead.workflow.ts';
import { leadSourcesFigure, leadsFigure, receivedEntry } from './leads.figure.ts';

/** A lead as it comes in, by whichever way. */
export type GivenLead = {
  readonly division: DivisionCode;
  readonly source: CodeKey;
  readonly level: CodeKey | null;
  readonly receivedOn: CalendarDate;
  readonly happened: string;
  readonly personName: string | null;
  readonly personNumber: string | null;
  readonly personPhone: string | null;
  readonly personAddress: string | null;
  readonly reporterName: string | null;
  readonly reporterPhone: string | null;
  readonly visit: string | null;
  readonly externalId: string | null;
  readonly contentHash: string | null;
  /** As it is told to whoever reported. */
  readonly receipt: string;
};

/** Who takes leads, where and when: a `RequestScope` is one. */
export type Taker = Pick<RequestScope, 'caller' | 'now' | 'today' | 'seals' | 'owner' | 'moveDueDays'>;

/**
 * 线索受理: keeps leads and counts them, in a number of statements that does not grow with theirs: the one way in of the public form, of staff
 * and of other authorities' systems. They are kept in the owner's bounds, which whoever reports has not, and is given nothing by.
 * Errors: DIVISION_FORBIDDEN.
 */
export async function takeLeads(em: EntityManager, taker: Taker, given: readonly GivenLead[]): Promise<Lead[]> {
  const { owner, caller, today } = taker;
  const foreign = given.find(({ division }) => !isWithin(division, owner));
  if (foreign !== undefined) throw errors.divisionForbidden(foreign.division, owner).at(['input', 'division']);
  const leads = given.map((one) => leadOf(taker, one));
  const steps = leads.map((lead) => stepOfLead(lead, null, null, caller.subject));
  await withBoundsOf(em, owner, async () => {
    await insertLeads(em, leads, steps);
    await countPlace(em, leadsFigure, today, ...leads.map((after) => ({ after })));
    await addToFigure(
      em,
      leadSourcesFigure,
      leads.map((lead) => receivedEntry(lead)),
      today,
    );
  });
  for (const [division, ofDivision] of Map.groupBy(leads, (lead) => lead.division)) {
    const fields = ['source', 'happened', 'person', 'reporter'];
    record(em, { action: 'lead.receive', division, records: ofDivision.map(({ id }) => id), fields });
  }
  return leads;
}

function leadOf({ seals, now, caller, moveDueDays }: Taker, given: GivenLead): Lead {
  const { division, source, level, receivedOn, receipt, visit, externalId, contentHash, ...rest } = given;
  const id = newRecordId(division);
  const { happened, personName, personNumber, personPhone, personAddress, reporterName, reporterPhone } = rest;
  const words = { happened, personName, personNumber, personPhone, personAddress, reporterName, reporterPhone };
  return Object.assign(new Lead(), {
    id,
    division,
    receivedIn: division,
    receipt: leadReceipts.keptOf(seals, receipt),
    source,
    sources: [source],
    ...Said.seal(seals, { id }, { ...words, checkPlace: null, findings: null }),
    ...lookupsOf(seals, division, rest),
    level,
    receivedOn,
    ...daysOf(level, receivedOn, moveDueDays),
    advisor: null,
    station: null,
    checkedOn: null,
    checkedBy: null,
    outcomes: [],
    client: null,
    visit,
    joinedTo: null,
    externalId,
    contentHash,
    firstHandledOn: null,
    handledIn: null,
    inTime: null,
    state: 'RECEIVED' as const,
    since: now,
    createdAt: now,
    createdBy: caller.subject,
  });
}

/** 办理期限, in working days from a day: by the level or, before it is graded, by the lowest; and from when on the district looks at it. */
export function daysOf(
  level: CodeKey | null | undefined,
  from: CalendarDate,
  set: DueDays,
): Pick<Lead, 'dueOn' | 'escalatesOn'> {
  const dueOn = addWorkingDays(from, clockDays(leadWorkflow, level ?? 'YELLOW', set));
  return { dueOn, escalatesOn: addWorkingDays(dueOn, clockDays(leadWorkflow, 'ESCALATE', set)) };
}

/** The step that brought the lead to its present state. */
export function stepOfLead(
  { id, division, state, since }: Lead,
  fromState: LeadState | null,
  reason: string | null,
  bySubject: string,
): LeadStep {
  return Object.assign(new LeadStep(), {
    id: newRecordId(division),
    lead: id,
    division,
    fromState,
    toState: state,
    reason,
    at: since,
    bySubject,
  });
}
