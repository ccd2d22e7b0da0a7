import { Migration } from '@mikro-orm/migrations';
import { notDelegatedSql, rowSecuritySql } from '#persistence';

const RECORD = 'advisors.service_record';
const RULES = 'advisors.work_rules';

/** What stations did for those who asked, by which rules they work, and since when their places were not checked. */
export class LogServicesAndWriteWorkRules extends Migration {
  override up(): void {
    this.addSql(`create table ${RECORD} (
      id text collate "C" not null primary key,
      station text collate "C" not null,
      division text collate "C" not null,
      served_on date not null,
      service text collate "C" not null,
      channel text collate "C" not null,
      outcome text collate "C" not null,
      form_version int not null,
      answers jsonb not null,
      created_at timestamptz not null,
      created_by text not null,
      constraint service_record_station_foreign foreign key (station) references advisors.station (id)
    )`);
    this.addSql(`create index service_record_served_on on ${RECORD} (served_on, id, division)`);
    this.addSql(`create index service_record_division_id on ${RECORD} (division, id)`);
    this.addSql(`create index service_record_station on ${RECORD} (station, served_on, id)`);
    this.addSql(`create table ${RULES} (
      id text collate "C" not null primary key,
      division text collate "C" not null,
      station_kind text not null,
      since date not null,
      rules text not null,
      duties text not null,
      created_at timestamptz not null,
      created_by text not null,
      constraint work_rules_station_kind_check check (station_kind in
        ('DISTRICT_GUIDANCE', 'SUBDISTRICT_SERVICE', 'COMMUNITY_POINT', 'PROFESSIONAL_POINT'))
    )`);
    this.addSql(`create index work_rules_division on ${RULES} (division, station_kind, since, id)`);
    this.addSql(`alter table advisors.station add unchecked_since date null`);
    this.addSql(`create index station_unchecked_since on advisors.station (unchecked_since, id, division)`);
    const statements = [
      ...rowSecuritySql(RECORD),
      ...notDelegatedSql(RECORD),
      // A district's rules hold in its streets.
      ...rowSecuritySql(RULES, { readableFromBelow: true, appendOnly: true }),
      ...notDelegatedSql(RULES),
    ];
    for (const statement of statements) this.addSql(statement);
  }
}
