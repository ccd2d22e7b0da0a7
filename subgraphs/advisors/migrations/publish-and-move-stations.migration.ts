import { Migration } from '@mikro-orm/migrations';
import { notDelegatedSql, rowSecuritySql } from '#persistence';

const STEP = 'advisors.station_step';

/**
 * Stations that are not published yet may lack what they must publish; hours are kept as data; stations move and merge, and their steps
 * are kept. What lies with a station follows it to another division.
 */
export class PublishAndMoveStations extends Migration {
  override up(): void {
    this.addSql(`alter table advisors.station
      alter column service_hours drop not null,
      alter column address drop not null,
      alter column phone drop not null,
      add column weekly_hours jsonb null,
      add column hours_exceptions jsonb not null default '[]',
      add column hours_remark text null,
      add column published_on date null,
      add column merged_into text collate "C" null`);
    this.addSql('alter table advisors.station alter column hours_exceptions drop default');
    this.addSql(`create index station_unpublished on advisors.station (division, id)
      where published_on is null and closed_on is null`);
    this.addSql('create unique index station_division_unique on advisors.station (id, division)');
    this.addSql(`create table ${STEP} (
      station text collate "C" not null,
      ordinal int not null,
      division text collate "C" not null,
      step text not null,
      on_day date not null,
      fields text[] not null,
      from_division text collate "C" null,
      to_division text collate "C" null,
      from_address text null,
      to_address text null,
      other text collate "C" null,
      at timestamptz not null,
      by_subject text not null,
      primary key (station, ordinal),
      constraint station_step_step_check check (step in
        ('OPENED', 'PUBLISHED', 'CHANGED', 'MOVED', 'CLOSED', 'MERGED', 'TOOK_IN'))
    )`);
    for (const statement of rowSecuritySql(STEP, { appendOnly: true })) this.addSql(statement);
    for (const statement of notDelegatedSql(STEP)) this.addSql(statement);
    for (const table of ['station_step', 'premises_check', 'follow_up']) {
      this.addSql(`alter table advisors.${table} add constraint ${table}_lies_with_station
        foreign key (station, division) references advisors.station (id, division) on update cascade`);
    }
  }
}
