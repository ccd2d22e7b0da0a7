import { Migration } from '@mikro-orm/migrations';
import { ownerWideSql, rowSecuritySql } from '#persistence';

/**
 * The jobs of an owner, one row a job and key. Every writer may trigger one for the owner as a whole, so that is done by a function: it
 * notes that there is something to do, and shows nothing.
 */
export class CreateJobs extends Migration {
  override up(): void {
    this.addSql(`create table audit.job (
      id text collate "C" not null primary key,
      division text collate "C" not null,
      name text collate "C" not null,
      key text collate "C" not null,
      run_at timestamptz null,
      triggers int not null default 0,
      paused boolean not null default false,
      lock uuid null,
      locked_until timestamptz null,
      last_run_at timestamptz null,
      attempts int not null default 0,
      failed boolean not null default false,
      error_code text null,
      findings int not null default 0,
      constraint job_name_key unique (name, key)
    )`);
    this.addSql('create index job_division_id on audit.job (division, id)');
    this.addSql('create index job_name on audit.job (name, id, division)');
    for (const sql of rowSecuritySql('audit.job')) this.addSql(sql);
    // One that waits for its next attempt goes on waiting: it is known to fail.
    this.addSql(
      ownerWideSql({
        name: 'audit.trigger_job(triggered text, triggered_key text, due timestamptz)',
        returns: 'job text',
        query: `insert into audit.job as known (id, division, name, key, run_at, triggers)
          select owner || '-' || gen_random_uuid(), owner, triggered, triggered_key, due, 1 from audit.ownership
          on conflict on constraint job_name_key do update set triggers = known.triggers + 1,
            run_at = case when known.attempts > 0 and not known.failed then known.run_at else least(known.run_at, due) end
          returning known.id`,
      }),
    );
  }
}
