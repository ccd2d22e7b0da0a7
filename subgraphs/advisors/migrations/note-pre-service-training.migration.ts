import { Migration } from '@mikro-orm/migrations';

/** When an advisor was trained before service, and since when the advisor is posted somewhere: by then the training was due. */
export class NotePreServiceTraining extends Migration {
  override up(): void {
    this.addSql('alter table advisors.advisor add column pre_service_trained_on date null');
    this.addSql('alter table advisors.advisor add column first_posted_on date null');
    this.addSql(`create index advisor_untrained on advisors.advisor (division, id)
      where pre_service_trained_on is null or pre_service_trained_on > first_posted_on`);
  }
}
