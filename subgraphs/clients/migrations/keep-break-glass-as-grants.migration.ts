import { Migration } from '@mikro-orm/migrations';

/** What was opened by break-glass is a grant to oneself; what is over is ended. */
export class KeepBreakGlassAsGrants extends Migration {
  override up(): void {
    // Each was given to oneself by somebody else than the tables' owner, which policies would refuse.
    this.addSql('alter table clients.record_grant no force row level security');
    this
      .addSql(`insert into clients.record_grant (id, kind, client_id, division, subject, fields, purpose, starts_at, ends_at,
        given_at, given_by, giver_role, giver_division, ended_at, ended_as)
      select id, 'BREAK_GLASS', client_id, division, subject, array['RECORD'], reason, at, ends_at,
        at, subject, role, caller_division, case when ends_at <= now() then ends_at end, case when ends_at <= now() then 'LAPSED' end
      from clients.break_glass`);
    this.addSql('alter table clients.record_grant force row level security');
  }
}
