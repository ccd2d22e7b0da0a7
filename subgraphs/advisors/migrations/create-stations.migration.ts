import { Migration } from '@mikro-orm/migrations';
import { rowSecuritySql } from '#persistence';

/** The divisions that must have a station, and the stations. */
export class CreateStations extends Migration {
  override up(): void {
    this.addSql(`create table advisors.station_duty (
      division text collate "C" not null primary key,
      kind text not null,
      floor smallint not null,
      stations int not null default 0,
      best_posted int null,
      serving int not null default 0,
      draft int not null default 0,
      submitted int not null default 0,
      filed int not null default 0,
      returned int not null default 0,
      changed int not null default 0,
      suspended int not null default 0,
      withdrawn int not null default 0,
      constraint station_duty_kind_check check (kind in
        ('DISTRICT_GUIDANCE', 'SUBDISTRICT_SERVICE', 'COMMUNITY_POINT', 'PROFESSIONAL_POINT'))
    )`);
    this.addSql(`create table advisors.station (
      id text collate "C" not null primary key,
      division text collate "C" not null,
      kind text not null,
      name text not null,
      service_hours text not null,
      address text not null,
      phone text not null,
      online_channels text[] not null,
      provider_name text null,
      opened_on date not null,
      closed_on date null,
      staffing_floor smallint not null,
      advisors_posted int not null default 0,
      version int not null default 1,
      created_at timestamptz not null,
      created_by text not null,
      updated_at timestamptz not null,
      updated_by text not null,
      constraint station_kind_check check (kind in
        ('DISTRICT_GUIDANCE', 'SUBDISTRICT_SERVICE', 'COMMUNITY_POINT', 'PROFESSIONAL_POINT'))
    )`);
    this.addSql('create index station_division_id on advisors.station (division, id)');
    this.addSql(`create unique index station_single_of_kind on advisors.station (division, kind)
      where closed_on is null and kind in ('DISTRICT_GUIDANCE', 'COMMUNITY_POINT')`);
    for (const table of ['advisors.station_duty', 'advisors.station']) {
      for (const statement of rowSecuritySql(table)) this.addSql(statement);
    }
  }
}
