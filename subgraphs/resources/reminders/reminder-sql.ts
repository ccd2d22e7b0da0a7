/** For so many days before and after its last day somebody is reminded of an entry: to extend it, or to see that it ends. */
const ENDING_DAYS = 30;
/** An entry without a last day, or with one that is far off, is to be confirmed by a change once a year. */
const UNCONFIRMED_AFTER = "interval '1 year'";

const LIBRARIES = [
  ['POLICY', 'policy', 'in_force_until'],
  ['RESOURCE', 'resource', 'available_until'],
  ['PROJECT', 'project', 'runs_until'],
] as const;

/** Of which entries somebody is reminded today, with (kind, library, record, division, due_on); `day.today` is given. */
const DUE = LIBRARIES.flatMap(([library, table, until]) => [
  `select 'ENDING' as kind, '${library}' as library, id as record, division, ${until} as due_on from resources.${table}, day
   where ${until} between today - ${ENDING_DAYS} and today + ${ENDING_DAYS}`,
  `select 'UNCONFIRMED', '${library}', id, division, ((updated_at at time zone 'Asia/Shanghai') + ${UNCONFIRMED_AFTER})::date
   from resources.${table}, day where (updated_at at time zone 'Asia/Shanghai') + ${UNCONFIRMED_AFTER} < today + 1
   and (${until} is null or ${until} > today + ${ENDING_DAYS})`,
]).join(' union all ');

const WITH_DUE = `with day as (select ?::date as today), due as (${DUE})`;

/** The statements that bring reminders in line with the libraries, each given the day. */
export const reminderSql = {
  remove: `${WITH_DUE} delete from resources.reminder where not exists (
    select from due where due.record = reminder.record and due.kind = reminder.kind and due.division = reminder.division)`,
  add: `${WITH_DUE} insert into resources.reminder as known (id, division, kind, library, record, due_on, since)
    select division || '-' || gen_random_uuid(), division, kind, library, record, due_on, ?::date from due
    on conflict on constraint reminder_record_kind do update set due_on = excluded.due_on where known.due_on <> excluded.due_on`,
} as const;
