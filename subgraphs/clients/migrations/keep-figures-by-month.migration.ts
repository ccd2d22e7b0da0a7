import { Migration } from '@mikro-orm/migrations';
import { addGivenSql, figureTablesSql } from '#figures';
import { ownerWideSql } from '#persistence';

/** The names stand here as they were: a migration says the same whatever is declared later. */
const COMPLIANCE = { schema: 'clients', name: 'visitCompliance' } as const;

/**
 * Caseload and duty are kept by month, as figures. What was kept of them goes: an owner that starts next counts its records, which tell of
 * every month since the first client was registered.
 */
export class KeepFiguresByMonth extends Migration {
  override up(): void {
    for (const table of ['duty_change', 'visit_month']) {
      this.addSql(`drop function clients.add_${table}(text[], text[], text[], int[])`);
    }
    for (const table of ['caseload', 'household_caseload', 'duty_change', 'visit_month']) {
      this.addSql(`drop table clients.${table}`);
    }
    for (const statement of figureTablesSql('clients')) this.addSql(statement);
    // Of a household that moved, the months before count where it lived: also where that was delegated since.
    this.addSql(
      ownerWideSql({
        name: 'clients.add_compliance(entries jsonb, today date)',
        returns: 'counted int',
        query: `${addGivenSql(COMPLIANCE, 'entries', 'today')} returning 1`,
        evenDelegated: true,
      }),
    );
  }
}
