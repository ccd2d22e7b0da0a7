import type { Idea } from '#ideas';
import { remindJob } from '#reminders';
import { libraryReminders } from './library-reminders.ts';
import { LibraryReminderSchema } from './reminder.entity.ts';
import { reminderList } from './reminder.list.ts';
import { reminderResolvers } from './reminder.resolvers.ts';
import { ReminderService } from './reminder.service.ts';

/** 三库提醒: entries of the libraries that end, or that nobody confirmed for long. */
export const reminderIdea: Idea<{ readonly reminders: ReminderService }> = {
  entities: [LibraryReminderSchema],
  jobs: [remindJob(libraryReminders)],
  lists: [reminderList],
  resolvers: reminderResolvers,
  services: (scope) => ({ reminders: new ReminderService(scope) }),
};
