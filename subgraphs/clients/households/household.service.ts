import { type Outcome, errors } from '#errors';
import { mapNodes, readList } from '#lists';
import type { StateOf } from '#marks';
import { shownMoves } from '#moves';
import { type Loader, rowLoader, rowsLoader } from '#persistence';
import type { RequestScope } from '#server';
import { comparing } from '#subject-rights';
import { write } from '#writes';

import type { HouseholdAnswer, HouseholdPage } from '../answers.ts';
import type { Reach } from '../break-glass/reach.ts';
import type {
  HouseholdMove as HouseholdMoveAnswer,
  MoveHouseholdInput,
  QueryHouseholdsArgs,
  RegisterHouseholdInput,
} from '../resolvers.generated.ts';
import type { HouseholdMove } from './household-move.entity.ts';
import { Home, type Household, type home } from './household.entity.ts';
import { householdList } from './household.list.ts';
import { type KeptHome, findHomes, findHouseholds, findMoves } from './household.repository.ts';
import { registerHouseholdWrite } from './household.input.ts';
import { moveHouseholdWrite } from './move-household.input.ts';
import { moveHousehold } from './move-household.ts';
import { insertHousehold } from './register-household.ts';

/** 家庭: who lives together, where. */
export class HouseholdService {
  readonly #scope: RequestScope;
  readonly #reach: Reach;
  readonly #households: Loader<string, Household | undefined>;
  readonly #homes: Loader<string, KeptHome | undefined>;
  readonly #moves: Loader<string, HouseholdMove[]>;

  constructor(scope: RequestScope, reach: Reach) {
    this.#scope = scope;
    this.#reach = reach;
    this.#households = rowLoader(
      (ids) => reach.rows(ids, findHouseholds),
      ({ id }) => id,
    );
    this.#moves = rowsLoader(
      (ids) => reach.rows(ids, findMoves),
      ({ household }) => household,
    );
    this.#homes = rowLoader(
      (ids) => reach.rows(ids, findHomes),
      ({ id }) => id,
    );
  }

  /** Errors: NOT_FOUND, SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async get(id: string): Promise<HouseholdAnswer> {
    const household = await this.find(id);
    if (household === undefined) throw errors.notFound('household', id);
    return household;
  }

  /** Errors: SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async find(id: string): Promise<HouseholdAnswer | undefined> {
    const household = await this.#reach.find('client.read', 'household', id, (sought) => this.#households.load(sought));
    return household && answerOf(household);
  }

  /** A household that another record names; undefined where the caller does not see it. Errors: SCOPE_MISSING. */
  async seen(id: string): Promise<HouseholdAnswer | undefined> {
    this.#scope.caller.mayAnywhere('client.read');
    const household = await this.#households.load(id);
    return household && answerOf(household);
  }

  /** Households at or beneath a division. Errors: those of a list, SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async list(args: QueryHouseholdsArgs): Promise<HouseholdPage> {
    this.#scope.caller.may('client.read', args.within);
    return mapNodes(await readList(this.#scope, householdList, args), answerOf);
  }

  /** What the record says of where the household lives, masked where it names somebody. Errors: SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async told(household: HouseholdAnswer, field: keyof StateOf<typeof home>): Promise<unknown> {
    await this.#reach.mayRead('household', household, field);
    return Home.shown(this.#scope.seals, await this.#homes.load(household.id), field);
  }

  /** Where the household was registered before, the latest first. Errors: SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async moves(household: HouseholdAnswer): Promise<HouseholdMoveAnswer[]> {
    await this.#reach.mayRead('household', household, 'moves');
    return shownMoves(await this.#moves.load(household.id));
  }

  /** Registers a household with its first clients and counts them, in one transaction. Errors: INPUT_INVALID, ADVISOR_NOT_TOLD, UNMASK_LIMIT, and those of every write. */
  register(input: RegisterHouseholdInput): Promise<Outcome<HouseholdAnswer>> {
    const { transact, refusalTells } = comparing(this.#scope);
    return write(this.#scope, registerHouseholdWrite, input, {
      work: async (em, content) => answerOf(await insertHousehold(em, content, this.#scope, refusalTells)),
      ...this.written,
      transact,
    });
  }

  /** Moves a household to another community of the owner, with all figures, in one transaction. Errors: NOT_FOUND, TRANSFER_NEEDED, VERSION_CONFLICT, INPUT_INVALID, and those of every write. */
  move(input: MoveHouseholdInput): Promise<Outcome<HouseholdAnswer>> {
    return write(this.#scope, moveHouseholdWrite(this.#scope), input, {
      work: async (em, content) => answerOf(await moveHousehold(em, content, this.#stamp())),
      ...this.written,
    });
  }

  /** How writes of other ideas answer a household. */
  readonly answer = answerOf;

  readonly written = {
    recordOf: (household: HouseholdAnswer) => household,
    again: async (id: string): Promise<HouseholdAnswer> => {
      const [household] = await this.#scope.session.read((em) => findHouseholds(em, [id]));
      if (household === undefined) throw errors.notFound('household', id);
      return answerOf(household);
    },
  };

  #stamp() {
    const { now, today, caller, seals } = this.#scope;
    return { now, today, subject: caller.subject, seals };
  }
}

function answerOf({ id, division, version, activeClients, registeredAt }: Household): HouseholdAnswer {
  return { id, division: { code: division }, version, activeClients, registeredAt };
}
