import { Migration } from '@mikro-orm/migrations';

/** Stations may publish how to get there. */
export class SayHowToGetToStations extends Migration {
  override up(): void {
    this.addSql('alter table advisors.station add column directions text null');
  }
}
