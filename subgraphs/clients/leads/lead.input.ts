import type { CalendarDate } from '#calendar';
import { type DivisionCode, levelOf, loadShanghai } from '#divisions';
import { errors } from '#errors';
import { type ContentOf, MOST, fields, inputOf } from '#input';
import { mayMove, otherFieldsRefused, reasonRefusal } from '#workflows';
import { type Right, type Write, mayWithin, rowOf } from '#writes';

import type { LeadReporter, MoveLeadInput, RecordLeadInput, SubmitLeadInput } from '../resolvers.generated.ts';
import { type LeadAction, leadWorkflow } from './lead.workflow.ts';

/** As much as somebody writes on a phone. */
const STORY = { most: MOST.long, multiline: true } as const;

/** Who is in hardship and who says so, as far as known; a lead without any of it is one. */
const people = () => ({
  personName: fields.optionalWholeText({ most: 50 }),
  personPhone: fields.optionalPhone({ published: false }),
  address: fields.optionalWholeText({ most: 200 }),
  reporterName: fields.optionalWholeText({ most: 50 }),
  contact: fields.optionalPhone({ published: false }),
});

const placed = ({ division }: { readonly division: DivisionCode | undefined }) => ({
  division: division && levelOf(division) === 'CITY' ? errors.refusedInput([], 'NOT_A_PLACE') : undefined,
});

const submitLeadInput = inputOf<SubmitLeadInput>()(
  () => ({
    division: fields.divisionCode(),
    text: fields.text(STORY),
    reporterKind: fields.given<LeadReporter>(),
    ...people(),
    idempotencyKey: fields.idempotencyKey(),
  }),
  placed,
);

const recordLeadInput = inputOf<RecordLeadInput>()(
  (today) => ({
    division: fields.divisionCode(),
    source: fields.code('leadSource', today),
    level: fields.optional(fields.code('warningLevel', today)),
    text: fields.text(STORY),
    receivedOn: fields.optional(fields.pastDate(today)),
    visit: fields.optional(fields.recordId()),
    identityNumber: fields.optionalWholeText({ most: 30 }),
    ...people(),
    idempotencyKey: fields.idempotencyKey(),
  }),
  (read) => placed(read),
);

/** What goes with some steps alone. */
const besides = [
  'level',
  'advisor',
  'station',
  'checkedOn',
  'place',
  'findings',
  'outcomes',
  'client',
  'division',
  'joinedTo',
] as const;

const missing = (value: unknown) => (value === null ? errors.refusedInput([], 'MISSING') : undefined);

const moveFields = (today: CalendarDate) => ({
  lead: fields.recordId(),
  action: fields.given<LeadAction>(),
  reason: fields.optionalText({ most: MOST.short, multiline: true }),
  level: fields.optional(fields.code('warningLevel', today)),
  advisor: fields.optional(fields.recordId()),
  station: fields.optional(fields.recordId()),
  checkedOn: fields.optional(fields.pastDate(today)),
  place: fields.optionalWholeText({ most: 200 }),
  findings: fields.optionalText(STORY),
  outcomes: fields.set(fields.code('leadOutcome', today)),
  client: fields.optional(fields.recordId()),
  division: fields.optional(fields.divisionCode()),
  joinedTo: fields.optional(fields.recordId()),
  idempotencyKey: fields.idempotencyKey(),
});

const moveLeadInput = inputOf<MoveLeadInput>()(moveFields, (read) => {
  const { action, reason, level, advisor, station, checkedOn, findings, outcomes, division, joinedTo } = read;
  const isOne = (advisor === null) !== (station === null);
  return {
    reason: reasonRefusal(leadWorkflow, action, reason),
    ...((action === 'TRIAGE' || action === 'REGRADE') && { level: missing(level) }),
    ...(action === 'ASSIGN' && !isOne && { advisor: errors.refusedInput([], 'ONE_OF_BOTH') }),
    ...(action === 'CHECK' && { checkedOn: missing(checkedOn), findings: missing(findings) }),
    ...(action === 'HANDLE' && outcomes?.length === 0 && { outcomes: errors.refusedInput([], 'NONE_NAMED') }),
    ...(action === 'FORWARD' && {
      division: missing(division) ?? placed({ division: division ?? undefined }).division,
    }),
    ...(action === 'JOIN' && { joinedTo: missing(joinedTo) }),
    ...otherFieldsRefused(leadWorkflow, action, read, besides),
  };
});

export type SubmitLeadContent = ContentOf<typeof submitLeadInput>;
export type RecordLeadContent = ContentOf<typeof recordLeadInput>;
export type MoveLeadContent = ContentOf<typeof moveLeadInput>;

/** A report may be of anywhere: it need not be of the division of who writes it down. */
const anywhere: Right<{ readonly division: DivisionCode }> = {
  scope: 'lead.report',
  concerns: ['division'],
  authorize: (_, { division }) => {
    if (loadShanghai().find(division) === undefined) throw errors.divisionUnknown(division);
  },
};

/** 网上反映困难. */
export const submitLeadWrite: Write<SubmitLeadInput, SubmitLeadContent> = {
  mutation: 'submitLead',
  input: submitLeadInput,
  right: anywhere,
};

/** 登记线索. */
export const recordLeadWrite: Write<RecordLeadInput, RecordLeadContent> = {
  mutation: 'recordLead',
  input: recordLeadInput,
  right: mayWithin('lead.record', 'division'),
};

/** 线索办理. */
export const moveLeadWrite: Write<MoveLeadInput, MoveLeadContent> = {
  mutation: 'moveLead',
  input: moveLeadInput,
  right: mayMove(leadWorkflow, 'lead', rowOf('clients.lead')),
};
