import { Migration } from '@mikro-orm/migrations';
import { appendOnlySql, deletableSql } from '#persistence';

/** A step of a filing stays as it was written. Duties may go: they follow the tree and what is delegated. */
export class KeepFilingSteps extends Migration {
  override up(): void {
    for (const statement of appendOnlySql('advisors.filing_step')) this.addSql(statement);
    for (const statement of deletableSql('advisors.station_duty')) this.addSql(statement);
  }
}
