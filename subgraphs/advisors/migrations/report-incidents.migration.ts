import { Migration } from '@mikro-orm/migrations';
import { notDelegatedSql, rowSecuritySql } from '#persistence';

const INCIDENT = 'advisors.incident';
const STEP = 'advisors.incident_step';
const STATES = `('REPORTED', 'INVESTIGATING', 'CLOSED')`;

/** What happened at stations, and every step of its follow-up. */
export class ReportIncidents extends Migration {
  override up(): void {
    this.addSql(`create table ${INCIDENT} (
      id text collate "C" not null primary key,
      station text collate "C" not null,
      division text collate "C" not null,
      authority text collate "C" not null,
      happened_on date not null,
      kind text collate "C" not null,
      form_version int not null,
      answers jsonb not null,
      state text not null,
      since timestamptz not null,
      created_at timestamptz not null,
      created_by text not null,
      constraint incident_state_check check (state in ${STATES}),
      constraint incident_station_foreign foreign key (station) references advisors.station (id)
    )`);
    this.addSql(`create index incident_happened_on on ${INCIDENT} (happened_on, id, division)`);
    this.addSql(`create index incident_division_id on ${INCIDENT} (division, id)`);
    this.addSql(`create index incident_station on ${INCIDENT} (station, happened_on, id)`);
    this.addSql(`create table ${STEP} (
      id text collate "C" not null primary key,
      incident text collate "C" not null,
      division text collate "C" not null,
      from_state text null,
      to_state text not null,
      reason text null,
      at timestamptz not null,
      by_subject text not null,
      constraint incident_step_from_state_check check (from_state in ${STATES}),
      constraint incident_step_to_state_check check (to_state in ${STATES}),
      constraint incident_step_incident_foreign foreign key (incident) references ${INCIDENT} (id)
    )`);
    this.addSql(`create index incident_step_incident_at on ${STEP} (incident, at)`);
    this.addSql(`create index incident_step_division on ${STEP} (division)`);
    for (const table of [INCIDENT, STEP]) {
      for (const statement of [...rowSecuritySql(table), ...notDelegatedSql(table)]) this.addSql(statement);
    }
  }
}
