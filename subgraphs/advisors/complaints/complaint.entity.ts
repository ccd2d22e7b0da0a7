import { defineEntity } from '@mikro-orm/core';
import type { CalendarDate } from '#calendar';
import type { DivisionCode, RecordId } from '#divisions';
import { fieldsOf, p, text } from '#marks';
import { stateNamesOf } from '#workflows';
import { complaintWorkflow } from './complaint.workflow.ts';

export const complaintChannels = ['FORM', 'PHONE', 'WINDOW', 'LETTER'] as const;
export const complaintOutcomes = ['FOUNDED', 'PARTLY', 'UNFOUNDED'] as const;

/** Of nobody's export: those whom it is about are never shown it, and whoever complained reads the answer by the receipt. */
const kept = {
  erased: { not: 'proves what was complained of, and what came of it' },
  exported: { not: 'never shown to those it is about; whoever complained has the receipt' },
} as const;

/** What was said, and by whom. */
export const said = {
  about: p.personal(kept).sealedWithRow(text),
  stationName: p.personal(kept).sealedWithRow(text),
  happened: p.personal(kept).sealedWithRow(text),
  name: p.personal(kept).sealedWithRow(text),
  phone: p.personal(kept).sealedWithRow(text),
  answer: p.personal(kept).sealedWithRow(text),
};

/** 投诉: what somebody complained of, and how far it is looked into. It lies with the bureau that handles it, never where it happened. */
export const ComplaintSchema = defineEntity({
  name: 'Complaint',
  schema: 'advisors',
  tableName: 'complaint',
  indexes: [
    { name: 'complaint_received_on', properties: ['receivedOn', 'id', 'division'] },
    { name: 'complaint_division_id', properties: ['division', 'id'] },
  ],
  uniques: [{ name: 'complaint_receipt', properties: ['receipt'] }],
  properties: {
    id: p.text().$type<RecordId>().collation('C').primary(),
    /** The city's or district's, which alone handles it. */
    division: p.public.text().$type<DivisionCode>().collation('C'),
    /** Keyed hash of the receipt, which is kept nowhere. */
    receipt: p.public.text().collation('C'),
    channel: p.public.enum(complaintChannels),
    receivedOn: p.date().$type<CalendarDate>(),
    ...said,
    /** It may be one that another owner keeps. */
    station: p.public.text().$type<RecordId>().collation('C').nullable(),
    /** Whom of the register it concerns; null until the bureau said so, and then perhaps nobody. */
    concerns: p.public.array().$type<RecordId[]>().nullable(),
    /** All stations whose people are shown nothing of it. */
    stations: p.public.array().$type<RecordId[]>(),
    assignee: p.public.text().nullable(),
    dueOn: p.date().$type<CalendarDate>().nullable(),
    outcome: p.public.enum(complaintOutcomes).nullable(),
    /** When the last answer was given, and the first. */
    answeredOn: p.date().$type<CalendarDate>().nullable(),
    firstAnsweredOn: p.date().$type<CalendarDate>().nullable(),
    state: p.public.enum(stateNamesOf(complaintWorkflow)),
    since: p.datetime(),
    createdAt: p.datetime(),
    createdBy: p.public.text(),
  },
});

export class Complaint extends ComplaintSchema.class {}
ComplaintSchema.setClass(Complaint);

export const Said = fieldsOf(ComplaintSchema, said);
