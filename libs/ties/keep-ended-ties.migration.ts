import { Migration } from '@mikro-orm/migrations';
import { notDelegatedSql, ownerWideSql, rowSecuritySql } from '#persistence';

/**
 * Who signed in as which advisor before: what somebody did as an advisor stays theirs when they are untied or tied to another record.
 * A trigger keeps it, so that no writer of ties can forget. Ties that ended before this are known to nobody.
 */
export class KeepEndedTies extends Migration {
  override up(): void {
    this.addSql(`create table audit.tie_ended (
      subject text collate "C" not null,
      advisor text collate "C" not null,
      division text collate "C" not null,
      ended_at timestamptz not null,
      primary key (subject, advisor)
    )`);
    for (const statement of rowSecuritySql('audit.tie_ended', { appendOnly: true })) this.addSql(statement);
    for (const statement of notDelegatedSql('audit.tie_ended')) this.addSql(statement);
    this.addSql(`create function audit.keep_ended_tie() returns trigger language plpgsql as $$
      begin
        insert into audit.tie_ended (subject, advisor, division, ended_at)
          values (old.subject, old.advisor, old.division, now()) on conflict do nothing;
        return null;
      end $$`);
    this.addSql(`create trigger tie_ended after update of subject on audit.tie for each row
      when (old.subject is not null and old.subject is distinct from new.subject) execute function audit.keep_ended_tie()`);
    // Wherever at the owner the record lies, also where it was delegated since.
    this.addSql(
      ownerWideSql({
        name: 'audit.ever_tied(subject_sought text)',
        returns: 'advisor text',
        query: `select tie.advisor from audit.tie where tie.subject = subject_sought
          union select ended.advisor from audit.tie_ended as ended where ended.subject = subject_sought`,
        evenDelegated: true,
      }),
    );
  }
}
