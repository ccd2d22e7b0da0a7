import { notDelegatedSql, rowSecuritySql } from '#persistence';

/** The statements that make a table of reminders, such as `advisors.licence_reminder`. */
export function reminderTableSql(table: string): string[] {
  const name = table.slice(table.indexOf('.') + 1);
  return [
    `create table ${table} (
      id text collate "C" not null primary key,
      division text collate "C" not null,
      kind text collate "C" not null,
      record text collate "C" not null,
      due_on date not null,
      since date not null,
      constraint ${name}_record_kind unique (record, kind)
    )`,
    `create index ${name}_division_id on ${table} (division, id)`,
    `create index ${name}_due_on on ${table} (due_on, id, division)`,
    ...rowSecuritySql(table, { deletable: true }),
    ...notDelegatedSql(table),
  ];
}
