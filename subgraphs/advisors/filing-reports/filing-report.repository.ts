import type { EntityManager } from '@mikro-orm/postgresql';
import type { YearMonth } from '#calendar';
import type { DivisionCode } from '#divisions';
import type { FilingReport } from './filing-report.entity.ts';
import type { FilingTotals } from './filing-totals.ts';

type Key = Pick<FilingReport, 'division' | 'month' | 'version'>;

/** A report that was issued. */
export type Issued = Key & {
  readonly totals: FilingTotals;
  readonly delegated: readonly DivisionCode[];
  readonly issuedAt: Date;
  readonly receivedAt: Date | null;
  readonly message: string | null;
};

/** Says of owners that their reports of a month are expected. */
export async function expectReports(
  em: EntityManager,
  owners: readonly DivisionCode[],
  month: YearMonth,
): Promise<void> {
  await makePlaces(
    em,
    owners.map((division) => ({ division, month, version: 1 })),
  );
}

async function makePlaces(em: EntityManager, places: readonly Key[]): Promise<void> {
  // One statement for all of them; those that are known stay.
  await em.execute(
    `insert into advisors.filing_report (id, division, month, version, delegated)
     select division || '-' || gen_random_uuid(), division, month, version, '{}'
     from jsonb_to_recordset(?::jsonb) as place (division text, month text, version int)
     on conflict on constraint filing_report_version do nothing`,
    [JSON.stringify(places)],
  );
}

/** Keeps a report, for good; false where another of its version is kept already. */
export async function keepReport(em: EntityManager, issued: Issued): Promise<boolean> {
  const { division, month, version, totals, delegated, issuedAt, receivedAt, message } = issued;
  await makePlaces(em, [{ division, month, version }]);
  // Only a report that is expected is filled in: the policy stays_as_issued sees to it.
  const kept = await em.execute<object[]>(
    `update advisors.filing_report set totals = ?::jsonb, delegated = array[?]::text[], issued_at = ?, received_at = ?, message = ?
     where (division, month, version) = (?, ?, ?) and issued_at is null returning id`,
    [JSON.stringify(totals), delegated, issuedAt, receivedAt, message, division, month, version],
  );
  return kept.length > 0;
}

/** The newest report that an owner issued of each month; all of them where it has issued none of the month. */
export function findNewest(
  em: EntityManager,
  division: DivisionCode,
): Promise<Pick<FilingReport, 'month' | 'version' | 'totals' | 'delegated'>[]> {
  // The totals come as they are written.
  return em.execute(
    `select distinct on (month) month, version, totals, delegated from advisors.filing_report
     where division = ? and issued_at is not null order by month, version desc`,
    [division],
  );
}
