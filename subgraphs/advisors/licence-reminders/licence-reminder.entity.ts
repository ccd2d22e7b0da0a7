import { defineEntity } from '@mikro-orm/core';
import { reminderColumns } from '#reminders';

/** 资格到期提醒: an advisor whose licence ends soon or has ended. Kept by the job of the night. */
export const LicenceReminderSchema = defineEntity({
  name: 'LicenceReminder',
  schema: 'advisors',
  tableName: 'licence_reminder',
  indexes: [
    { name: 'licence_reminder_division_id', properties: ['division', 'id'] },
    { name: 'licence_reminder_due_on', properties: ['dueOn', 'id', 'division'] },
  ],
  uniques: [{ name: 'licence_reminder_record_kind', properties: ['record', 'kind'] }],
  properties: reminderColumns<'ENDING'>(),
});

export class LicenceReminder extends LicenceReminderSchema.class {}
LicenceReminderSchema.setClass(LicenceReminder);
