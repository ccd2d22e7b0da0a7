import type { CalendarDate } from '#calendar';
import { errors } from '#errors';
import { type ContentOf, MOST, fields, inputOf } from '#input';
import { mayMove, reasonRefusal } from '#workflows';
import { type Write, mayReach, rowOf } from '#writes';
import type { MoveAwardInput, NominateForAwardInput } from '../resolvers.generated.ts';
import type { AwardLevel } from './award.entity.ts';
import { type AwardAction, awardWorkflow } from './award.workflow.ts';

/** The policy that asks for awards is of August 2022. */
export const FIRST_YEAR = 2022;
/** Which code of the list is a station's, led by an advisor. */
const STUDIO = 'ADVISOR_STUDIO';

const WHY = { most: MOST.long, multiline: true } as const;

const nominateForAwardInput = inputOf<NominateForAwardInput>()(
  (today) => ({
    advisor: fields.recordId(),
    kind: fields.code('recognition', today),
    level: fields.given<AwardLevel>(),
    year: fields.given<number>(),
    station: fields.optional(fields.recordId()),
    reasons: fields.text(WHY),
    idempotencyKey: fields.idempotencyKey(),
  }),
  ({ kind, station, year }, today) => ({ year: yearRefusal(year, today), station: stationRefusal(kind, station) }),
);

const moveAwardInput = inputOf<MoveAwardInput>()(
  () => ({
    award: fields.recordId(),
    action: fields.given<AwardAction>(),
    reason: fields.optionalText({ most: MOST.short, multiline: true }),
    reasons: fields.optionalText(WHY),
    idempotencyKey: fields.idempotencyKey(),
  }),
  ({ action, reason, reasons }) => ({
    reason: reasonRefusal(awardWorkflow, action, reason),
    ...(action !== 'RESUBMIT' && reasons && { reasons: errors.refusedInput([], 'AWARD_OF_ANOTHER_STEP') }),
  }),
);

export type NominateForAwardContent = ContentOf<typeof nominateForAwardInput>;
export type MoveAwardContent = ContentOf<typeof moveAwardInput>;

/** 申报表彰: by the street or the district in which the advisor is registered. */
export const nominateForAwardWrite: Write<NominateForAwardInput, NominateForAwardContent> = {
  mutation: 'nominateForAward',
  input: nominateForAwardInput,
  right: mayReach('award.nominate', ['advisor', rowOf('advisors.advisor')]),
};

/** 表彰办理. */
export const moveAwardWrite: Write<MoveAwardInput, MoveAwardContent> = {
  mutation: 'moveAward',
  input: moveAwardInput,
  right: mayMove(awardWorkflow, 'award', rowOf('advisors.award')),
};

function yearRefusal(value: number | undefined, today: CalendarDate) {
  const last = Number(today.slice(0, 4));
  if (value === undefined || (value >= FIRST_YEAR && value <= last)) return undefined;
  return errors.refusedInput([], 'NOT_AN_AWARD_YEAR', { value, first: FIRST_YEAR, last });
}

function stationRefusal(kind: string | undefined, station: string | null | undefined) {
  if (kind === undefined || station === undefined || (kind === STUDIO) === (station !== null)) return undefined;
  return errors.refusedInput([], kind === STUDIO ? 'MISSING' : 'NO_STUDIO');
}
