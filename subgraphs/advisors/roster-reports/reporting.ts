import { type CalendarDate, type YearMonth, addDays, addMonths, firstDayOf, monthOf } from '#calendar';
import type { DivisionCode } from '#divisions';
import { type MonthRange, monthsOf } from '#figures';
import { type Loader, mapLoader, rowsLoader } from '#persistence';
import type { RequestScope } from '#server';
import type { RosterReportState } from '../resolvers.generated.ts';
import { RosterReport } from './roster-report.entity.ts';

/** How far an owner has reported a month, and, at the city's owner, how many have. */
export type Reporting = {
  readonly month: YearMonth;
  readonly state: RosterReportState;
  /** The newest version; undefined while none was issued. */
  readonly report: RosterReport | undefined;
  readonly counts: Readonly<Record<'expected' | 'reported' | 'late', number>> | undefined;
};

/** When a report came to the city's owner, and what follows from it; one statement for all that are asked for at once. */
export class ReportingReader {
  readonly #scope: Pick<RequestScope, 'caller' | 'owner' | 'delegated' | 'session' | 'today' | 'rosterReportDueDay'>;
  readonly #receipts: Loader<string, Date | undefined>;
  readonly #months: Loader<YearMonth, RosterReport[]>;

  constructor(scope: RequestScope) {
    this.#scope = scope;
    this.#receipts = mapLoader((messages) => this.#findReceipts(messages), { cache: true });
    this.#months = rowsLoader(
      (months) => this.#findMonths(months),
      ({ month }) => month,
      { cache: true },
    );
  }

  /** When the city's owner received it; by the receipt where it was sent. */
  async receivedAt({ receivedAt, message }: RosterReport): Promise<Date | null> {
    return message === null || message === undefined
      ? (receivedAt ?? null)
      : ((await this.#receipts.load(message)) ?? null);
  }

  /** Late from the day after the day of the next month by which a month's report is due; another period is due on no day. */
  async state(report: RosterReport): Promise<RosterReportState> {
    return (await this.receivedAt(report)) === null ? this.#stateWithout(report.month ?? undefined) : 'REPORTED';
  }

  /** Of a division that is an owner; undefined of one that lies within an owner, which reports for it. Errors: SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async ofMonth(division: DivisionCode, month?: YearMonth | null): Promise<Reporting | undefined> {
    this.#scope.caller.may('figures.read', division);
    if (division !== this.#scope.owner) return undefined;
    const asked = month ?? addMonths(monthOf(this.#scope.today), -1);
    const newest = newestOf(await this.#months.load(asked));
    const report = newest.get(division);
    const states = await Promise.all([...newest.values()].map((one) => this.state(one)));
    const times = (state: RosterReportState) => states.filter((one) => one === state).length;
    // What an owner delegated is handed up past it, so it knows of nobody beneath.
    const isWhole = division.length === CITY_LENGTH || this.#scope.delegated.length === 0;
    return {
      month: asked,
      state: report === undefined ? this.#stateWithout(asked) : await this.state(report),
      report: report?.issuedAt ? report : undefined,
      counts: isWhole ? { expected: states.length, reported: times('REPORTED'), late: times('LATE') } : undefined,
    };
  }

  /** Errors: INPUT_INVALID, SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async byMonth(division: DivisionCode, range: MonthRange): Promise<Reporting[] | undefined> {
    const all = await Promise.all(monthsOf(range, this.#scope.today).map((month) => this.ofMonth(division, month)));
    const known = all.filter((one) => one !== undefined);
    return known.length === 0 ? undefined : known;
  }

  #stateWithout(month: YearMonth | undefined): RosterReportState {
    const { today, rosterReportDueDay: day } = this.#scope;
    return month !== undefined && day !== null && today > dueOn(month, day) ? 'LATE' : 'DUE';
  }

  #findMonths(months: readonly YearMonth[]): Promise<RosterReport[]> {
    return this.#scope.session.read((em) =>
      em.find(RosterReport, { month: { $in: [...months] } }, { orderBy: { version: 'asc' } }),
    );
  }

  async #findReceipts(messages: readonly string[]): Promise<Map<string, Date>> {
    const rows = await this.#scope.session.read((em) =>
      // The table stands beside the trail, and the domain's entity manager does not know it.
      em.execute<{ id: string; at: number }[]>(
        `select id, (extract(epoch from received_at) * 1000)::float8 as at from audit.message_out
         where id = any (array[?]::text[]) and received_at is not null`,
        [messages],
      ),
    );
    return new Map(rows.map(({ id, at }) => [id, new Date(at)]));
  }
}

const CITY_LENGTH = 2;

/** The newest version of each owner's report; reports of streets that an owner issued besides are none. Pure. */
export function newestOf(reports: readonly RosterReport[]): Map<DivisionCode, RosterReport> {
  const ofOwners = reports.filter(({ division, issuer }) => division === issuer);
  return new Map(ofOwners.map((report) => [report.division, report]));
}

function dueOn(month: YearMonth, day: number): CalendarDate {
  return addDays(firstDayOf(addMonths(month, 1)), day - 1);
}
