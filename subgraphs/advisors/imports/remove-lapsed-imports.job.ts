import { defineJob } from '#jobs';

/** Rows and reports are kept long enough to be looked at and sent again. */
export const lapsedImportsJob = defineJob({
  name: 'remove-lapsed-imports',
  schedule: { daily: '04:00' },
  run: async (em, { now }) => {
    // By the import's day, in one statement.
    await em.execute(
      `delete from advisors.import_part using advisors.import
       where import.id = import_part.import and import.updated_at < ?::timestamptz - interval '30 days'`,
      [now],
    );
  },
});
