import type { EntityManager } from '@mikro-orm/postgresql';
import type { YearMonth } from '#calendar';
import type { DivisionCode, RecordId } from '#divisions';
import { type Period, type Subject, monthIn, periodOf } from './period.ts';
import type { RosterReport } from './roster-report.entity.ts';
import type { RosterTotals } from './roster-totals.ts';

type Key = Subject & Pick<RosterReport, 'version' | 'issuer'>;

/** A report that was issued. */
export type Issued = Key & {
  /** The owner that keeps it. */
  readonly keeper: DivisionCode;
  readonly totals: RosterTotals;
  readonly delegated: readonly DivisionCode[];
  readonly supersedes: RecordId | null;
  readonly digest: string | null;
  readonly document: string | null;
  readonly issuedAt: Date;
  readonly receivedAt: Date | null;
  readonly message: string | null;
};

/** Says of owners that their reports of a month are expected, at the city's owner. */
export async function expectReports(
  em: EntityManager,
  keeper: DivisionCode,
  owners: readonly DivisionCode[],
  month: YearMonth,
): Promise<void> {
  const places = owners.map((division) => ({ division, issuer: division, ...periodOf(month), version: 1 }));
  if (places.length > 0) await makePlaces(em, keeper, places);
}

async function makePlaces(em: EntityManager, keeper: DivisionCode, places: readonly Key[]): Promise<void> {
  // One statement for all of them; those that are known stay.
  await em.execute(
    `insert into advisors.roster_report (id, division, issuer, from_on, until_on, month, version, delegated)
     select ? || '-' || gen_random_uuid(), division, issuer, "fromOn", "untilOn", month, version, '{}'
     from jsonb_to_recordset(?::jsonb) as place (division text, issuer text, "fromOn" date, "untilOn" date, month text, version int)
     on conflict on constraint roster_report_version do nothing`,
    [keeper, JSON.stringify(places.map((place) => ({ ...place, month: monthIn(place) })))],
  );
}

/** Keeps a report, for good, and gives its id; undefined where another of its version is kept already. */
export async function keepReport(em: EntityManager, issued: Issued): Promise<RecordId | undefined> {
  const { keeper, division, issuer, fromOn, untilOn, version, totals, delegated, supersedes } = issued;
  const { digest, document, issuedAt, receivedAt, message } = issued;
  await makePlaces(em, keeper, [{ division, issuer, fromOn, untilOn, version }]);
  // Only a report that is expected is filled in: the policy stays_as_issued sees to it.
  const [kept] = await em.execute<{ id: RecordId }[]>(
    `update advisors.roster_report set totals = ?::jsonb, delegated = array[?]::text[], supersedes = ?, digest = ?, document = ?,
       issued_at = ?, received_at = ?, message = ?
     where (division, from_on, until_on, version) = (?, ?, ?, ?) and issued_at is null returning id`,
    [
      JSON.stringify(totals),
      delegated,
      supersedes,
      digest,
      document,
      issuedAt,
      receivedAt,
      message,
      division,
      fromOn,
      untilOn,
      version,
    ],
  );
  return kept?.id;
}

export type Newest = Pick<RosterReport, 'id' | 'month' | 'version' | 'totals' | 'delegated'>;

const NEWEST = 'id, month, version, totals, delegated from advisors.roster_report';

/** The newest report that an owner issued of each month. */
export function findNewestOfMonths(em: EntityManager, division: DivisionCode): Promise<Newest[]> {
  // The totals come as they are written.
  return em.execute(
    `select distinct on (month) ${NEWEST}
     where division = ? and month is not null and issued_at is not null order by month, version desc`,
    [division],
  );
}

/** The newest report that was issued of a period. */
export async function findNewest(
  em: EntityManager,
  division: DivisionCode,
  { fromOn, untilOn }: Period,
): Promise<Newest | undefined> {
  // Without its document.
  const [row] = await em.execute<Newest[]>(
    `select ${NEWEST} where division = ? and from_on = ? and until_on = ? and issued_at is not null order by version desc limit 1`,
    [division, fromOn, untilOn],
  );
  return row;
}

/** The documents of reports as they were issued. */
export async function findDocuments(em: EntityManager, ids: readonly RecordId[]): Promise<Map<RecordId, string>> {
  // Lists read the reports without them.
  const rows = await em.execute<{ id: RecordId; document: string }[]>(
    'select id, document from advisors.roster_report where id = any (array[?]::text[]) and document is not null',
    [ids],
  );
  return new Map(rows.map(({ id, document }) => [id, document]));
}
