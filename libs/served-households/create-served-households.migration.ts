import { Migration } from '@mikro-orm/migrations';
import { notDelegatedSql, rowSecuritySql } from '#persistence';

/** How many households are served where, for the advisors domain to advise by. The clients domain fills it when its instance starts. */
export class CreateServedHouseholds extends Migration {
  override up(): void {
    this.addSql(`create table advisors.served_households (
      division text collate "C" not null primary key,
      households int not null
    )`);
    this.addSql(`create table advisors.clients_told (
      division text collate "C" not null primary key,
      told_at timestamptz not null
    )`);
    for (const statement of rowSecuritySql('advisors.served_households')) this.addSql(statement);
    // Who asks for a street must know whether its district is told.
    for (const statement of rowSecuritySql('advisors.clients_told', { readableFromBelow: true }))
      this.addSql(statement);
    for (const table of ['advisors.served_households', 'advisors.clients_told'])
      for (const statement of notDelegatedSql(table)) this.addSql(statement);
    this.addSql('alter table advisors.station add column area_km2 double precision null');
  }
}
