import { Migration } from '@mikro-orm/migrations';
import { figureTablesSql } from '#figures';

/** Figures by month. An instance enters what its libraries hold when it starts. */
export class KeepFigures extends Migration {
  override up(): void {
    for (const statement of figureTablesSql('resources')) this.addSql(statement);
  }
}
