import { type CalendarDate } from '#calendar';
import { errors } from '#errors';
import { type ContentOf, MOST, fields, inputOf } from '#input';
import { type Write, mayReach, mayWithin, rowOf } from '#writes';
import type { RecordBudgetEntryInput, ReverseBudgetEntryInput } from '../resolvers.generated.ts';
import { type BudgetEntryKind, type BudgetPurpose, type FundSource, MOST_YUAN } from './budget-amounts.ts';

/** The first year of the advisors' budgets: the policy is of August 2022. */
const FIRST_YEAR = 2022;

const recordBudgetEntryInput = inputOf<RecordBudgetEntryInput>()(
  (today) => ({
    division: fields.divisionCode(),
    year: fields.given<number>(),
    kind: fields.given<BudgetEntryKind>(),
    source: fields.given<FundSource>(),
    purpose: fields.given<BudgetPurpose>(),
    amount: fields.given<number>(),
    bookedOn: fields.optional(fields.pastDate(today)),
    documentNumber: fields.optionalText({ most: MOST.short }),
    note: fields.optionalText({ most: MOST.short, multiline: true }),
    reason: fields.optionalText({ most: MOST.short, multiline: true }),
    idempotencyKey: fields.idempotencyKey(),
  }),
  ({ year, amount }, today) => ({ year: yearRefusal(year, today), amount: amountRefusal(amount) }),
);

const reverseBudgetEntryInput = inputOf<ReverseBudgetEntryInput>()(() => ({
  entry: fields.recordId(),
  reason: fields.text({ most: MOST.short, multiline: true }),
  idempotencyKey: fields.idempotencyKey(),
}));

export type RecordBudgetEntryContent = ContentOf<typeof recordBudgetEntryInput>;
export type ReverseBudgetEntryContent = ContentOf<typeof reverseBudgetEntryInput>;

/** 登记预算明细. */
export const recordBudgetEntryWrite: Write<RecordBudgetEntryInput, RecordBudgetEntryContent> = {
  mutation: 'recordBudgetEntry',
  input: recordBudgetEntryInput,
  right: mayWithin('budget.record', 'division'),
};

/** 冲销预算明细. */
export const reverseBudgetEntryWrite: Write<ReverseBudgetEntryInput, ReverseBudgetEntryContent> = {
  mutation: 'reverseBudgetEntry',
  input: reverseBudgetEntryInput,
  right: mayReach('budget.record', ['entry', rowOf('advisors.budget_entry')]),
};

/** A budget is planned in the year before. */
function yearRefusal(value: number | undefined, today: CalendarDate) {
  const last = Number(today.slice(0, 4)) + 1;
  if (value === undefined || (value >= FIRST_YEAR && value <= last)) return undefined;
  return errors.refusedInput([], 'NOT_A_BUDGET_YEAR', { value, first: FIRST_YEAR, last });
}

function amountRefusal(value: number | undefined) {
  if (value === undefined || (value > 0 && value <= MOST_YUAN)) return undefined;
  return errors.refusedInput([], 'NOT_AN_AMOUNT', { value, most: MOST_YUAN });
}
