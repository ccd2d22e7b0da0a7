import { Migration } from '@mikro-orm/migrations';
import { rowSecuritySql } from '#persistence';

/**
 * The centres that a street must have, and figures that count stations instead of divisions. An instance counts them when it
 * starts.
 */
export class CountRequiredStations extends Migration {
  override up(): void {
    this.addSql(`create table advisors.service_centre (
      id text collate "C" not null primary key,
      division text collate "C" not null,
      kind text not null,
      name text not null,
      since date not null,
      until date null,
      created_at timestamptz not null,
      created_by text not null,
      constraint service_centre_kind_check check (kind in ('CENTRE', 'SUB_CENTRE'))
    )`);
    this.addSql(`create unique index service_centre_current on advisors.service_centre (division, name)
      where until is null`);
    for (const statement of rowSecuritySql('advisors.service_centre')) this.addSql(statement);
    this.addSql(`alter table advisors.station_duty
      add column required int not null default 1,
      add column staffed int not null default 0,
      add column understaffed int not null default 0,
      drop column floor,
      drop column best_posted`);
  }
}
