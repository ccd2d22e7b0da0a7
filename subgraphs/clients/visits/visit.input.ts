import { type CalendarDate, isPlausible } from '#calendar';
import { type GraphError, errors } from '#errors';
import { type ContentOf, fields, inputOf, taken } from '#input';
import { type Write, mayReach, rowOf } from '#writes';

import { needs } from '../clients/person.input.ts';
import { visitErrors } from './visit.errors.ts';
import type { CorrectVisitInput, RecordVisitInput, VisitMode, WithdrawVisitInput } from '../resolvers.generated.ts';

const MOST_PHOTOS = 9;

/** What a visit says, field by field, whether it is recorded or corrected. */
const note = { most: 4000, multiline: true } as const;
const content = (today: CalendarDate) => ({
  visitedOn: dayOfVisit(today),
  time: fields.optional(fields.timeOfDay()),
  summary: fields.text(note),
  place: fields.optionalWholeText({ most: 200 }),
  companions: fields.list(fields.wholeText({ most: 50 }), 20),
  change: fields.optionalText(note),
  needs: needs(today),
  photos: fields.list(fields.recordId(), MOST_PHOTOS),
  nextStep: fields.optionalText({ most: 1000, multiline: true }),
  nextStepOn: fields.optional(fields.date()),
});

/** A day on which a visit may have taken place. Errors: VISIT_IN_FUTURE. */
const dayOfVisit = (today: CalendarDate) =>
  fields.date().pipe(
    taken(fields.given<CalendarDate>(), (day) => {
      if (day <= today) return day;
      throw visitErrors.of('VISIT_IN_FUTURE', { values: { visitedOn: day, today }, path: ['input', 'visitedOn'] });
    }),
  );

export const recordVisitInput = inputOf<RecordVisitInput>()(
  (today) => ({
    client: fields.recordId(),
    ...content(today),
    mode: fields
      .given<VisitMode>()
      .optional()
      .transform((mode) => mode ?? 'HOME'),
    advisor: fields.optional(fields.recordId()),
    idempotencyKey: fields.idempotencyKey(),
  }),
  ({ visitedOn: first, nextStepOn }, today) => ({ nextStepOn: nextStepRefusal(first, nextStepOn, today) }),
);

export const correctVisitInput = inputOf<CorrectVisitInput>()((today) => ({
  visit: fields.recordId(),
  version: fields.given<number>(),
  ...fields.changes(content(today)),
  mode: fields.changed(fields.given<VisitMode>()),
  idempotencyKey: fields.idempotencyKey(),
}));

export const withdrawVisitInput = inputOf<WithdrawVisitInput>()(() => ({
  visit: fields.recordId(),
  version: fields.given<number>(),
  reason: fields.text({ most: 400, multiline: true }),
  idempotencyKey: fields.idempotencyKey(),
}));

/** Why a next step cannot be due on a day; undefined when it can. */
export function nextStepRefusal(
  visitedOn: CalendarDate | undefined,
  nextStepOn: CalendarDate | null | undefined,
  today: CalendarDate,
): GraphError | undefined {
  const path = ['input', 'nextStepOn'];
  if (!nextStepOn) return undefined;
  if (visitedOn !== undefined && nextStepOn < visitedOn) {
    return errors.refusedInput(path, 'DATE_BEFORE', { value: nextStepOn, first: visitedOn });
  }
  if (isPlausible(nextStepOn, today)) return undefined;
  return errors.refusedInput(path, 'DATE_TOO_FAR', { value: nextStepOn });
}

export type RecordVisitContent = ContentOf<typeof recordVisitInput>;
export type CorrectVisitContent = ContentOf<typeof correctVisitInput>;
export type WithdrawVisitContent = ContentOf<typeof withdrawVisitInput>;

/** 记录走访. */
export const recordVisitWrite: Write<RecordVisitInput, RecordVisitContent> = {
  mutation: 'recordVisit',
  input: recordVisitInput,
  right: mayReach('visit.record', ['client', rowOf('clients.client')]),
};

/** 更正走访. */
export const correctVisitWrite: Write<CorrectVisitInput, CorrectVisitContent> = {
  mutation: 'correctVisit',
  input: correctVisitInput,
  right: mayReach('visit.record', ['visit', rowOf('clients.visit')]),
};

/** 撤回走访. */
export const withdrawVisitWrite: Write<WithdrawVisitInput, WithdrawVisitContent> = {
  mutation: 'withdrawVisit',
  input: withdrawVisitInput,
  right: mayReach('visit.record', ['visit', rowOf('clients.visit')]),
};
