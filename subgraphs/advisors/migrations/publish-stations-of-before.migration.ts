import { Migration } from '@mikro-orm/migrations';

/** Stations of before say all that they must: they are published since they opened. When they opened and closed is known of them. */
export class PublishStationsOfBefore extends Migration {
  override up(): void {
    this.addSql('update advisors.station set published_on = opened_on');
    this.addSql(`insert into advisors.station_step (station, ordinal, division, step, on_day, fields, at, by_subject)
      select id, 1, division, 'OPENED', opened_on, '{}', created_at, created_by from advisors.station`);
    // Nothing of a closed station changes: who changed it last has closed it.
    this.addSql(`insert into advisors.station_step (station, ordinal, division, step, on_day, fields, at, by_subject)
      select id, 2, division, 'CLOSED', closed_on, '{}', updated_at, updated_by from advisors.station
      where closed_on is not null`);
  }
}
