import { Migration } from '@mikro-orm/migrations';

/** Which time a question for guidance is asked, and what the answer before left open. */
export class AskGuidanceInRounds extends Migration {
  override up(): void {
    this.addSql(`alter table advisors.guidance_question
      add column round int not null default 1,
      add column reopen_reason text null`);
  }
}
