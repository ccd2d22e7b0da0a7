import { defineEntity } from '@mikro-orm/core';
import type { CalendarDate } from '#calendar';
import type { DivisionCode, RecordId } from '#divisions';
import { p } from '#marks';
import { Station } from '../stations/station.entity.ts';

/** How a follow-up ended: done, or asked anew, or no longer, by a later record of the same form. */
export const followUpOutcomes = ['DONE', 'SUPERSEDED'] as const;

/** 待整改事项: what a form that was filled in of a station asks to be done. What it is called, the form's own version says. */
export const FollowUpSchema = defineEntity({
  name: 'FollowUp',
  schema: 'advisors',
  tableName: 'follow_up',
  indexes: [
    { name: 'follow_up_due_on', properties: ['dueOn', 'id', 'division'] },
    { name: 'follow_up_asked_on', properties: ['askedOn', 'id', 'division'] },
    { name: 'follow_up_division_id', properties: ['division', 'id'] },
    { name: 'follow_up_station', properties: ['station', 'dueOn', 'id'] },
  ],
  uniques: [{ name: 'follow_up_once', properties: ['record', 'key'] }],
  properties: {
    id: p.text().$type<RecordId>().collation('C').primary(),
    /** The station's. */
    division: p.public.text().$type<DivisionCode>().collation('C'),
    station: () => p.manyToOne(Station).mapToPk().fieldName('station'),
    form: p.public.text().collation('C'),
    formVersion: p.integer(),
    /** What was filled in. */
    record: p.public.text().$type<RecordId>().collation('C'),
    key: p.public.text().collation('C'),
    askedOn: p.date().$type<CalendarDate>(),
    dueOn: p.date().$type<CalendarDate>().nullable(),
    /** Null while it is open, as all that follows. */
    closedOn: p.date().$type<CalendarDate>().nullable(),
    outcome: p.public.enum(followUpOutcomes).nullable(),
    closedAt: p.datetime().nullable(),
    closedBy: p.public.text().nullable(),
  },
});

export class FollowUp extends FollowUpSchema.class {}
FollowUpSchema.setClass(FollowUp);
