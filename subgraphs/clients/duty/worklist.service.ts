import { accountForSearch } from '#audit';
import { type CalendarDate, daysBetween } from '#calendar';
import { MOST_ROWS } from '#cursor';
import { mapNodes, readList } from '#lists';
import type { Connection } from '#persistence';
import { wordsOf } from '#search-text';
import type { RequestScope } from '#server';
import { canonicalText } from '#writes';

import type { ClientPage, OverdueVisitPage } from '../answers.ts';
import type { CaseloadService } from '../caseload/caseload.service.ts';
import { clientList } from '../clients/client.list.ts';
import { type ListedRow, servedClient } from '../clients/listed-client.ts';
import type { QueryClientsArgs, QueryOverdueVisitsArgs, QueryVisitsDueArgs } from '../resolvers.generated.ts';
import { overdueVisitsList, visitsDueList } from './due.list.ts';

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
    const listed = await readList(this.#scope, clientList, args);
    const words = wordsOf(args.search ?? '');
    if (words.length > 0) await this.#accountForSearch(args, words, listed);
    const page = mapNodes(listed, servedClient);
    const { categories, ...others } = args.filter ?? {};
    // The figures are kept by category, and of those served.
    const isKept = Object.entries(others).every(([name, value]) => value == null || (name === 'active' && value));
    if (!isKept || words.length > 0 || (categories?.length ?? 1) !== 1) return page;
    return { ...page, totalCount: () => this.#caseloads.count(args.within, categories?.[0]) };
  }

  /** Active clients not yet visited in the current month, the longest unvisited first. Errors: as above. */
  async listDue({ advisor, withoutAdvisor, ...args }: QueryVisitsDueArgs): Promise<ClientPage> {
    this.#scope.caller.may('client.read', args.within);
    // The arguments of before there was a filter.
    const served = args.filter?.served ?? (withoutAdvisor ? false : undefined);
    const filter = { ...args.filter, advisor: args.filter?.advisor ?? advisor, served };
    return mapNodes(await readList(this.#scope, visitsDueList, { ...args, filter }), servedClient);
  }

  /** Active clients whose monthly visit is overdue, the longest overdue first. Errors: as above. */
  async listOverdue(args: QueryOverdueVisitsArgs): Promise<OverdueVisitPage> {
    this.#scope.caller.may('list.read', args.within);
    const { today } = this.#scope;
    return mapNodes(await readList(this.#scope, overdueVisitsList, args), (row) => {
      const dueOn: CalendarDate = row.visitDueOn ?? today;
      return { client: servedClient(row), dueOn, daysOverdue: daysBetween(dueOn, today) };
    });
  }

  /**
   * To be found by a name tells the name: each search counts towards the limit, once for all its pages, and stands in the trail with whom it
   * found. Errors: UNMASK_LIMIT.
   */
  async #accountForSearch(
    args: QueryClientsArgs,
    words: readonly string[],
    { edges }: Connection<ListedRow>,
  ): Promise<void> {
    const { within } = args;
    const { caller, session, seals, now, searchLimits: limits } = this.#scope;
    const id = seals.digest('audit.searching', canonicalText([within, { ...args.filter }, words]));
    // The total tells of those before the cursor as well, and nobody can say that they were ever shown.
    const before =
      args.after == null
        ? []
        : (await readList(this.#scope, clientList, { ...args, after: null, first: MOST_ROWS })).edges;
    const found = [...new Map([...before, ...edges].map(({ node }) => [node.id, node])).values()];
    await session.write((em) => accountForSearch(em, { subject: caller.subject, now, limits }, { id, within, found }));
  }
}
