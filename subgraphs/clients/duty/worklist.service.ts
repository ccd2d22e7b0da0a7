import { addDays, daysBetween, isCalendarDate, lastDayOf, monthOf } from '#calendar';
import { mustBeCode } from '#code-lists';
import { isDivisionCode } from '#divisions';
import { errors } from '#errors';
import { connectionOf, type Page, pageArguments, type PageArguments } from '#persistence';
import type { RequestScope } from '#server';

import type { ClientAnswer, ClientPage, OverdueVisitPage } from '../answers.ts';
import type { CaseloadService } from '../caseload/caseload.service.ts';
import { servedClient } from '../clients/listed-client.ts';
import type { QueryClientsArgs, QueryOverdueVisitsArgs, QueryVisitsDueArgs } from '../resolvers.generated.ts';
import {
  type DueRow,
  type WorklistFilter,
  countClients,
  listByDivision,
  listByDueDate,
} from './worklist.repository.ts';

/** Lists of clients to work through: who is there, whose visit is due, whose is overdue. */
export class WorklistService {
  readonly #scope: RequestScope;
  readonly #caseloads: CaseloadService;

  constructor(scope: RequestScope, caseloads: CaseloadService) {
    this.#scope = scope;
    this.#caseloads = caseloads;
  }

  /** Clients in the order of their divisions, those served or those whose service has ended. Errors: PAGE_SIZE_INVALID, CURSOR_INVALID, SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async listClients({ within, category, ended, first, after, ...args }: QueryClientsArgs): Promise<ClientPage> {
    this.#scope.caller.may('client.read', within);
    const page = pageFrom({ first: first ?? null, after: after ?? null }, isDivisionCode);
    mustBeCode('clientCategory', category, 'category');
    const unkept = { ...advisorFilter(args), ...(ended ? { ended } : {}) };
    const filter = { within, ...(category ? { category } : {}), ...unkept };
    const rows = await this.#scope.session.read((em) => listByDivision(em, filter, page));
    // The figures are kept by category, not by advisor, and of those served.
    const isKept = Object.keys(unkept).length === 0;
    const count = () => (isKept ? this.#caseloads.count(within, category ?? undefined) : this.#count(filter));
    return connectionOf(rows.map(servedClient), page, ({ id, division }) => [division.code, id], count);
  }

  /** Active clients not yet visited in the current month, the longest unvisited first. Errors: as above. */
  async listDue({ within, first, after, ...args }: QueryVisitsDueArgs): Promise<ClientPage> {
    this.#scope.caller.may('client.read', within);
    const page = pageFrom({ first: first ?? null, after: after ?? null }, isCalendarDate);
    const filter = { within, dueBy: lastDayOf(monthOf(this.#scope.today)), ...advisorFilter(args) };
    const rows = await this.#listByDueDate(filter, page);
    const dueOf = new Map(rows.map(({ id, visitDueOn }) => [id, visitDueOn]));
    const keysOf = ({ id }: ClientAnswer) => [dueOf.get(id) ?? '', id];
    return connectionOf(rows.map(servedClient), page, keysOf, () => this.#count(filter));
  }

  /** Active clients whose monthly visit is overdue, the longest overdue first. Errors: as above. */
  async listOverdue({ within, first, after }: QueryOverdueVisitsArgs): Promise<OverdueVisitPage> {
    this.#scope.caller.may('list.read', within);
    const page = pageFrom({ first: first ?? null, after: after ?? null }, isCalendarDate);
    const { today } = this.#scope;
    const filter = { within, dueBy: addDays(today, -1) };
    const rows = await this.#listByDueDate(filter, page);
    const overdue = rows.map((row) => ({
      client: servedClient(row),
      dueOn: row.visitDueOn,
      daysOverdue: daysBetween(row.visitDueOn, today),
    }));
    return connectionOf(
      overdue,
      page,
      ({ dueOn, client }) => [dueOn, client.id],
      () => this.#count(filter),
    );
  }

  #listByDueDate(filter: WorklistFilter, page: Page): Promise<DueRow[]> {
    return this.#scope.session.read((em) => listByDueDate(em, filter, page));
  }

  #count(filter: WorklistFilter): Promise<number> {
    return this.#scope.session.read((em) => countClients(em, filter));
  }
}

function advisorFilter({ advisor, withoutAdvisor }: Pick<QueryVisitsDueArgs, 'advisor' | 'withoutAdvisor'>) {
  return { ...(advisor ? { advisor } : {}), ...(withoutAdvisor ? { withoutAdvisor } : {}) };
}

/** The page asked for; a cursor of a list in another order is refused. */
function pageFrom(args: PageArguments, isOrderKey: (key: unknown) => boolean): Page {
  const page = pageArguments(args, ['string', 'string']);
  if (page.keys !== undefined && !isOrderKey(page.keys[0])) throw errors.cursorInvalid();
  return page;
}
