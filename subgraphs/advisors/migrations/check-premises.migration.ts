import { Migration } from '@mikro-orm/migrations';
import { notDelegatedSql, rowSecuritySql } from '#persistence';

const CHECK = 'advisors.premises_check';
const FOLLOW_UP = 'advisors.follow_up';

/** How the places of stations are found, and what forms ask to be done. */
export class CheckPremises extends Migration {
  override up(): void {
    this.addSql(`create table ${CHECK} (
      id text collate "C" not null primary key,
      station text collate "C" not null,
      division text collate "C" not null,
      checked_on date not null,
      inspector text null,
      form_version int not null,
      answers jsonb not null,
      points int not null,
      latest boolean not null,
      created_at timestamptz not null,
      created_by text not null,
      constraint premises_check_station_foreign foreign key (station) references advisors.station (id)
    )`);
    this.addSql(`create index premises_check_checked_on on ${CHECK} (checked_on, id, division)`);
    this.addSql(`create index premises_check_points on ${CHECK} (points, id, division)`);
    this.addSql(`create index premises_check_division_id on ${CHECK} (division, id)`);
    this.addSql(`create index premises_check_station on ${CHECK} (station, checked_on, id)`);
    this.addSql(`create table ${FOLLOW_UP} (
      id text collate "C" not null primary key,
      division text collate "C" not null,
      station text collate "C" not null,
      form text collate "C" not null,
      form_version int not null,
      record text collate "C" not null,
      key text collate "C" not null,
      asked_on date not null,
      due_on date null,
      closed_on date null,
      outcome text null,
      closed_at timestamptz null,
      closed_by text null,
      constraint follow_up_once unique (record, key),
      constraint follow_up_outcome_check check (outcome in ('DONE', 'SUPERSEDED')),
      constraint follow_up_station_foreign foreign key (station) references advisors.station (id)
    )`);
    this.addSql(`create index follow_up_due_on on ${FOLLOW_UP} (due_on, id, division)`);
    this.addSql(`create index follow_up_asked_on on ${FOLLOW_UP} (asked_on, id, division)`);
    this.addSql(`create index follow_up_division_id on ${FOLLOW_UP} (division, id)`);
    this.addSql(`create index follow_up_station on ${FOLLOW_UP} (station, due_on, id)`);
    for (const table of [CHECK, FOLLOW_UP]) {
      for (const statement of [...rowSecuritySql(table), ...notDelegatedSql(table)]) this.addSql(statement);
    }
  }
}
