import { Migration } from '@mikro-orm/migrations';

const WITHIN = `street >= current_setting('app.division_from', true) and street < current_setting('app.division_to', true)`;

/**
 * The street in which a professional point of the district stands: its advisors are registered and filed there (policy clause 五(二)). The
 * street sees the point, and counts whom it files; what the point publishes is for the district to change, as the services assert.
 */
export class NameStreetsOfStations extends Migration {
  override up(): void {
    this.addSql(`alter table advisors.station add column street text collate "C" null`);
    this.addSql(`alter table advisors.station add constraint station_street_check check (
      street is null or (kind = 'PROFESSIONAL_POINT' and length(street) = 9 and starts_with(street, division)))`);
    this.addSql('create index station_street on advisors.station (street) where street is not null');
    this.addSql(`create policy seen_in_street on advisors.station for select using (${WITHIN})`);
    this.addSql(
      `create policy counted_in_street on advisors.station for update using (${WITHIN}) with check (${WITHIN})`,
    );
  }
}
