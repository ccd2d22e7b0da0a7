import type DataLoader from 'dataloader';

import { type Outcome, errors } from '#errors';
import type { RequestScope } from '#server';
import { comparing } from '#subject-rights';
import { write } from '#writes';

import type { HouseholdAnswer } from '../answers.ts';
import { batchOf, byKey } from '../batch.ts';
import type { Reach } from '../break-glass/reach.ts';
import type { Personal, RegisterHouseholdInput } from '../resolvers.generated.ts';
import { addressOf } from '../clients/person.ts';
import type { Household } from './household.entity.ts';
import { findHouseholds, findWithAddress } from './household.repository.ts';
import { registerHouseholdWrite } from './household.input.ts';
import { insertHousehold } from './register-household.ts';

/** 家庭: who lives together, where. */
export class HouseholdService {
  readonly #scope: RequestScope;
  readonly #reach: Reach;
  readonly #households: DataLoader<string, Household | undefined>;
  readonly #withAddress: DataLoader<string, { id: string } | undefined>;

  constructor(scope: RequestScope, reach: Reach) {
    this.#scope = scope;
    this.#reach = reach;
    this.#households = batchOf(async (ids) => byKey(await reach.rows(ids, findHouseholds), ({ id }) => id));
    this.#withAddress = batchOf(async (ids) => byKey(await reach.rows(ids, findWithAddress), ({ id }) => id));
  }

  /** Errors: NOT_FOUND, SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async get(id: string): Promise<HouseholdAnswer> {
    const household = await this.find(id);
    if (household === undefined) throw errors.notFound('household', id);
    return household;
  }

  /** Errors: SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async find(id: string): Promise<HouseholdAnswer | undefined> {
    await this.#reach.mayRead('household', id, 'household');
    const household = await this.#households.load(id);
    return household === undefined ? undefined : answerOf(household);
  }

  /** Where the household lives, masked. Errors: SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async address(id: string): Promise<Personal | null> {
    await this.#reach.mayRead('household', id, 'address');
    return (await this.#withAddress.load(id)) === undefined ? null : addressOf(id);
  }

  /** Registers a household with its first clients and counts them, in one transaction. Errors: INPUT_INVALID, ADVISOR_NOT_TOLD, UNMASK_LIMIT, and those of every write. */
  register(input: RegisterHouseholdInput): Promise<Outcome<HouseholdAnswer>> {
    const { now, today, caller, seals, session } = this.#scope;
    const registrar = { now, today, caller, seals };
    const { transact, refusalTells } = comparing(this.#scope);
    return write(this.#scope, registerHouseholdWrite, input, {
      work: async (em, content) => answerOf(await insertHousehold(em, content, registrar, refusalTells)),
      recordOf: (household) => household,
      again: async (id) => {
        const [household] = await session.read((em) => findHouseholds(em, [id]));
        if (household === undefined) throw errors.notFound('household', id);
        return answerOf(household);
      },
      transact,
    });
  }
}

function answerOf({ id, division }: Household): HouseholdAnswer {
  return { id, division: { code: division } };
}
