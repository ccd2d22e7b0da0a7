import { Migration } from '@mikro-orm/migrations';
import { notDelegatedSql, rowSecuritySql } from '#persistence';

/**
 * Who signs in as which advisor. It stands beside the trail, in every database of an owner, because each domain asks who its caller
 * is. A person finds their own row wherever it lies.
 */
export class CreateTies extends Migration {
  override up(): void {
    this.addSql(`create table audit.tie (
      advisor text collate "C" not null primary key,
      division text collate "C" not null,
      subject text collate "C" null,
      access_ended text null,
      tied_at timestamptz not null,
      tied_by text not null,
      constraint tie_access_ended_check check (access_ended in ('SUSPENDED', 'WITHDRAWN'))
    )`);
    this.addSql('create unique index tie_subject on audit.tie (subject)');
    for (const statement of rowSecuritySql('audit.tie')) this.addSql(statement);
    for (const statement of notDelegatedSql('audit.tie')) this.addSql(statement);
    this.addSql(`create policy own_is_seen on audit.tie for select
      using (subject = nullif(current_setting('app.subject', true), ''))`);
  }
}
