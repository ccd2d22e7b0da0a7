import type { EntityManager } from '@mikro-orm/postgresql';
import { findRecord } from '#access';
import { fieldsOf } from '#audit';
import type { RecordId } from '#divisions';
import { type Outcome, errors } from '#errors';
import { recordIdFrom } from '#input';
import { readList } from '#lists';
import { type Connection, connectionOf, type Loader, mapLoader, pageArguments } from '#persistence';
import type { RequestScope } from '#server';
import { write } from '#writes';
import type {
  IssueRosterReportInput,
  QueryRosterReportTotalsArgs,
  QueryRosterReportsArgs,
  RosterReportLinesArgs,
} from '../resolvers.generated.ts';
import { issueReport, readRoster } from './issue-report.ts';
import { newestOf } from './reporting.ts';
import { type RosterDocument, type RosterLine, readDocument } from './roster-document.ts';
import { RosterReport } from './roster-report.entity.ts';
import { reportIssued } from './roster-report.errors.ts';
import { type IssueRosterReportContent, issueRosterReportWrite } from './roster-report.input.ts';
import { rosterReportList } from './roster-report.list.ts';
import { findDocuments, findNewest } from './roster-report.repository.ts';
import { type Summary, summarise } from './summary.ts';

/** 名册报告: what an owner issues of its roster, and what of others came to the city's owner. */
export class RosterReportService {
  readonly #scope: RequestScope;
  readonly #texts: Loader<RecordId, string | undefined>;
  readonly #documents = new Map<RecordId, RosterDocument | undefined>();

  constructor(scope: RequestScope) {
    this.#scope = scope;
    this.#texts = mapLoader((ids) => scope.session.read((em) => findDocuments(em, ids)));
  }

  /** Errors: ID_MALFORMED, NOT_FOUND. */
  async get(value: string): Promise<RosterReport> {
    const id = recordIdFrom(value);
    const load = (sought: RecordId) =>
      this.#scope.session.read(async (em) => (await em.findOne(RosterReport, { id: sought })) ?? undefined);
    const report = await findRecord(this.#scope.caller, 'figures.read', id, load);
    if (report === undefined) throw errors.notFound('rosterReport', value);
    return report;
  }

  /** Errors: SCOPE_MISSING, DIVISION_FORBIDDEN, those of a list. */
  async list(args: QueryRosterReportsArgs): Promise<Connection<RosterReport>> {
    this.#scope.caller.may('figures.read', args.within);
    return readList(this.#scope, rosterReportList, args);
  }

  /** The newest versions of a month added up. Errors: SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async summary({ within, month }: QueryRosterReportTotalsArgs): Promise<Summary> {
    this.#scope.caller.may('figures.read', within);
    const reports = await this.#scope.session.read((em) =>
      em.find(RosterReport, { month }, { orderBy: { version: 'asc' } }),
    );
    return summarise(within, [...newestOf(reports).values()]);
  }

  /** The bytes that were issued; null of what has none. Errors: SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async textOf(report: RosterReport): Promise<string | null> {
    this.#scope.caller.mayReach('advisor.read', report);
    return (await this.#texts.load(report.id)) ?? null;
  }

  /** The lines of a kind as they were issued. Errors: PAGE_SIZE_INVALID, CURSOR_INVALID, SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async linesOf(
    report: RosterReport,
    { kind, first, after }: RosterReportLinesArgs,
  ): Promise<Connection<RosterLine> | null> {
    const page = pageArguments({ first: first ?? null, after: after ?? null }, ['number']);
    const text = await this.textOf(report);
    const document = text === null ? undefined : this.#opened(report.id, text);
    if (document === undefined) return null;
    const lines = document[OF_KIND[kind]].map((line, place) => ({ line, place }));
    const [begin = -1] = page.keys ?? [];
    const shown = lines.slice(Number(begin) + 1, Number(begin) + 2 + page.limit);
    const { edges, ...others } = connectionOf(
      shown,
      page,
      ({ place }) => [place],
      async () => lines.length,
    );
    return { ...others, edges: edges.map(({ cursor, node }) => ({ cursor, node: node.line })) };
  }

  #opened(id: RecordId, text: string): RosterDocument | undefined {
    if (!this.#documents.has(id)) this.#documents.set(id, readDocument(text));
    return this.#documents.get(id);
  }

  /** Errors: INPUT_INVALID, REPORT_ISSUED, and those of every write. */
  issue(input: IssueRosterReportInput): Promise<Outcome<RosterReport>> {
    return write(this.#scope, issueRosterReportWrite(this.#scope), input, {
      work: (em, content) => this.#issue(em, content),
      recordOf: (report) => report,
      again: (id) => this.get(id),
    });
  }

  async #issue(em: EntityManager, content: IssueRosterReportContent): Promise<RosterReport> {
    const { division, from: fromOn, until: untilOn, supersedes } = content;
    const subject = { division, fromOn, untilOn };
    const newest = await findNewest(em, division, subject);
    if (newest !== undefined && supersedes === null) throw reportIssued(subject, newest);
    if (supersedes !== null && supersedes !== newest?.id) {
      const values = { value: supersedes, newest: newest?.id ?? '—' };
      throw errors.refusedInput(['input', 'supersedes'], 'NOT_THE_NEWEST', values);
    }
    const place = { ...subject, version: (newest?.version ?? 0) + 1, supersedes };
    const id = await issueReport(em, this.#scope, place, await readRoster(em, subject), fieldsOf(content));
    if (id !== undefined) return em.findOneOrFail(RosterReport, { id });
    // Another was issued between: it is said what that is.
    const other = await findNewest(em, division, subject);
    throw other === undefined ? errors.notFound('rosterReport', division) : reportIssued(subject, other);
  }
}

const OF_KIND = { ROSTER: 'roster', JOINED: 'joined', LEFT: 'left', CHANGED: 'changed' } as const;
