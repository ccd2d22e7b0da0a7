import { defineJob } from '#jobs';
import { reminderSql } from './reminder-sql.ts';

/** 三库提醒: brings the reminders in line with the libraries, each night. What was extended or changed since is no longer reminded of. */
export const remindJob = defineJob({
  name: 'remind-of-library-entries',
  schedule: { daily: '03:00' },
  run: async (em, { today }) => {
    // Compared and written in the database: there may be tens of thousands of entries.
    await em.execute(reminderSql.remove, [today]);
    await em.execute(reminderSql.add, [today, today]);
  },
});
