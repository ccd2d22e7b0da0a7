import { Migration } from '@mikro-orm/migrations';
import { notDelegatedSql, rowSecuritySql } from '#persistence';

const TABLE = 'advisors.filing_change';

/** What is announced to the filing authority of a filed advisor: before and after, kept whatever is decided. */
export class AnnounceFilingChanges extends Migration {
  override up(): void {
    this.addSql(`create table ${TABLE} (
      id text collate "C" not null primary key,
      advisor text collate "C" not null,
      division text collate "C" not null,
      version int not null,
      before jsonb not null,
      after jsonb not null,
      identity_number_before text null,
      identity_number_after text null,
      announced_at timestamptz not null,
      announced_by text not null,
      outcome text null,
      decided_at timestamptz null,
      decided_by text null,
      constraint filing_change_outcome_check check (outcome in ('FILED', 'RETURNED', 'WITHDRAWN')),
      constraint filing_change_advisor_foreign foreign key (advisor) references advisors.advisor (id)
    )`);
    this.addSql(`create index filing_change_advisor on ${TABLE} (advisor)`);
    this.addSql(`create index filing_change_division on ${TABLE} (division)`);
    for (const statement of [...rowSecuritySql(TABLE), ...notDelegatedSql(TABLE)]) this.addSql(statement);
  }
}
