import { Migration } from '@mikro-orm/migrations';
import { notDelegatedSql } from '#persistence';

const tables = [
  'household',
  'client',
  'category_period',
  'visit',
  'visit_version',
  'caseload',
  'household_caseload',
  'duty_change',
  'visit_month',
  'break_glass',
  'client_version',
  'household_version',
  'erasure_request',
  'erasure',
];

/** What an owner recorded in a division before it delegated it counts for the next owner alone. */
export class HideDelegated extends Migration {
  override up(): void {
    for (const table of tables) for (const statement of notDelegatedSql(`clients.${table}`)) this.addSql(statement);
  }
}
