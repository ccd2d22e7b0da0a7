import DataLoader from 'dataloader';
import { addDays, addMonths, firstDayOf, type YearMonth } from '#calendar';
import { readList } from '#lists';
import type { Connection } from '#persistence';
import type { RequestScope } from '#server';
import type { FilingReportState, QueryFilingReportsArgs, QueryFilingReportTotalsArgs } from '../resolvers.generated.ts';
import { FilingReport } from './filing-report.entity.ts';
import { filingReportList } from './filing-report.list.ts';
import { type Summary, summarise } from './summary.ts';

/** 备案月报: who has reported to the city's owner and who is late, and what an owner itself has issued. */
export class FilingReportService {
  readonly #scope: RequestScope;
  readonly #receipts: DataLoader<string, Date | null>;

  constructor(scope: RequestScope) {
    this.#scope = scope;
    this.#receipts = new DataLoader((messages) => this.#findReceipts(messages));
  }

  /** Errors: SCOPE_MISSING, DIVISION_FORBIDDEN, those of a list. */
  async list(args: QueryFilingReportsArgs): Promise<Connection<FilingReport>> {
    this.#scope.caller.may('figures.read', args.within);
    return readList(this.#scope, filingReportList, args);
  }

  /** The newest versions of a month added up. Errors: SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async summary({ within, month }: QueryFilingReportTotalsArgs): Promise<Summary> {
    this.#scope.caller.may('figures.read', within);
    const reports = await this.#scope.session.read((em) =>
      em.find(FilingReport, { month }, { orderBy: { version: 'asc' } }),
    );
    const newest = new Map(reports.map((report) => [report.division, report]));
    return summarise(within, [...newest.values()]);
  }

  /** When the city's owner received it; by the receipt where it was sent. */
  async receivedAt({ receivedAt, message }: FilingReport): Promise<Date | null> {
    return message === null || message === undefined ? (receivedAt ?? null) : this.#receipts.load(message);
  }

  /** Late from the day after the day of the next month by which reports are due. */
  async state(report: FilingReport): Promise<FilingReportState> {
    if ((await this.receivedAt(report)) !== null) return 'REPORTED';
    const { today, filingReportDueDay } = this.#scope;
    return filingReportDueDay !== null && today > dueOn(report.month, filingReportDueDay) ? 'LATE' : 'DUE';
  }

  async #findReceipts(messages: readonly string[]): Promise<(Date | null)[]> {
    const rows = await this.#scope.session.read((em) =>
      // The table stands beside the trail, and the domain's entity manager does not know it.
      em.execute<{ id: string; at: number }[]>(
        `select id, (extract(epoch from received_at) * 1000)::float8 as at from audit.message_out
         where id = any (array[?]::text[]) and received_at is not null`,
        [messages],
      ),
    );
    const found = new Map(rows.map(({ id, at }) => [id, new Date(at)]));
    return messages.map((id) => found.get(id) ?? null);
  }
}

function dueOn(month: YearMonth, day: number): string {
  return addDays(firstDayOf(addMonths(month, 1)), day - 1);
}
