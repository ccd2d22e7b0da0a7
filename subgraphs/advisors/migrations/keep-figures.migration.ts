import { Migration } from '@mikro-orm/migrations';
import { figureTablesSql } from '#figures';

/** Figures by month. An instance counts them when it starts; the divisions that must have stations count nothing any more. */
export class KeepFigures extends Migration {
  override up(): void {
    for (const statement of figureTablesSql('advisors')) this.addSql(statement);
    const counts = ['stations', 'required', 'staffed', 'understaffed', 'serving'];
    const states = ['draft', 'submitted', 'filed', 'returned', 'changed', 'suspended', 'withdrawn'];
    const columns = [...counts, ...states].map((column) => `drop column ${column}`);
    this.addSql(`alter table advisors.station_duty ${columns.join(', ')}`);
  }
}
