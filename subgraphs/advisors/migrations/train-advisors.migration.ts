import { Migration } from '@mikro-orm/migrations';
import { tokenTableSql } from '#lists';
import { notDelegatedSql, ownerWideSql, rowSecuritySql } from '#persistence';

const COURSE = 'advisors.course';
const SESSION = 'advisors.training_session';
const RESULT = 'advisors.training_result';
const ENROLMENT = 'advisors.training_enrolment';
const KINDS = `('PRE_SERVICE', 'CONTINUING')`;

/** Courses, the sessions in which they are held, which advisors are enrolled in these and attended, and what other owners report of theirs. */
export class TrainAdvisors extends Migration {
  override up(): void {
    this.addSql(`create table ${COURSE} (
      id text collate "C" not null primary key,
      division text collate "C" not null,
      title text collate "C" not null,
      kind text not null,
      topics text[] not null,
      hours int not null,
      materials jsonb not null,
      versions jsonb not null,
      withdrawn_on date null,
      version int not null,
      updated_at timestamptz not null,
      updated_by text not null,
      constraint course_kind_check check (kind in ${KINDS})
    )`);
    this.addSql(`create index course_division_id on ${COURSE} (division, id)`);
    this.addSql(`create index course_title on ${COURSE} (title, id, division)`);
    this.addSql(`create table ${SESSION} (
      id text collate "C" not null primary key,
      division text collate "C" not null,
      holder text collate "C" not null,
      is_own boolean not null,
      course text collate "C" not null,
      course_version int not null,
      title text not null,
      kind text not null,
      hours int not null,
      starts_on date not null,
      ends_on date not null,
      "time" text null,
      place text not null,
      trainer text not null,
      capacity int not null,
      cancelled_on date null,
      cancel_reason text null,
      version int not null,
      created_at timestamptz not null,
      created_by text not null,
      updated_at timestamptz not null,
      updated_by text not null,
      constraint training_session_kind_check check (kind in ${KINDS})
    )`);
    this.addSql(`create index training_session_division_id on ${SESSION} (division, id)`);
    this.addSql(`create index training_session_starts_on on ${SESSION} (starts_on, id, division)`);
    this.addSql(`create table ${RESULT} (
      id text collate "C" not null primary key,
      session text collate "C" not null,
      division text collate "C" not null,
      enrolled int null,
      attended int null,
      passed int null,
      reported_at timestamptz null,
      constraint training_result_of_owner unique (session, division),
      constraint training_result_session_foreign foreign key (session) references ${SESSION} (id)
    )`);
    this.addSql(`create index training_result_division_id on ${RESULT} (division, id)`);
    this.addSql(`create table ${ENROLMENT} (
      id text collate "C" not null primary key,
      session text collate "C" not null,
      advisor text collate "C" not null,
      division text collate "C" not null,
      counted_in text collate "C" not null,
      kind text not null,
      held_on date not null,
      outcome text null,
      hours int null,
      certificate_number text null,
      certified_on date null,
      enrolled_at timestamptz not null,
      enrolled_by text not null,
      ended_at timestamptz null,
      ended_by text null,
      constraint training_enrolment_certificate unique (certificate_number),
      constraint training_enrolment_kind_check check (kind in ${KINDS}),
      constraint training_enrolment_outcome_check check (outcome in ('PASSED', 'FAILED', 'ABSENT')),
      constraint training_enrolment_session_foreign foreign key (session) references ${SESSION} (id),
      constraint training_enrolment_advisor_foreign foreign key (advisor) references advisors.advisor (id),
      constraint training_enrolment_lies_with_advisor
        foreign key (advisor, division) references advisors.advisor (id, division) on update cascade
    )`);
    this.addSql(`create index training_enrolment_division_id on ${ENROLMENT} (division, id)`);
    this.addSql(`create index training_enrolment_held_on on ${ENROLMENT} (held_on, id, division)`);
    this.addSql(`create index training_enrolment_session on ${ENROLMENT} (session, id)`);
    this.addSql(`create index training_enrolment_advisor on ${ENROLMENT} (advisor, held_on)`);
    this.addSql(
      `create unique index training_enrolment_once on ${ENROLMENT} (session, advisor) where ended_at is null`,
    );
    const statements = [
      // What the city and a district offer holds beneath them.
      ...rowSecuritySql(COURSE, { readableFromBelow: true }),
      ...notDelegatedSql(COURSE),
      ...rowSecuritySql(SESSION, { readableFromBelow: true }),
      ...notDelegatedSql(SESSION),
      // Results of other owners are kept too, so nothing of what is delegated is hidden.
      ...rowSecuritySql(RESULT),
      ...rowSecuritySql(ENROLMENT),
      ...notDelegatedSql(ENROLMENT),
      ...tokenTableSql(COURSE),
      ownerWideSql({
        name: 'advisors.training_counts(sessions text[])',
        returns: 'session text, enrolled int, attended int, passed int',
        query: `select enrolment.session, count(*)::int, (count(*) filter (where outcome in ('PASSED', 'FAILED')))::int,
            (count(*) filter (where outcome = 'PASSED'))::int
          from ${ENROLMENT} as enrolment where enrolment.session = any (sessions) and ended_at is null group by enrolment.session`,
      }),
    ];
    for (const statement of statements) this.addSql(statement);
  }
}
