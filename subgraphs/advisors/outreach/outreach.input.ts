import type { CalendarDate, YearMonth } from '#calendar';
import { type ContentOf, MOST, fields, inputOf, taken } from '#input';
import { type Write, mayReach, mayWithin, rowOf } from '#writes';
import { z } from 'zod';
import type {
  ChangeOutreachPlanInput,
  CorrectOutreachInput,
  PlanOutreachInput,
  RecordOutreachInput,
  WithdrawOutreachInput,
} from '../resolvers.generated.ts';
import { outreachErrors } from './outreach.errors.ts';

/** More than live in the city would be a slip of the pen; seventy such events of a year still fit in a sum. */
const MOST_PEOPLE = 30_000_000;
const MOST_EVENTS = 10_000;
/** The policy is of August 2022. */
const FIRST_YEAR = 2022;

const wholeCount = (most: number) =>
  taken(z.number(), (value) => {
    if (Number.isInteger(value) && value >= 0 && value <= most) return value;
    throw outreachErrors.of('INPUT_INVALID.NOT_A_WHOLE_COUNT', { values: { value, most } });
  });

const event = (today: CalendarDate) => ({
  heldOn: fields.pastDate(today),
  channel: fields.code('publicityChannel', today),
  topics: fields.filledSet(fields.code('policyKind', today)),
  place: fields.text({ most: 200 }),
  reach: fields.optional(wholeCount(MOST_PEOPLE)),
  materials: fields.optional(wholeCount(MOST_PEOPLE)),
  remarks: fields.optionalText({ most: MOST.short, multiline: true }),
  planItem: fields.optional(fields.recordId()),
});

export const recordOutreachInput = inputOf<RecordOutreachInput>()((today) => ({
  division: fields.divisionCode(),
  station: fields.optional(fields.recordId()),
  ...event(today),
  idempotencyKey: fields.idempotencyKey(),
}));

const correctOutreachInput = inputOf<CorrectOutreachInput>()((today) => ({
  outreach: fields.recordId(),
  version: fields.given<number>(),
  ...fields.changes(event(today)),
  reason: fields.text({ most: MOST.short, multiline: true }),
  idempotencyKey: fields.idempotencyKey(),
}));

const withdrawOutreachInput = inputOf<WithdrawOutreachInput>()(() => ({
  outreach: fields.recordId(),
  version: fields.given<number>(),
  reason: fields.text({ most: MOST.short, multiline: true }),
  idempotencyKey: fields.idempotencyKey(),
}));

const item = (today: CalendarDate) => ({
  title: fields.text({ most: 100 }),
  channel: fields.code('publicityChannel', today),
  topics: fields.filledSet(fields.code('policyKind', today)),
  aim: wholeCount(MOST_EVENTS),
  aimReach: fields.optional(wholeCount(MOST_PEOPLE)),
  dueMonth: fields.given<YearMonth>(),
});

const planOutreachInput = inputOf<PlanOutreachInput>()(
  (today) => ({
    division: fields.divisionCode(),
    year: fields.given<number>(),
    ...item(today),
    idempotencyKey: fields.idempotencyKey(),
  }),
  ({ year, dueMonth }, today) => ({
    year: yearRefusal(year, today),
    dueMonth: year === undefined || dueMonth === undefined ? undefined : monthRefusal(dueMonth, year),
  }),
);

const changeOutreachPlanInput = inputOf<ChangeOutreachPlanInput>()((today) => ({
  item: fields.recordId(),
  version: fields.given<number>(),
  ...fields.changes(item(today)),
  idempotencyKey: fields.idempotencyKey(),
}));

export type RecordOutreachContent = ContentOf<typeof recordOutreachInput>;
export type CorrectOutreachContent = ContentOf<typeof correctOutreachInput>;
export type WithdrawOutreachContent = ContentOf<typeof withdrawOutreachInput>;
export type PlanOutreachContent = ContentOf<typeof planOutreachInput>;
export type ChangeOutreachPlanContent = ContentOf<typeof changeOutreachPlanInput>;

const mayChange = mayReach('outreach.record', ['outreach', rowOf('advisors.outreach')]);

/** 登记宣传活动. */
export const recordOutreachWrite: Write<RecordOutreachInput, RecordOutreachContent> = {
  mutation: 'recordOutreach',
  input: recordOutreachInput,
  right: mayWithin('outreach.record', 'division'),
};

/** 更正宣传活动. */
export const correctOutreachWrite: Write<CorrectOutreachInput, CorrectOutreachContent> = {
  mutation: 'correctOutreach',
  input: correctOutreachInput,
  right: mayChange,
};

/** 撤销宣传活动. */
export const withdrawOutreachWrite: Write<WithdrawOutreachInput, WithdrawOutreachContent> = {
  mutation: 'withdrawOutreach',
  input: withdrawOutreachInput,
  right: mayChange,
};

/** 制定年度宣传计划. */
export const planOutreachWrite: Write<PlanOutreachInput, PlanOutreachContent> = {
  mutation: 'planOutreach',
  input: planOutreachInput,
  right: mayWithin('outreach.plan', 'division'),
};

/** 调整年度宣传计划. */
export const changeOutreachPlanWrite: Write<ChangeOutreachPlanInput, ChangeOutreachPlanContent> = {
  mutation: 'changeOutreachPlan',
  input: changeOutreachPlanInput,
  right: mayReach('outreach.plan', ['item', rowOf('advisors.outreach_plan_item')]),
};

/** A plan is made in the year before. */
function yearRefusal(value: number | undefined, today: CalendarDate) {
  const last = Number(today.slice(0, 4)) + 1;
  if (value === undefined || (value >= FIRST_YEAR && value <= last)) return undefined;
  return outreachErrors.of('INPUT_INVALID.NOT_A_PLAN_YEAR', { values: { value, first: FIRST_YEAR, last } });
}

/** The month by which an item is due is of the plan's year. */
export function monthRefusal(value: YearMonth, year: number) {
  if (Number(value.slice(0, 4)) === year) return undefined;
  return outreachErrors.of('INPUT_INVALID.MONTH_OF_ANOTHER_YEAR', { values: { value, year } });
}
