import { notDelegatedSql } from '#persistence';

/** Where grants of one domain are kept, and what they reach. */
export type GrantTable = {
  readonly table: `${string}.${string}`;
  /** The column that names the record, and the record's table. */
  readonly record: string;
  readonly reaches: `${string}.${string}`;
  /** Where it stands that a record is erased, by the same column. */
  readonly erasures: `${string}.${string}`;
  /** The kinds that somebody gives to themselves, from outside of the record's division. */
  readonly toOneself: readonly string[];
};

const setting = (name: string) => `nullif(current_setting('app.${name}', true), '')`;
const within = (column: string) =>
  `${column} >= current_setting('app.division_from', true) and ${column} < current_setting('app.division_to', true)`;

/**
 * The condition that a grant of the table is the grantee's; what all staff of a division are granted is not that of who gave it. An unset
 * setting is null the first time and empty after a transaction that had set it: neither is anybody.
 */
export const ofGranteeSql = `(${setting('grantee')} is not null
  and (subject = ${setting('grantee')} or (subject is null and given_by <> ${setting('grantee')}))
  and (staff_of is null or staff_of = ${setting('staff_of')}))`;

/** The instant by which a grant is open: that of the request, or of the database where none is set. */
export const nowSql = `coalesce(${setting('now')}::timestamptz, now())`;

/** Whether a grant of the table opens its record now. */
export const isOpenSql = `(ended_at is null and starts_at <= ${nowSql} and ends_at > ${nowSql})`;

/** A grant is ended once, and emptied with its record; all else stays as it was given. */
const CHANGES = `array['ended_at', 'ended_as', 'ended_by', 'end_reason', 'case_reference']`;

/** The statements, for a migration, that make a table of grants: seen from the divisions of record and giver and by the grantee, given by those whose kind it is. */
export function grantTableSql({ table, record, reaches, erasures, toOneself }: GrantTable): string[] {
  const name = table.split('.')[1] ?? '';
  const oneself = `kind in (${toOneself.map((kind) => `'${kind}'`).join(', ')})`;
  return [
    `create table ${table} (
      id text collate "C" not null primary key,
      kind text not null,
      ${record} text collate "C" not null,
      division text collate "C" not null,
      subject text collate "C" null,
      staff_of text collate "C" null,
      fields text[] not null,
      purpose text not null,
      case_reference text null,
      consent_on date null,
      consent_by text null,
      consent_form text null,
      starts_at timestamptz(6) not null,
      ends_at timestamptz(6) not null,
      given_at timestamptz(6) not null,
      given_by text collate "C" not null,
      giver_role text not null,
      giver_division text collate "C" not null,
      ended_at timestamptz(6) null,
      ended_as text null,
      ended_by text null,
      end_reason text null,
      constraint ${name}_has_a_grantee check (subject is not null or staff_of is not null),
      constraint ${name}_ends_after_it_starts check (ends_at > starts_at),
      constraint ${name}_${record}_foreign foreign key (${record}) references ${reaches} (id)
    )`,
    `create index ${name}_starts_index on ${table} (starts_at, id, division)`,
    `create index ${name}_division_index on ${table} (division, starts_at, id)`,
    `create index ${name}_giver_index on ${table} (giver_division, starts_at, id)`,
    `create index ${name}_subject_index on ${table} (subject, ends_at)`,
    `create index ${name}_staff_index on ${table} (staff_of, ends_at)`,
    `create index ${name}_${reaches.split('.')[1] ?? ''}_index on ${table} (${record})`,
    `create index ${name}_open_index on ${table} (ends_at) where ended_at is null`,
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy within_division on ${table} for select using (${within('division')})`,
    `create policy within_givers_division on ${table} for select using (${within('giver_division')})`,
    `create policy of_grantee on ${table} for select using (${ofGranteeSql})`,
    `create policy of_held_record on ${table} for select using (${record} = ${setting('held_record')})`,
    `create policy to_oneself on ${table} for insert with check (${oneself} and subject = ${setting('grantee')} and given_by = subject)`,
    `create policy by_holder on ${table} for insert with check (not ${oneself} and ${within('division')})`,
    `create policy ended_by_holder on ${table} for update using (${within('division')})`,
    `create policy ended_with_record on ${table} for update using (${record} = ${setting('held_record')})`,
    `create function ${table}_stays() returns trigger language plpgsql as $$ begin
      if to_jsonb(new) - ${CHANGES} <> to_jsonb(old) - ${CHANGES} or (old.ended_at is not null and new.ended_at is distinct from old.ended_at)
        or (new.case_reference is distinct from old.case_reference and (new.case_reference is not null
          or not exists (select from ${erasures} as erased where erased.${record} = old.${record})))
      then raise exception 'permission denied: a grant stays as it was given' using errcode = '42501'; end if;
      return new;
    end $$`,
    `create trigger ${name}_stays before update on ${table} for each row execute function ${table}_stays()`,
    ...notDelegatedSql(table),
  ];
}

/**
 * The statement, for a migration, that makes the function by which policies ask whether something belongs to the one record that the
 * transaction is bound to, by the grant that it is bound to, and whether that grant opens this part of it: null is the record itself. The
 * planner does not look into the function, so it costs a statement nothing until a row comes that the caller's division does not show.
 */
export function isGrantedSql(name: string, { table, record }: GrantTable): string {
  return `create function ${name}(of_record text, part text) returns boolean language plpgsql stable parallel safe cost 1000 as $$ begin
    if coalesce(current_setting('app.granted_record', true), '') <> of_record then return false; end if;
    return exists (select from ${table} as given where given.${record} = of_record and given.id = ${setting('grant')}
      and ${ofGranteeSql} and ended_at is null and starts_at <= ${setting('now')}::timestamptz and ends_at > ${setting('now')}::timestamptz
      and (part is null or part = any (given.fields) or 'RECORD' = any (given.fields)));
  end $$`;
}
