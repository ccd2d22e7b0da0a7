import { defineEntity } from '@mikro-orm/core';
import type { CalendarDate } from '#calendar';
import type { DivisionCode, RecordId } from '#divisions';
import { p } from '#marks';
import { budgetEntryKinds, budgetPurposes, fundSources } from './budget-amounts.ts';
import { Budget } from './budget.entity.ts';

/** 预算明细: one amount that was planned, allocated or spent. Written once and never changed: a wrong one is reversed by another. */
export const BudgetEntrySchema = defineEntity({
  name: 'BudgetEntry',
  schema: 'advisors',
  tableName: 'budget_entry',
  indexes: [
    { name: 'budget_entry_booked_on', properties: ['bookedOn', 'id', 'division'] },
    { name: 'budget_entry_division_id', properties: ['division', 'id'] },
    { name: 'budget_entry_budget', properties: ['budget', 'bookedOn', 'id'] },
  ],
  uniques: [{ name: 'budget_entry_reverses', properties: ['reverses'] }],
  properties: {
    id: p.text().$type<RecordId>().collation('C').primary(),
    budget: () => p.manyToOne(Budget).mapToPk().fieldName('budget'),
    /** The budget's. */
    division: p.public.text().$type<DivisionCode>().collation('C'),
    year: p.integer(),
    kind: p.public.enum(budgetEntryKinds),
    source: p.public.enum(fundSources),
    purpose: p.public.enum(budgetPurposes),
    /** Whole yuan; below 0 in an entry that reverses another. */
    amount: p.integer(),
    bookedOn: p.date().$type<CalendarDate>(),
    /** The first day of the month in which it counts: of its year, and of a reversal that of what it reverses. */
    countsIn: p.date().$type<CalendarDate>(),
    documentNumber: p.public.text().nullable(),
    note: p.public.text().nullable(),
    /** Why more was allocated than planned, more spent than allocated, or an entry was reversed. */
    reason: p.public.text().nullable(),
    /** The entry that it takes back. */
    reverses: p.public.text().$type<RecordId>().collation('C').nullable(),
    createdAt: p.datetime(),
    createdBy: p.public.text(),
  },
});

export class BudgetEntry extends BudgetEntrySchema.class {}
BudgetEntrySchema.setClass(BudgetEntry);
