import type DataLoader from 'dataloader';

import { type Outcome, errors, outcomeOf } from '#errors';
import type { RequestScope } from '#server';
import { writeComparing } from '#subject-rights';

import type { HouseholdAnswer } from '../answers.ts';
import { batchOf, byKey } from '../batch.ts';
import type { Reach } from '../break-glass/reach.ts';
import type { Personal, RegisterHouseholdInput } from '../resolvers.generated.ts';
import { addressOf } from '../clients/person.ts';
import type { Household } from './household.entity.ts';
import { findHouseholds, findWithAddress } from './household.repository.ts';
import { insertHousehold } from './register-household.ts';
import { registrationFrom } from './registration.ts';

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

  /** Registers a household with its first clients and counts them, in one transaction. Errors: INPUT_INVALID, UNMASK_LIMIT. */
  async register(input: RegisterHouseholdInput): Promise<Outcome<HouseholdAnswer>> {
    this.#scope.caller.may('client.write', input.division);
    const { now, today, caller, seals } = this.#scope;
    const registrar = { now, today, subject: caller.subject, seals };
    return outcomeOf(async () => {
      const registration = registrationFrom(input, registrar.today);
      const household = await writeComparing(this.#scope, (em, refusalTells) =>
        insertHousehold(em, input.division, registration, registrar, refusalTells),
      );
      return answerOf(household);
    });
  }
}

function answerOf({ id, division }: Household): HouseholdAnswer {
  return { id, division: { code: division } };
}
