import { Migration } from '@mikro-orm/migrations';
import { tokenTableSql } from '#lists';
import { notDelegatedSql, rowSecuritySql } from '#persistence';
import { stepTableSql } from '#workflows';

const QUESTION = 'advisors.guidance_question';
const ANSWER = 'advisors.guidance_answer';
const STATES = ['ASKED', 'PASSED_ON', 'ANSWERED', 'WITHDRAWN'];

/** What is asked of the bureau above, every step of it, and the answers, which all beneath the bureau find. */
export class AskForGuidance extends Migration {
  override up(): void {
    const known = STATES.map((state) => `'${state}'`).join(', ');
    this.addSql(`create table ${QUESTION} (
      id text collate "C" not null primary key,
      division text collate "C" not null,
      authority text collate "C" not null,
      asked_from text collate "C" not null,
      topic text collate "C" null,
      title text not null,
      text text not null,
      asked_on date not null,
      answer jsonb null,
      origin text collate "C" null,
      origin_owner text collate "C" null,
      state text not null,
      since timestamptz not null,
      created_at timestamptz not null,
      created_by text not null,
      constraint guidance_question_origin unique (origin),
      constraint guidance_question_state_check check (state in (${known}))
    )`);
    this.addSql(`create index guidance_question_asked_on on ${QUESTION} (asked_on, id, division)`);
    this.addSql(`create index guidance_question_division_id on ${QUESTION} (division, id)`);
    this.addSql(`create table ${ANSWER} (
      id text collate "C" not null primary key,
      division text collate "C" not null,
      question_id text collate "C" not null,
      asked_from text collate "C" not null,
      topic text collate "C" null,
      title text not null,
      question text not null,
      text text not null,
      answered_on date not null,
      versions jsonb not null,
      withdrawn_on date null,
      updated_at timestamptz not null,
      updated_by text not null,
      constraint guidance_answer_question_id unique (question_id)
    )`);
    this.addSql(`create index guidance_answer_answered_on on ${ANSWER} (answered_on, id, division)`);
    this.addSql(`create index guidance_answer_division_id on ${ANSWER} (division, id)`);
    const statements = [
      ...rowSecuritySql(QUESTION),
      ...notDelegatedSql(QUESTION),
      ...stepTableSql({ record: QUESTION, column: 'question', states: STATES }),
      ...tokenTableSql(QUESTION),
      // What a bureau answers is found by all beneath it.
      ...rowSecuritySql(ANSWER, { readableFromBelow: true }),
      ...notDelegatedSql(ANSWER),
      ...tokenTableSql(ANSWER, { readableFromBelow: true }),
    ];
    for (const statement of statements) this.addSql(statement);
  }
}
