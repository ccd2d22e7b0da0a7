import { Migration } from '@mikro-orm/migrations';
import { notDelegatedSql, rowSecuritySql } from '#persistence';

/** Entries of the libraries that somebody is reminded of; what is settled goes. */
export class CreateReminders extends Migration {
  override up(): void {
    this.addSql(`create table resources.reminder (
      id text collate "C" not null primary key,
      division text collate "C" not null,
      kind text collate "C" not null,
      library text collate "C" not null,
      record text collate "C" not null,
      due_on date not null,
      since date not null,
      constraint reminder_record_kind unique (record, kind)
    )`);
    this.addSql('create index reminder_division_id on resources.reminder (division, id)');
    this.addSql('create index reminder_due_on on resources.reminder (due_on, id, division)');
    for (const sql of rowSecuritySql('resources.reminder', { deletable: true })) this.addSql(sql);
    for (const sql of notDelegatedSql('resources.reminder')) this.addSql(sql);
  }
}
