import type { Idea } from '#ideas';
import { remindJob } from '#reminders';
import { LicenceReminderSchema } from './licence-reminder.entity.ts';
import { licenceReminderList } from './licence-reminder.list.ts';
import { licenceReminderResolvers } from './licence-reminder.resolvers.ts';
import { LicenceReminderService } from './licence-reminder.service.ts';
import { licenceReminders } from './licence-reminders.ts';

/** 资格到期提醒: licences of advisors that end soon or have ended. */
export const licenceReminderIdea: Idea<{ readonly licenceReminders: LicenceReminderService }> = {
  entities: [LicenceReminderSchema],
  jobs: [remindJob(licenceReminders)],
  lists: [licenceReminderList],
  resolvers: licenceReminderResolvers,
  services: (scope) => ({ licenceReminders: new LicenceReminderService(scope) }),
};
