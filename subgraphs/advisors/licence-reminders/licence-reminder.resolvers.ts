import type { Resolvers } from '../resolvers.generated.ts';

export const licenceReminderResolvers: Resolvers = {
  Query: {
    licenceReminders: (_, args, { licenceReminders }) => licenceReminders.list(args),
  },
  LicenceReminder: {
    division: ({ division }) => ({ code: division }),
    advisor: ({ record }, _, { advisors }) => advisors.find(record),
  },
};
