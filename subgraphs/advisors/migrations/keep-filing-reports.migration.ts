import { Migration } from '@mikro-orm/migrations';
import { rowSecuritySql } from '#persistence';

/** Reports of other owners are kept too, so nothing of what is delegated is hidden. What was issued stays as it was. */
export class KeepFilingReports extends Migration {
  override up(): void {
    this.addSql(`create table advisors.filing_report (
      id text collate "C" not null primary key,
      division text collate "C" not null,
      month text collate "C" not null,
      version int not null,
      totals jsonb null,
      delegated text[] not null,
      issued_at timestamptz null,
      received_at timestamptz null,
      message text null,
      constraint filing_report_version unique (division, month, version)
    )`);
    this.addSql('create index filing_report_division_id on advisors.filing_report (division, id)');
    this.addSql('create index filing_report_month on advisors.filing_report (month, id, division)');
    for (const sql of rowSecuritySql('advisors.filing_report')) this.addSql(sql);
    this.addSql(
      'create policy stays_as_issued on advisors.filing_report as restrictive for update using (issued_at is null) with check (true)',
    );
  }
}
