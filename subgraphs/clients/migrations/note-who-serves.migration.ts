import { Migration } from '@mikro-orm/migrations';

/** Notes the advisors whom records name from this month on. Who served whom before is not known. */
export class NoteWhoServes extends Migration {
  override up(): void {
    this.addSql(`insert into clients.advisor_period (client_id, since, division, advisor)
      select id, date_trunc('month', now() at time zone 'Asia/Shanghai')::date, division, advisor
      from clients.client where advisor is not null`);
  }
}
