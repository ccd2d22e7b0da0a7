import { Migration } from '@mikro-orm/migrations';
import { notDelegatedSql, rowSecuritySql } from '#persistence';

/** Codes that a district added. They hold in the district and everywhere beneath, and none is ever taken out. */
export class CreateDistrictCodes extends Migration {
  override up(): void {
    this.addSql(`create table audit.district_code (
      id text collate "C" not null primary key,
      division text collate "C" not null,
      list text collate "C" not null,
      key text collate "C" not null,
      zh text not null,
      en text not null,
      since date not null,
      until date null,
      added_at timestamptz not null,
      added_by text not null,
      constraint district_code_key unique (list, key),
      constraint district_code_days_order check (until >= since)
    )`);
    for (const statement of rowSecuritySql('audit.district_code', { readableFromBelow: true })) this.addSql(statement);
    for (const statement of notDelegatedSql('audit.district_code')) this.addSql(statement);
  }
}
