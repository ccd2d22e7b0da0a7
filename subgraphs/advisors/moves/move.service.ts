import type { RecordId } from '#divisions';
import type { Outcome } from '#errors';
import { shownMoves } from '#moves';
import { type Loader, rowsLoader } from '#persistence';
import type { RequestScope } from '#server';
import { write } from '#writes';
import type { Advisor } from '../advisors/advisor.entity.ts';
import type { AdvisorRepository } from '../advisors/advisor.repository.ts';
import type { MoveAdvisorInput } from '../resolvers.generated.ts';
import type { AdvisorMove } from './advisor-move.entity.ts';
import { moveAdvisor } from './move-advisor.ts';
import { moveAdvisorWrite } from './move.input.ts';
import type { MoveRepository } from './move.repository.ts';

type Parts = {
  readonly advisors: AdvisorRepository;
  readonly moves: MoveRepository;
  /** Forgets what the request's loaders have read. */
  readonly forget: () => void;
};

/** 调动: advisors who go on at another place of the owner. */
export class MoveService {
  readonly #scope: RequestScope;
  readonly #parts: Parts;
  readonly #moves: Loader<RecordId, AdvisorMove[]>;

  constructor(scope: RequestScope, parts: Parts) {
    this.#scope = scope;
    this.#parts = parts;
    this.#moves = rowsLoader(
      (ids) => parts.moves.list(ids),
      ({ advisor }) => advisor,
    );
  }

  /** Moves an advisor to another division of the owner, in one transaction. Errors: those of `moveAdvisor` and of every write, TRANSFER_NEEDED. */
  async move(input: MoveAdvisorInput): Promise<Outcome<Advisor>> {
    const { advisors, forget } = this.#parts;
    const outcome = await write(this.#scope, moveAdvisorWrite(this.#scope), input, {
      work: (em, content) => moveAdvisor(em, content, { scope: this.#scope, advisors }),
      recordOf: (advisor) => advisor,
      again: (id) => advisors.get(id),
    });
    forget();
    return outcome;
  }

  /** Where the advisor was registered before, the latest move first. Errors: SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async movesOf({ id, division }: Advisor) {
    this.#scope.caller.may('advisor.read', division);
    return shownMoves(await this.#moves.load(id));
  }
}
