import type { Reminders } from '#reminders';

/** For so many days before and after its last day somebody is reminded of an entry: to extend it, or to see that it ends. */
const ENDING_DAYS = 30;
/** An entry without a last day, or with one that is far off, is to be confirmed by a change once a year. */
const UNCONFIRMED_AFTER = "interval '1 year'";

const LIBRARIES = [
  ['POLICY', 'policy', 'in_force_until'],
  ['RESOURCE', 'resource', 'available_until'],
  ['PROJECT', 'project', 'runs_until'],
] as const;

const DUE = LIBRARIES.flatMap(([library, table, until]) => [
  `select 'ENDING' as kind, '${library}' as library, id as record, division, ${until} as due_on from resources.${table}, day
   where ${until} between today - ${ENDING_DAYS} and today + ${ENDING_DAYS}`,
  `select 'UNCONFIRMED', '${library}', id, division, ((updated_at at time zone 'Asia/Shanghai') + ${UNCONFIRMED_AFTER})::date
   from resources.${table}, day where (updated_at at time zone 'Asia/Shanghai') + ${UNCONFIRMED_AFTER} < today + 1
   and (${until} is null or ${until} > today + ${ENDING_DAYS})`,
]);

/** 三库提醒: what was extended or changed since is no longer reminded of. */
export const libraryReminders: Reminders = {
  name: 'remind-of-library-entries',
  schedule: { daily: '03:00' },
  table: 'resources.reminder',
  besides: ['library'],
  due: DUE,
};
