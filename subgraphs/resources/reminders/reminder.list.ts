import { defineList } from '#lists';
import { LibraryReminder } from './reminder.entity.ts';

/** 三库提醒: what is to be looked at in the libraries at or beneath a division, what is due first before all else. */
export const reminderList = defineList(LibraryReminder, {
  field: 'libraryReminders',
  filter: { kinds: { oneOf: 'kind' } },
  order: { DUE_ON: 'dueOn' },
  orderBy: { field: 'DUE_ON', direction: 'ASC' },
});
