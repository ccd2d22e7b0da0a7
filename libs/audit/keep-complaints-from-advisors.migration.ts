import { Migration } from '@mikro-orm/migrations';

/** Who signs in as an advisor, or once did, reads in no trail that there is a complaint, whatever else they may read. */
export class KeepComplaintsFromAdvisors extends Migration {
  override up(): void {
    this.addSql(`create function audit.is_ever_tied(who text) returns boolean language sql stable as
      'select exists (select from audit.ever_tied(who))'`);
    this.addSql(`create policy complaints_kept_from_advisors on audit.entry as restrictive for select
      using (entry.action not like 'complaint.%' or not audit.is_ever_tied(current_setting('app.subject', true)))`);
  }
}
