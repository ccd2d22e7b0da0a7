import { Migration } from '@mikro-orm/migrations';

/** When, by whom and why a visit was withdrawn as recorded by mistake. Lists and counts leave it out, from the index alone. */
export class WithdrawVisits extends Migration {
  override up(): void {
    this.addSql(`alter table clients.visit add withdrawn_at timestamptz null, add withdrawn_by text null,
      add withdrawal_reason text null`);
    this.addSql(`alter table clients.visit add constraint visit_withdrawn_by_somebody
      check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is not null or withdrawal_reason is null))`);
    this.addSql('drop index clients.visit_client_index');
    this.addSql(`create index visit_client_index on clients.visit (client_id, visited_on, id) include (withdrawn_at)`);
  }
}
