import { defineEntity } from '@mikro-orm/core';
import { p } from '#marks';
import { reminderColumns } from '#reminders';

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
    ...reminderColumns<(typeof reminderKinds)[number]>(),
    library: p.public.text().$type<(typeof libraries)[number]>().collation('C'),
  },
});

export class LibraryReminder extends LibraryReminderSchema.class {}
LibraryReminderSchema.setClass(LibraryReminder);
