import { Migration } from '@mikro-orm/migrations';
import { notDelegatedSql, rowSecuritySql } from '#persistence';

const TABLE = 'advisors.advisor_move';

/**
 * Lets an advisor move to another division of the owner. The steps of the filing follow already; so does what was announced to change,
 * and where the advisor was before. Postings stay where their stations are: the person's own copy has them all.
 */
export class MoveAdvisors extends Migration {
  override up(): void {
    this.addSql(`alter table advisors.filing_change add constraint filing_change_lies_with_advisor
      foreign key (advisor, division) references advisors.advisor (id, division) on update cascade`);
    this.addSql(`create table ${TABLE} (
      advisor text collate "C" not null,
      ordinal int not null,
      division text collate "C" not null,
      moved_from text collate "C" not null,
      moved_to text collate "C" not null,
      moved_on date not null,
      recorded_at timestamptz not null,
      recorded_by text not null,
      primary key (advisor, ordinal),
      constraint advisor_move_advisor_foreign foreign key (advisor) references advisors.advisor (id),
      constraint advisor_move_lies_with_advisor foreign key (advisor, division)
        references advisors.advisor (id, division) on update cascade
    )`);
    for (const statement of rowSecuritySql(TABLE, { appendOnly: true })) this.addSql(statement);
    for (const statement of notDelegatedSql(TABLE)) this.addSql(statement);
    this.addSql(`create policy of_exported_advisor on advisors.posting for select
      using (advisor = nullif(current_setting('app.exported', true), ''))`);
  }
}
