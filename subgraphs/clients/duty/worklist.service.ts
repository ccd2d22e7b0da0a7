import { type CalendarDate, addDays, daysBetween, lastDayOf, monthOf } from '#calendar';
import { mapNodes, readList } from '#lists';
import type { RequestScope } from '#server';

import type { ClientPage, OverdueVisitPage } from '../answers.ts';
import type { CaseloadService } from '../caseload/caseload.service.ts';
import { clientList } from '../clients/client.list.ts';
import { servedClient } from '../clients/listed-client.ts';
import type { QueryClientsArgs, QueryOverdueVisitsArgs, QueryVisitsDueArgs } from '../resolvers.generated.ts';

const dueList = { ...clientList, field: 'visitsDue' };
const overdueList = { ...clientList, field: 'overdueVisits' };
const longestFirst = { field: 'VISIT_DUE_ON' } as const;

/** Lists of clients to work through: who is there, whose visit is due, whose is overdue. */
export class WorklistService {
  readonly #scope: RequestScope;
  readonly #caseloads: CaseloadService;

  constructor(scope: RequestScope, caseloads: CaseloadService) {
    this.#scope = scope;
    this.#caseloads = caseloads;
  }

  /** Clients, those served or those whose service has ended. Errors: those of a list, SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async listClients(args: QueryClientsArgs): Promise<ClientPage> {
    this.#scope.caller.may('client.read', args.within);
    const page = mapNodes(await readList(this.#scope, clientList, args), servedClient);
    const { categories, ...others } = args.filter ?? {};
    // The figures are kept by category, and of those served.
    const isKept = Object.entries(others).every(([name, value]) => value == null || (name === 'active' && value));
    if (!isKept || (categories?.length ?? 1) !== 1) return page;
    return { ...page, totalCount: () => this.#caseloads.count(args.within, categories?.[0]) };
  }

  /** Active clients not yet visited in the current month, the longest unvisited first. Errors: as above. */
  async listDue({ within, advisor, withoutAdvisor, first, after }: QueryVisitsDueArgs): Promise<ClientPage> {
    this.#scope.caller.may('client.read', within);
    const narrowed = { visitDueBy: lastDayOf(monthOf(this.#scope.today)) };
    const filter = { advisor, ...(withoutAdvisor && { served: false }) };
    const args = { within, filter, narrowed, orderBy: longestFirst, first, after };
    return mapNodes(await readList(this.#scope, dueList, args), servedClient);
  }

  /** Active clients whose monthly visit is overdue, the longest overdue first. Errors: as above. */
  async listOverdue({ within, first, after }: QueryOverdueVisitsArgs): Promise<OverdueVisitPage> {
    this.#scope.caller.may('list.read', within);
    const { today } = this.#scope;
    const args = { within, narrowed: { visitDueBy: addDays(today, -1) }, orderBy: longestFirst, first, after };
    return mapNodes(await readList(this.#scope, overdueList, args), (row) => {
      const dueOn: CalendarDate = row.visitDueOn ?? today;
      return { client: servedClient(row), dueOn, daysOverdue: daysBetween(dueOn, today) };
    });
  }
}
