import { Migration } from '@mikro-orm/migrations';

/** The steps of a filing have the division of their advisor, also after the advisor moves to another street. */
export class CarryFilingStepsAlong extends Migration {
  override up(): void {
    this.addSql('create unique index advisor_division_unique on advisors.advisor (id, division)');
    this.addSql(`alter table advisors.filing_step add constraint filing_step_lies_with_advisor
      foreign key (advisor, division) references advisors.advisor (id, division) on update cascade`);
  }
}
