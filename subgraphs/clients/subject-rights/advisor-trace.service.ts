import type { RequestScope } from '#server';

import { Client } from '../clients/client.entity.ts';
import { Visit } from '../visits/visit.entity.ts';
import type { AdvisorTrace } from './advisor-trace.ts';

/** What this domain holds on an advisor, for the advisor's own copy. */
export class AdvisorTraceService {
  readonly #scope: RequestScope;

  constructor(scope: RequestScope) {
    this.#scope = scope;
  }

  /** Errors: SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async of(advisor: string): Promise<AdvisorTrace> {
    this.#scope.caller.may('subject.export', advisor);
    return this.#scope.session.read(async (em) => {
      const fields = ['id', 'visitedOn', 'version'] as const;
      const order = { visitedOn: 'asc', id: 'asc' } as const;
      const visits = await em.find(Visit, { advisor }, { fields, orderBy: order, disableIdentityMap: true });
      const clientsServed = await em.count(Client, { advisor, active: true });
      return { clientsServed, visits: visits.map(({ id, visitedOn, version }) => ({ id, visitedOn, version })) };
    });
  }
}
