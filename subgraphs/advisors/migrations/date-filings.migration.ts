import { Migration } from '@mikro-orm/migrations';

/** Filings are listed by how long they have been in their state. */
export class DateFilings extends Migration {
  override up(): void {
    this.addSql('alter table advisors.advisor add column filing_since timestamptz null');
    this.addSql('create index advisor_filing_since on advisors.advisor (filing_since, id, division)');
  }
}
