import type { Resolvers } from '../resolvers.generated.ts';

export const reminderResolvers: Resolvers = {
  Query: {
    libraryReminders: (_, args, { reminders }) => reminders.list(args),
  },
  LibraryReminder: {
    division: ({ division }) => ({ code: division }),
    policy: ({ library, record }, _, { policies }) => (library === 'POLICY' ? policies.find(record) : null),
    resource: ({ library, record }, _, { resources }) => (library === 'RESOURCE' ? resources.find(record) : null),
    project: ({ library, record }, _, { projects }) => (library === 'PROJECT' ? projects.find(record) : null),
  },
};
