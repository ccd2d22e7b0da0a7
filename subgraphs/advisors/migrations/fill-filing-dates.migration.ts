import { Migration } from '@mikro-orm/migrations';

/**
 * Dates each filing by its last step, or by the advisor's registration where no step is kept. Advisors are found by their stations from
 * now on: instances find the tokens of all anew when they start.
 */
export class FillFilingDates extends Migration {
  override up(): void {
    this.addSql(`update advisors.advisor set filing_since = coalesce(
      (select max(step.at) from advisors.filing_step step where step.advisor = advisor.id), created_at)`);
    this.addSql('alter table advisors.advisor alter column filing_since set not null');
    this.addSql('truncate advisors.advisor_token');
  }
}
