import type { EntityManager } from '@mikro-orm/postgresql';
import type { CalendarDate } from '#calendar';
import type { CodeKey } from '#code-lists';
import { type DivisionCode, type RecordId, rangeOf } from '#divisions';
import type { FilingState } from '../filings/filing.workflow.ts';
import type { ShownParticulars } from '../filings/particulars.ts';
import type { StationKind } from '../stations/station-kinds.ts';
import { type Subject, boundsOf } from './period.ts';

/** An advisor as the register says it now. */
export type KnownAdvisor = {
  readonly id: RecordId;
  readonly division: DivisionCode;
  readonly name: string;
  readonly employer: string;
  readonly role: CodeKey;
  readonly skills: readonly CodeKey[];
  readonly licenceLevel: CodeKey | null;
  readonly licenceValidUntil: CalendarDate | null;
  readonly filingAuthority: DivisionCode;
};
type Of = { readonly advisor: RecordId };
export type KnownStep = Of & { readonly from: FilingState | null; readonly to: FilingState; readonly at: number };
export type KnownMove = Of & { readonly from: DivisionCode; readonly to: DivisionCode; readonly at: number };
export type KnownChange = Of & {
  readonly before: ShownParticulars;
  readonly after: ShownParticulars;
  readonly at: number;
};
export type KnownPosting = Of & {
  readonly station: RecordId;
  readonly name: string;
  readonly kind: StationKind;
  readonly division: DivisionCode;
  readonly since: CalendarDate;
  readonly until: CalendarDate | null;
};

/** All that a report is made of. Instants in milliseconds, each list in the order of time. */
export type RosterFacts = {
  readonly advisors: readonly KnownAdvisor[];
  readonly steps: readonly KnownStep[];
  readonly moves: readonly KnownMove[];
  readonly changes: readonly KnownChange[];
  readonly postings: readonly KnownPosting[];
};

/** Who is registered in the division, and who was and moved away. */
const CONCERNED = `select id from advisors.advisor where division >= ? and division < ?
  union select advisor from advisors.advisor_move where moved_from >= ? and moved_from < ?`;

const instant = (column: string): string => `(extract(epoch from ${column}) * 1000)::float8`;

/** Reads the facts of a report: five statements, however many advisors there are. */
export async function readFacts(em: EntityManager, subject: Subject): Promise<RosterFacts> {
  const { from, to } = rangeOf(subject.division);
  const { start, end } = boundsOf(subject);
  const whose = [from, to, from, to];
  const read = <Row>(sql: string, values: readonly unknown[] = []): Promise<Row[]> =>
    // Of thousands of rows only what is told: no entities are made.
    em.execute<Row[]>(`with concerned as materialized (${CONCERNED}) ${sql}`, [...whose, ...values]);
  const [begun, ended] = [new Date(start), new Date(end)];
  return {
    advisors:
      await read<KnownAdvisor>(`select advisor.id, division, name, employer, role, skills, licence_level as "licenceLevel",
        licence_valid_until::text as "licenceValidUntil", filing_authority as "filingAuthority"
      from advisors.advisor join concerned using (id) order by advisor.id`),
    steps: await read<KnownStep>(
      `select advisor, from_state as "from", to_state as "to", ${instant('at')} as at
      from advisors.filing_step join concerned on concerned.id = advisor where at < ? order by filing_step.at, filing_step.id`,
      [ended],
    ),
    moves:
      await read<KnownMove>(`select advisor, moved_from as "from", moved_to as "to", ${instant('recorded_at')} as at
      from advisors.advisor_move join concerned on concerned.id = advisor order by recorded_at, ordinal`),
    changes: await read<KnownChange>(
      `select advisor, before, after, ${instant('decided_at')} as at
      from advisors.filing_change join concerned on concerned.id = advisor
      where outcome = 'FILED' and decided_at >= ? order by decided_at, filing_change.version, filing_change.id`,
      [begun],
    ),
    postings: await read<KnownPosting>(
      `select advisor, posting.station, station.name, station.kind, station.division, since::text as since, until::text as until
      from advisors.posting join concerned on concerned.id = advisor join advisors.station on station.id = posting.station
      where since <= ? and (until is null or until >= ?) order by since, posting.id`,
      [subject.untilOn, subject.fromOn],
    ),
  };
}
