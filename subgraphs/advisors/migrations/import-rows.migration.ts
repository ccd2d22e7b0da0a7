import { Migration } from '@mikro-orm/migrations';
import { notDelegatedSql, ownerWideSql, rowSecuritySql } from '#persistence';

/** Imports with their rows, and who is registered already with any of many documents. */
export class ImportRows extends Migration {
  override up(): void {
    this.addSql(`create table advisors.import (
      id text collate "C" not null primary key,
      division text collate "C" not null,
      kind text collate "C" not null,
      fields text[] not null,
      state text collate "C" not null,
      mode text not null,
      effect text not null,
      rows int not null,
      staged int not null,
      created int not null,
      changed int not null,
      unchanged int not null,
      refused int not null,
      role text not null,
      run_division text collate "C" not null,
      scopes text[] not null,
      version int not null default 1,
      created_at timestamptz not null,
      created_by text not null,
      updated_at timestamptz not null,
      constraint import_mode_check check (mode in ('KEEP', 'OVERWRITE', 'FILL_EMPTY')),
      constraint import_effect_check check (effect in ('ALL', 'AS_REPORTED'))
    )`);
    this.addSql('create index import_division_id on advisors.import (division, id)');
    this.addSql('create index import_created_at on advisors.import (created_at, id, division)');
    this.addSql(`create table advisors.import_part (
      id text collate "C" not null primary key,
      import text collate "C" not null,
      division text collate "C" not null,
      ordinal int not null,
      numbers int[] not null,
      keys text[] not null,
      cells text null,
      report text null,
      constraint import_part_ordinal unique (import, ordinal),
      constraint import_part_import_foreign foreign key (import) references advisors.import (id)
    )`);
    this.addSql('create index import_part_division on advisors.import_part (division)');
    for (const sql of rowSecuritySql('advisors.import')) this.addSql(sql);
    for (const sql of rowSecuritySql('advisors.import_part', { deletable: true })) this.addSql(sql);
    for (const table of ['advisors.import', 'advisors.import_part'])
      for (const sql of notDelegatedSql(table)) this.addSql(sql);
    this.addSql(
      ownerWideSql({
        name: 'advisors.registered_with_any(lookups text[])',
        returns: 'id text, division text, lookup text',
        query: `select advisor.id, advisor.division, identity_number_lookup from advisors.advisor
          where filing_state <> 'WITHDRAWN' and identity_number_lookup = any (lookups)`,
      }),
    );
  }
}
