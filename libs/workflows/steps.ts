import type { DivisionCode, RecordId } from '#divisions';
import { p } from '#marks';
import { notDelegatedSql, rowSecuritySql } from '#persistence';
import { type Workflow, stateNamesOf } from './workflow.ts';

/**
 * 办理记录: the columns of a step of a workflow, written once and never changed, beside the reference to its record and, where moves have
 * one, the reason, which each workflow marks for itself.
 */
export function stepProperties<StateName extends string>(workflow: Workflow<StateName>) {
  const states = stateNamesOf(workflow);
  return {
    id: p.text().$type<RecordId>().collation('C').primary(),
    /** Where the record lies. */
    division: p.public.text().$type<DivisionCode>().collation('C'),
    /** Null of the step that made the record. */
    fromState: p.public.enum(states).nullable(),
    toState: p.public.enum(states),
    at: p.datetime(),
    bySubject: p.public.text(),
  };
}

/** The indexes of a table of steps, in an entity: the history of a record, and row security. */
export function stepIndexes<Record extends string>(tableName: string, record: Record) {
  return [
    { name: `${tableName}_${record}_at`, properties: [record, 'at' as const] },
    { name: `${tableName}_division`, properties: ['division' as const] },
  ];
}

type StepTable = {
  /** With its schema. */
  readonly record: `${string}.${string}`;
  /** The column that names the record, as the table of records is called. */
  readonly column: string;
  /** As the workflow names them when the migration is written, since a migration is never changed. */
  readonly states: readonly string[];
};

/** The statements, for a migration, that make the table `<record>_step` of a workflow's steps, bound by division as records are. */
export function stepTableSql({ record, column, states }: StepTable): string[] {
  const table = `${record}_step`;
  const [, name] = table.split('.');
  const known = states.map((state) => `'${state}'`).join(', ');
  return [
    `create table ${table} (
      id text collate "C" not null primary key,
      ${column} text collate "C" not null,
      division text collate "C" not null,
      from_state text null,
      to_state text not null,
      reason text null,
      at timestamptz not null,
      by_subject text not null,
      constraint ${name}_from_state_check check (from_state in (${known})),
      constraint ${name}_to_state_check check (to_state in (${known})),
      constraint ${name}_${column}_foreign foreign key (${column}) references ${record} (id)
    )`,
    `create index ${name}_${column}_at on ${table} (${column}, at)`,
    `create index ${name}_division on ${table} (division)`,
    ...rowSecuritySql(table),
    ...notDelegatedSql(table),
  ];
}
