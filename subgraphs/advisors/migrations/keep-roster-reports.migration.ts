import { Migration } from '@mikro-orm/migrations';

const TABLE = 'advisors.roster_report';
const FIRST_DAY = `make_date(left(month, 4)::int, right(month, 2)::int, 1)`;

/**
 * Reports of filings become reports of the roster: of any period, with the document as it was issued, and with whom it was issued by. What was
 * issued before has no document. Columns are filled as they take their types, since the policy lets no issued row be changed.
 */
export class KeepRosterReports extends Migration {
  override up(): void {
    this.addSql(`alter table advisors.filing_report rename to roster_report`);
    for (const name of ['division_id', 'month', 'pkey'])
      this.addSql(`alter index advisors.filing_report_${name} rename to roster_report_${name}`);
    this.addSql(`alter table ${TABLE} drop constraint filing_report_version`);
    this.addSql(`alter table ${TABLE} add column issuer text collate "C" null, add column from_on date null,
      add column until_on date null, add column supersedes text collate "C" null, add column digest text null, add column document text null`);
    // What the city's owner keeps of others is found there by its own code.
    this.addSql(`alter table ${TABLE}
      alter column id type text collate "C" using case when message is null then left(division, 2) || substr(id, position('-' in id)) else id end,
      alter column issuer type text collate "C" using division,
      alter column from_on type date using ${FIRST_DAY},
      alter column until_on type date using (${FIRST_DAY} + interval '1 month' - interval '1 day')::date`);
    this.addSql(`alter table ${TABLE} alter column issuer set not null, alter column from_on set not null,
      alter column until_on set not null, alter column month drop not null`);
    this.addSql(
      `alter table ${TABLE} add constraint roster_report_version unique (division, from_on, until_on, version)`,
    );
    this.addSql(`create index roster_report_from_on on ${TABLE} (from_on, id, division)`);
    this.addSql(`create policy stays_for_good on ${TABLE} as restrictive for delete using (false)`);
  }
}
