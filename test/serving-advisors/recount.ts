import type { AuditedOwner, Row } from '../testkit/audited-owner.ts';

/** Who serves where, from the records alone, in other words than the product's. */
export const SERVING = `select a.id as advisor, p.division from advisors.advisor a, advisors.posting p
  where p.advisor = a.id and p.until is null and a.filing_state not in ('SUSPENDED', 'WITHDRAWN')
    and (select count(*) from advisors.filing_step s where s.advisor = a.id and s.to_state = 'FILED') > 0
  group by 1, 2 order by 1, 2`;

/** Who serves where, as the clients domain was told. */
export function servingIn({ asAdmin }: AuditedOwner): Promise<Row[]> {
  return asAdmin('select advisor, division from clients.serving_advisor order by 1, 2');
}

/** The same as the advisors domain has it. */
export function recordedIn({ asAdmin }: AuditedOwner): Promise<Row[]> {
  return asAdmin(SERVING);
}
