import { atLevel } from '#divisions';
import { errors } from '#errors';
import { type ContentOf, MOST, fields, inputOf, taken } from '#input';
import { type Write, mayReach, rowOf } from '#writes';
import { z } from 'zod';
import { mustBeFor } from '../courses/course.errors.ts';
import type { CancelTrainingSessionInput, HoldTrainingSessionInput } from '../resolvers.generated.ts';

const MOST_PLACES = 10_000;

const places = () =>
  taken(z.number(), (value) => {
    if (value >= 1 && value <= MOST_PLACES) return value;
    throw errors.refusedInput([], 'NOT_BETWEEN', { value, least: 1, most: MOST_PLACES });
  });

const holdTrainingSessionInput = inputOf<HoldTrainingSessionInput>()(
  (today) => ({
    division: fields.divisionCode(),
    course: fields.recordId(),
    startsOn: fields.plausibleDate(today),
    endsOn: fields.optional(fields.plausibleDate(today)),
    time: fields.optionalText({ most: MOST.short }),
    place: fields.text({ most: MOST.short }),
    trainer: fields.text({ most: MOST.short }),
    capacity: places(),
    idempotencyKey: fields.idempotencyKey(),
  }),
  ({ startsOn: first, endsOn: value }) => ({
    endsOn: first && value && value < first ? errors.refusedInput([], 'DATE_BEFORE', { value, first }) : undefined,
  }),
);

const cancelTrainingSessionInput = inputOf<CancelTrainingSessionInput>()(() => ({
  session: fields.recordId(),
  reason: fields.text({ most: MOST.short, multiline: true }),
  idempotencyKey: fields.idempotencyKey(),
}));

export type HoldTrainingSessionContent = ContentOf<typeof holdTrainingSessionInput>;
export type CancelTrainingSessionContent = ContentOf<typeof cancelTrainingSessionInput>;

/** 开班: by the city or a district itself. */
export const holdTrainingSessionWrite: Write<HoldTrainingSessionInput, HoldTrainingSessionContent> = {
  mutation: 'holdTrainingSession',
  input: holdTrainingSessionInput,
  right: {
    scope: 'training.write',
    concerns: ['division'],
    authorize: ({ caller }, { division }) => {
      caller.may('training.write', division);
      mustBeFor(caller, atLevel(division, 'DISTRICT') ?? division, 'division');
      mustBeFor(caller, division, 'division');
    },
  },
};

/** 取消培训班: by its holder, before it begins. */
export const cancelTrainingSessionWrite: Write<CancelTrainingSessionInput, CancelTrainingSessionContent> = {
  mutation: 'cancelTrainingSession',
  input: cancelTrainingSessionInput,
  right: mayReach('training.write', ['session', rowOf('advisors.training_session')]),
};
