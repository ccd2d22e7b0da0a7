import { Migration } from '@mikro-orm/migrations';
import { addGivenSql } from '#figures';
import { notDelegatedSql, ownerWideSql, rowSecuritySql } from '#persistence';

/** The names stand here as they were: a migration says the same whatever is declared later. */
const SATISFACTION = { schema: 'clients', name: 'satisfaction' } as const;

/** Surveys of how satisfied visited households are, whom they ask, and what these said; a call goes where its client goes. */
export class SurveySatisfaction extends Migration {
  override up(): void {
    this.createTables();
    for (const table of ['clients.survey', 'clients.survey_call', 'clients.survey_attempt'])
      for (const statement of notDelegatedSql(table)) this.addSql(statement);
    // Of a household that moved, its answers count where it was visited: also where that was delegated since.
    this.addSql(
      ownerWideSql({
        name: 'clients.add_satisfaction(entries jsonb, today date)',
        returns: 'counted int',
        query: `${addGivenSql(SATISFACTION, 'entries', 'today')} returning 1`,
        evenDelegated: true,
      }),
    );
  }

  private createTables(): void {
    this.addSql(`create table clients.survey (
      id text collate "C" not null primary key,
      division text collate "C" not null,
      title text not null,
      visited_from text collate "C" not null,
      visited_until text collate "C" not null,
      sample_size int not null,
      seed text not null,
      opened_on date not null,
      opened_by text not null,
      closed_on date null,
      closed_by text null,
      constraint survey_closed_by_somebody check ((closed_on is null) = (closed_by is null))
    )`);
    this.addSql('create index survey_opened_on on clients.survey (opened_on, id, division)');
    this.addSql('create index survey_division_id on clients.survey (division, id)');
    for (const statement of rowSecuritySql('clients.survey')) this.addSql(statement);
    this.addSql(`create table clients.survey_call (
      id text collate "C" not null primary key,
      survey_id text collate "C" not null,
      division text collate "C" not null,
      client_id text collate "C" not null,
      household_id text collate "C" not null,
      advisor text collate "C" null,
      station text collate "C" null,
      counted_in text collate "C" not null,
      state text collate "C" not null,
      asked_on date null,
      overall text null,
      form_version int null,
      answers text null,
      recorded_by text null,
      constraint survey_call_survey_id_foreign foreign key (survey_id) references clients.survey (id),
      constraint survey_call_client_id_foreign foreign key (client_id) references clients.client (id),
      constraint survey_call_household_id_foreign foreign key (household_id) references clients.household (id),
      constraint survey_call_lies_with_client foreign key (client_id, division)
        references clients.client (id, division) on update cascade,
      constraint survey_call_answered_once check ((state = 'ANSWERED') = (overall is not null))
    )`);
    this.addSql('create unique index survey_call_household on clients.survey_call (survey_id, household_id)');
    this.addSql('create unique index survey_call_division_unique on clients.survey_call (id, division)');
    this.addSql('create index survey_call_asked_on on clients.survey_call (asked_on, id, division)');
    this.addSql('create index survey_call_division_id on clients.survey_call (division, id)');
    this.addSql('create index survey_call_client on clients.survey_call (client_id)');
    this.addSql('create index survey_call_station on clients.survey_call (station, survey_id)');
    for (const statement of rowSecuritySql('clients.survey_call')) this.addSql(statement);
    // Streets ask for their district, and for another street whom of its households moved here.
    this.addSql(`create policy seen_with_its_calls on clients.survey for select
      using (exists (select from clients.survey_call where survey_id = survey.id))`);
    this.addSql(`create table clients.survey_attempt (
      call_id text collate "C" not null,
      ordinal int not null,
      division text collate "C" not null,
      outcome text not null,
      tried_on date not null,
      recorded_by text not null,
      primary key (call_id, ordinal),
      constraint survey_attempt_call_id_foreign foreign key (call_id) references clients.survey_call (id),
      constraint survey_attempt_lies_with_call foreign key (call_id, division)
        references clients.survey_call (id, division) on update cascade
    )`);
    for (const statement of rowSecuritySql('clients.survey_attempt', { appendOnly: true })) this.addSql(statement);
  }
}
