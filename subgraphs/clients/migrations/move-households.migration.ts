import { Migration } from '@mikro-orm/migrations';

import { notDelegatedSql, ownerWideSql, rowSecuritySql } from '#persistence';

/** By table: the column that names the record it belongs to, and the table of that record. */
const BELONGING = [
  ['client', 'household_id', 'household'],
  ['household_version', 'household_id', 'household'],
  ['household_move', 'household_id', 'household'],
  ['category_period', 'client_id', 'client'],
  ['visit', 'client_id', 'client'],
  ['client_version', 'client_id', 'client'],
  ['erasure_request', 'client_id', 'client'],
  ['erasure', 'client_id', 'client'],
  ['visit_version', 'visit_id', 'visit'],
] as const;

const FIGURES = [
  ['duty_change', 'change'],
  ['visit_month', 'done'],
] as const;

/**
 * Lets a household move to another community of the owner, with all that belongs to it. The database carries it along: each row lies
 * where the record lies that it belongs to, which a key of both columns asserts and an update of the record cascades, past the policies
 * that keep history as it was written.
 */
export class MoveHouseholds extends Migration {
  override up(): void {
    this.addSql('alter table clients.household add version int not null default 1');
    this.createMoves();
    for (const table of ['household', 'client', 'visit']) {
      this.addSql(`create unique index ${table}_division_unique on clients.${table} (id, division)`);
    }
    for (const [table, column, parent] of BELONGING) {
      this.addSql(`alter table clients.${table} add constraint ${table}_lies_with_${parent}
        foreign key (${column}, division) references clients.${parent} (id, division) on update cascade`);
    }
    // The division that has a client now also adds to the figures of months in which the client lived elsewhere.
    for (const [table, column] of FIGURES) {
      this.addSql(
        ownerWideSql({
          name: `clients.add_${table}(divisions text[], months text[], categories text[], counts int[])`,
          returns: 'counted int',
          query: `insert into clients.${table} as figure (division, month, category, ${column})
            select * from unnest(divisions, months, categories, counts)
            on conflict (division, month, category) do update set ${column} = figure.${column} + excluded.${column}
            returning 1`,
        }),
      );
    }
    // Who opened the record before it moved stands in the person's own copy, wherever that is made.
    this.addSql(`create policy of_exported_client on clients.break_glass for select
      using (client_id = nullif(current_setting('app.exported', true), ''))`);
  }

  private createMoves(): void {
    const table = 'clients.household_move';
    this.addSql(`create table ${table} (
      household_id text collate "C" not null,
      ordinal int not null,
      division text collate "C" not null,
      moved_from text collate "C" not null,
      moved_to text collate "C" not null,
      moved_on date not null,
      duty_from text collate "C" not null,
      recorded_at timestamptz not null,
      recorded_by text not null,
      primary key (household_id, ordinal),
      constraint household_move_household_id_foreign foreign key (household_id) references clients.household (id)
    )`);
    for (const statement of rowSecuritySql(table, { appendOnly: true })) this.addSql(statement);
    for (const statement of notDelegatedSql(table)) this.addSql(statement);
    this.addSql(`create policy opened_by_break_glass on ${table} for select
      using (clients.is_home_of_open_client(household_id))`);
  }
}
