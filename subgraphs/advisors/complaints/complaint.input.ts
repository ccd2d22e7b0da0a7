import { type DivisionCode, levelOf, loadShanghai } from '#divisions';
import { errors } from '#errors';
import { type ContentOf, MOST, fields, inputOf } from '#input';
import { mayMove, otherFieldsRefused, reasonRefusal } from '#workflows';
import { type Right, type Write, rowOf } from '#writes';
import type { MoveComplaintInput, RecordComplaintInput, SubmitComplaintInput } from '../resolvers.generated.ts';
import type { complaintChannels, complaintOutcomes } from './complaint.entity.ts';
import { type ComplaintAction, complaintWorkflow } from './complaint.workflow.ts';

type Channel = (typeof complaintChannels)[number];
type Outcome = (typeof complaintOutcomes)[number];

/** As much as somebody writes on a phone. */
const STORY = { most: MOST.long, multiline: true } as const;

const content = () => ({
  division: fields.divisionCode(),
  station: fields.optional(fields.recordId()),
  stationName: fields.optionalText({ most: 100 }),
  about: fields.optionalText({ most: 200 }),
  happened: fields.text(STORY),
  name: fields.optionalWholeText({ most: 50 }),
  phone: fields.optionalPhone({ published: false }),
  idempotencyKey: fields.idempotencyKey(),
});

const refusals = ({ division }: { readonly division: DivisionCode | undefined }) => ({
  division: division && !isBureau(division) ? errors.refusedInput([], 'NOT_A_BUREAU') : undefined,
});

/** 投诉受理单位: the city, and each district. */
function isBureau(division: DivisionCode): boolean {
  return ['CITY', 'DISTRICT'].includes(levelOf(division));
}

const submitComplaintInput = inputOf<SubmitComplaintInput>()(content, refusals);

const recordComplaintInput = inputOf<RecordComplaintInput>()(
  () => ({ ...content(), channel: fields.given<Exclude<Channel, 'FORM'>>() }),
  refusals,
);

const missing = (value: unknown) => (value === null ? errors.refusedInput([], 'MISSING') : undefined);

/** What goes with some steps alone. */
const besides = ['assignee', 'dueOn', 'concerns', 'station', 'outcome', 'answer'] as const;

const moveComplaintInput = inputOf<MoveComplaintInput>()(
  () => ({
    complaint: fields.recordId(),
    action: fields.given<ComplaintAction>(),
    reason: fields.optionalText({ most: MOST.short, multiline: true }),
    assignee: fields.optionalText({ most: 200 }),
    dueOn: fields.optional(fields.date()),
    concerns: fields.optional(fields.set(fields.recordId())),
    station: fields.optional(fields.recordId()),
    outcome: fields.optional(fields.given<Outcome>()),
    answer: fields.optionalText(STORY),
    idempotencyKey: fields.idempotencyKey(),
  }),
  (read, today) => {
    const { action, reason, dueOn, assignee, outcome, answer } = read;
    const isPast = dueOn && dueOn < today;
    return {
      reason: reasonRefusal(complaintWorkflow, action, reason),
      ...(isPast && { dueOn: errors.refusedInput([], 'DATE_BEFORE', { value: dueOn, first: today }) }),
      ...(action === 'ASSIGN' && { assignee: missing(assignee) }),
      ...(action === 'ANSWER' && { outcome: missing(outcome), answer: missing(answer) }),
      ...otherFieldsRefused(complaintWorkflow, action, read, besides),
    };
  },
);

export type SubmitComplaintContent = ContentOf<typeof submitComplaintInput>;
export type RecordComplaintContent = ContentOf<typeof recordComplaintInput>;
export type MoveComplaintContent = ContentOf<typeof moveComplaintInput>;

/** Whoever complains chooses the bureau: it need not be that of whoever writes it down. */
const anywhere: Right<{ readonly division: DivisionCode }> = {
  scope: 'complaint.submit',
  concerns: ['division'],
  authorize: (_, { division }) => {
    if (loadShanghai().find(division) === undefined) throw errors.divisionUnknown(division);
  },
};

/** 网上投诉. */
export const submitComplaintWrite: Write<SubmitComplaintInput, SubmitComplaintContent> = {
  mutation: 'submitComplaint',
  input: submitComplaintInput,
  right: anywhere,
};

/** 登记投诉. */
export const recordComplaintWrite: Write<RecordComplaintInput, RecordComplaintContent> = {
  mutation: 'recordComplaint',
  input: recordComplaintInput,
  right: anywhere,
};

/** 投诉办理. */
export const moveComplaintWrite: Write<MoveComplaintInput, MoveComplaintContent> = {
  mutation: 'moveComplaint',
  input: moveComplaintInput,
  right: mayMove(complaintWorkflow, 'complaint', rowOf('advisors.complaint')),
};
