import { defineEntity } from '@mikro-orm/core';
import type { CalendarDate } from '#calendar';
import type { DivisionCode, RecordId } from '#divisions';
import { p } from '#marks';

/** Why an entry of a library is to be looked at. */
export const reminderKinds = ['ENDING', 'UNCONFIRMED'] as const;
export const libraries = ['POLICY', 'RESOURCE', 'PROJECT'] as const;

/** 提醒: an entry of a library that ends, or that nobody confirmed for long. Kept by the job of the night. */
export const LibraryReminderSchema = defineEntity({
  name: 'LibraryReminder',
  schema: 'resources',
  tableName: 'reminder',
  indexes: [
    { name: 'reminder_division_id', properties: ['division', 'id'] },
    { name: 'reminder_due_on', properties: ['dueOn', 'id', 'division'] },
  ],
  uniques: [{ name: 'reminder_record_kind', properties: ['record', 'kind'] }],
  properties: {
    id: p.text().$type<RecordId>().collation('C').primary(),
    /** In whose library the entry stands. */
    division: p.public.text().$type<DivisionCode>().collation('C'),
    kind: p.public.text().$type<(typeof reminderKinds)[number]>().collation('C'),
    library: p.public.text().$type<(typeof libraries)[number]>().collation('C'),
    record: p.public.text().$type<RecordId>().collation('C'),
    /** Its last day, or the day from which it counts as unconfirmed. */
    dueOn: p.date().$type<CalendarDate>(),
    /** The day of the first reminder. */
    since: p.date().$type<CalendarDate>(),
  },
});

export class LibraryReminder extends LibraryReminderSchema.class {}
LibraryReminderSchema.setClass(LibraryReminder);
