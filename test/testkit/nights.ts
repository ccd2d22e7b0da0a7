import type { AuditedOwner } from './audited-owner.ts';
import { until } from './until.ts';

/** Sets the clock to a time of Asia/Shanghai at which a job is due, and waits until it has run. */
export async function haveRun(owner: AuditedOwner, job: string, time: string): Promise<void> {
  const at = `${time}+08:00`;
  owner.setClock(at);
  await owner.asAdmin('notify jobs');
  // The job notes the time of its run in the transaction that writes.
  await until(async () => {
    const rows = await owner.asAdmin('select name from audit.job where name = $1 and last_run_at = $2', [job, at]);
    return rows.length === 1;
  });
}
