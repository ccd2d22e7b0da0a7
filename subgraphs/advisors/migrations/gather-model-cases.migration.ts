import { Migration } from '@mikro-orm/migrations';
import { tokenTableSql } from '#lists';
import { notDelegatedSql, rowSecuritySql } from '#persistence';
import { stepTableSql } from '#workflows';

const CASE = 'advisors.model_case';
const GATHERED = 'advisors.gathered_case';
const STATES = ['DRAFT', 'HANDED_IN', 'SENT_BACK', 'HANDED_UP', 'TAKEN_DOWN'];
const GATHERED_STATES = ['RECEIVED', 'PUBLISHED', 'SENT_BACK', 'TAKEN_DOWN'];

const listed = (states: readonly string[]) => states.map((state) => `'${state}'`).join(', ');

/** The caller's division lies beneath the row's. */
const FROM_BELOW = `division = left(current_setting('app.division', true), length(division))`;

/** Model cases of stations and their districts, and what of them the city gathered. */
export class GatherModelCases extends Migration {
  override up(): void {
    this.addSql(`create table ${CASE} (
      id text collate "C" not null primary key,
      division text collate "C" not null,
      authority text collate "C" not null,
      title text null,
      difficulty text null,
      measures text null,
      result text null,
      year int not null,
      kinds text[] not null,
      writers text[] not null,
      findings jsonb not null,
      clients_checked boolean null,
      edition int not null,
      received_at timestamptz null,
      published_on date null,
      state text not null,
      since timestamptz not null,
      version int not null default 1,
      created_at timestamptz not null,
      created_by text not null,
      updated_at timestamptz not null,
      updated_by text not null,
      constraint model_case_state_check check (state in (${listed(STATES)}))
    )`);
    this.addSql(`create index model_case_since on ${CASE} (since, id, division)`);
    this.addSql(`create index model_case_division_id on ${CASE} (division, id)`);
    this.addSql(`create table ${GATHERED} (
      id text collate "C" not null primary key,
      division text collate "C" not null,
      source text collate "C" not null,
      sender text collate "C" not null,
      origin text collate "C" not null,
      title text null,
      difficulty text null,
      measures text null,
      result text null,
      year int not null,
      kinds text[] not null,
      edition int not null,
      state text not null,
      since timestamptz not null,
      reason text null,
      published_on date null,
      decided_by text null,
      constraint gathered_case_source unique (source),
      constraint gathered_case_state_check check (state in (${listed(GATHERED_STATES)}))
    )`);
    this.addSql(`create index gathered_case_since on ${GATHERED} (since, id, division)`);
    this.addSql(`create index gathered_case_year on ${GATHERED} (year, id, division)`);
    this.addSql(`create index gathered_case_division_id on ${GATHERED} (division, id)`);
    const statements = [
      ...rowSecuritySql(CASE),
      ...notDelegatedSql(CASE),
      ...stepTableSql({ record: CASE, column: 'model_case', states: STATES }),
      ...rowSecuritySql(GATHERED),
      ...notDelegatedSql(GATHERED),
      // Everybody on the staff beneath the city reads what it publishes, and nothing else that it gathered.
      `create policy published_is_read on ${GATHERED} for select using (state = 'PUBLISHED' and ${FROM_BELOW})`,
      ...tokenTableSql(GATHERED),
      `create policy found_from_below on ${GATHERED}_token for select using (${FROM_BELOW})`,
    ];
    for (const statement of statements) this.addSql(statement);
  }
}
