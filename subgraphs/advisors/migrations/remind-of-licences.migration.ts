import { Migration } from '@mikro-orm/migrations';
import { reminderTableSql } from '#reminders';

/** Until when licences are valid, and whose end somebody is reminded of. */
export class RemindOfLicences extends Migration {
  override up(): void {
    this.addSql('alter table advisors.advisor add column licence_valid_until date null');
    this.addSql('create index advisor_licence_valid_until on advisors.advisor (licence_valid_until, id, division)');
    for (const sql of reminderTableSql('advisors.licence_reminder')) this.addSql(sql);
  }
}
