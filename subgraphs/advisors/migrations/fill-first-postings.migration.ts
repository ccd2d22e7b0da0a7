import { Migration } from '@mikro-orm/migrations';

/** Each advisor is posted since the earliest posting that is kept, or since the registration. */
export class FillFirstPostings extends Migration {
  override up(): void {
    this.addSql(`update advisors.advisor set first_posted_on = coalesce(
      (select min(since) from advisors.posting where posting.advisor = advisor.id),
      (created_at at time zone 'Asia/Shanghai')::date)`);
    this.addSql('alter table advisors.advisor alter column first_posted_on set not null');
  }
}
