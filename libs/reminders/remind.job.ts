import { type Job, type Schedule, defineJob } from '#jobs';

/** Of what somebody is reminded, and where the reminders are kept. */
export type Reminders = {
  /** Of the job. */
  readonly name: string;
  readonly schedule: Schedule;
  /** The table of the reminders, with its schema. Its unique constraint is `<table>_record_kind`. */
  readonly table: string;
  /** Columns that the table has besides those of every reminder. */
  readonly besides?: readonly string[];
  /** Selects that give kind, record, division, due_on and the columns besides of what somebody is reminded of; `day.today` is given. */
  readonly due: readonly string[];
};

/** Brings the reminders in line with the records, each night: one for a record and kind, for as long as its day is near. */
export function remindJob({ name, schedule, ...reminders }: Reminders): Job {
  const { remove, add } = statementsOf(reminders);
  return defineJob({
    name,
    schedule,
    run: async (em, { today }) => {
      // Compared and written in the database: there may be tens of thousands of records.
      await em.execute(remove, [today]);
      await em.execute(add, [today, today]);
    },
  });
}

type Statements = { readonly remove: string; readonly add: string };

function statementsOf({ table, besides = [], due }: Pick<Reminders, 'table' | 'besides' | 'due'>): Statements {
  const unique = `${table.slice(table.indexOf('.') + 1)}_record_kind`;
  const columns = ['division', 'kind', ...besides, 'record', 'due_on'].join(', ');
  const withDue = `with day as (select ?::date as today), due as (${due.join(' union all ')})`;
  return {
    remove: `${withDue} delete from ${table} as known where not exists (
      select from due where due.record = known.record and due.kind = known.kind and due.division = known.division)`,
    add: `${withDue} insert into ${table} as known (id, ${columns}, since)
      select division || '-' || gen_random_uuid(), ${columns}, ?::date from due
      on conflict on constraint ${unique} do update set due_on = excluded.due_on where known.due_on <> excluded.due_on`,
  };
}
