import { Migration } from '@mikro-orm/migrations';

/** From which station an advisor serves where. Rows of before name none until the advisors domain tells all of them again, when its instance starts. */
export class NameServingStations extends Migration {
  override up(): void {
    this.addSql(`alter table clients.serving_advisor add station text collate "C" not null default ''`);
    this.addSql('alter table clients.serving_advisor drop constraint serving_advisor_pkey');
    this.addSql('alter table clients.serving_advisor add primary key (advisor, division, station)');
    this.addSql('create index serving_advisor_station on clients.serving_advisor (station, advisor)');
  }
}
