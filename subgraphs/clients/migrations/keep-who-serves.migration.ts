import { Migration } from '@mikro-orm/migrations';
import { addGivenSql, keyedFigureTableSql } from '#figures';
import { notDelegatedSql, ownerWideSql, rowSecuritySql } from '#persistence';

/** The names stand here as they were: a migration says the same whatever is declared later. */
const SERVED = { schema: 'clients', name: 'served', keyedBy: 'advisor' } as const;

/** Keeps by month which advisor the record of a client named and who served where, and figures by advisor. */
export class KeepWhoServes extends Migration {
  override up(): void {
    this.addSql(`create table clients.advisor_period (
      client_id text collate "C" not null,
      since date not null,
      division text collate "C" not null,
      advisor text collate "C" null,
      primary key (client_id, since),
      constraint advisor_period_client_id_foreign foreign key (client_id) references clients.client (id),
      constraint advisor_period_lies_with_client foreign key (client_id, division)
        references clients.client (id, division) on update cascade
    )`);
    this.addSql(`create table clients.serving_period (
      advisor text collate "C" not null,
      division text collate "C" not null,
      station text collate "C" not null,
      since date not null,
      until date null,
      primary key (advisor, division, station, since)
    )`);
    this.addSql('create index serving_period_station on clients.serving_period (station, advisor)');
    for (const statement of rowSecuritySql('clients.advisor_period')) this.addSql(statement);
    // As of who serves now: those of a street serve in its communities, whose staff must see them.
    for (const statement of rowSecuritySql('clients.serving_period', { readableFromBelow: true }))
      this.addSql(statement);
    for (const table of ['clients.advisor_period', 'clients.serving_period'])
      for (const statement of notDelegatedSql(table)) this.addSql(statement);
    for (const statement of keyedFigureTableSql('clients')) this.addSql(statement);
    // Of a household that moved, the months before count where it lived: also where that was delegated since.
    this.addSql(
      ownerWideSql({
        name: 'clients.add_served(entries jsonb, today date)',
        returns: 'counted int',
        query: `${addGivenSql(SERVED, 'entries', 'today')} returning 1`,
        evenDelegated: true,
      }),
    );
  }
}
