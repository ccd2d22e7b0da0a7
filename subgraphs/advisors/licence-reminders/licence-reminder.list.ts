import { defineList } from '#lists';
import { LicenceReminder } from './licence-reminder.entity.ts';

/** 资格到期提醒: whose licence ends soon or has ended at or beneath a division, the first to end before all else. */
export const licenceReminderList = defineList(LicenceReminder, {
  field: 'licenceReminders',
  filter: { dueUntil: { until: 'dueOn' } },
  order: { DUE_ON: 'dueOn' },
  orderBy: { field: 'DUE_ON', direction: 'ASC' },
});
