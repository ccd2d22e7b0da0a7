import { type YearMonth, monthOf } from '#calendar';
import type { Outcome } from '#errors';
import { type Loader, mapLoader } from '#persistence';
import type { RequestScope } from '#server';
import { write } from '#writes';

import type { ReassignClientsInput, VisitCompliance } from '../resolvers.generated.ts';
import { reassignClients } from './reassign-clients.ts';
import { reassignClientsWrite } from './reassignment.input.ts';
import { type ServedBy, type ServedNumbers, readServedBy } from './served.repository.ts';
import { countServed } from './serving.repository.ts';

type AdvisorAnswer = { readonly id: string };

/** Which advisor serves which clients. */
export class ServingService {
  readonly #scope: RequestScope;
  readonly #served: Loader<string, number | undefined>;
  readonly #inMonth: Loader<ServedBy, ServedNumbers | undefined>;

  constructor(scope: RequestScope) {
    this.#scope = scope;
    this.#served = mapLoader((advisors) => scope.session.read((em) => countServed(em, advisors)));
    this.#inMonth = mapLoader((asked) => scope.session.read((em) => readServedBy(em, asked, scope.today)), {
      identify: ({ by, id, month }) => `${by} ${id} ${month}`,
    });
  }

  /**
   * How many active clients the advisor serves, or served at the end of a month, of those within the caller's division; null of a month that is
   * not kept. Errors: SCOPE_MISSING.
   */
  async caseload(advisor: string, month: YearMonth | null | undefined): Promise<number | null> {
    this.#scope.caller.mayAnywhere('client.read');
    if (month) return (await this.#in('advisor', advisor, month))?.clients ?? null;
    return (await this.#served.load(advisor)) ?? 0;
  }

  /** The same of all who serve from a station. Errors: SCOPE_MISSING. */
  async caseloadOfStation(station: string, month: YearMonth | null | undefined): Promise<number | null> {
    return (await this.#in('station', station, month))?.clients ?? null;
  }

  /** How many of those clients were due a visit in a month, and visited. Errors: SCOPE_MISSING. */
  async compliance(by: ServedBy['by'], id: string, month: YearMonth | null | undefined): Promise<VisitCompliance> {
    const { due = null, done = null } = (await this.#in(by, id, month)) ?? {};
    const rate = due === null || done === null || due === 0 ? null : done / due;
    return { month: month ?? this.#currentMonth(), due, done, rate, suppressed: false, asOf: null };
  }

  /** Gives clients to another advisor. Errors: INPUT_INVALID, ADVISOR_NOT_TOLD, NOT_FOUND, CLIENT_NOT_ACTIVE, and those of every write. */
  reassign(input: ReassignClientsInput): Promise<Outcome<AdvisorAnswer>> {
    return write(this.#scope, reassignClientsWrite, input, {
      work: async (em, content): Promise<AdvisorAnswer> => ({ id: await reassignClients(em, content, this.#scope) }),
      recordOf: (advisor) => advisor,
      again: async (id) => ({ id }),
    });
  }

  #currentMonth(): YearMonth {
    return monthOf(this.#scope.today);
  }

  #in(by: ServedBy['by'], id: string, asked: YearMonth | null | undefined): Promise<ServedNumbers | undefined> {
    this.#scope.caller.mayAnywhere('client.read');
    return this.#inMonth.load({ by, id, month: asked ?? this.#currentMonth() });
  }
}
