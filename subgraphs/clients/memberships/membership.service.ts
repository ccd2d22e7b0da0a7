import { type Outcome } from '#errors';
import { type Loader, rowsLoader } from '#persistence';
import type { RequestScope } from '#server';
import { write } from '#writes';

import type { ClientAnswer, HouseholdAnswer, MembershipAnswer } from '../answers.ts';
import type { Reach } from '../break-glass/reach.ts';
import type { ClientService } from '../clients/client.service.ts';
import { listedClient } from '../clients/listed-client.ts';
import type { HouseholdService } from '../households/household.service.ts';
import type { JoinHouseholdInput, SplitHouseholdInput } from '../resolvers.generated.ts';
import { joinHousehold } from './join-household.ts';
import { membershipsShown } from './memberships-shown.ts';
import { type Membership } from './membership.entity.ts';
import { joinHouseholdWrite, splitHouseholdWrite } from './membership.input.ts';
import { type FormerMember, findFormerMembers, findMemberships } from './membership.repository.ts';
import { splitHousehold } from './split-household.ts';

/** 家庭归属: who belongs to which household, and did before. */
export class MembershipService {
  readonly #scope: RequestScope;
  readonly #reach: Reach;
  readonly #clients: ClientService;
  readonly #households: HouseholdService;
  readonly #memberships: Loader<string, Membership[]>;
  readonly #formerMembers: Loader<string, FormerMember[]>;

  constructor(scope: RequestScope, reach: Reach, clients: ClientService, households: HouseholdService) {
    this.#scope = scope;
    this.#reach = reach;
    this.#clients = clients;
    this.#households = households;
    this.#memberships = rowsLoader(
      (ids) => reach.rows(ids, findMemberships),
      ({ client }) => client,
    );
    this.#formerMembers = rowsLoader(
      (ids) => reach.rows(ids, findFormerMembers),
      ({ household }) => household,
    );
  }

  /** Every household of the client, the present one first. Errors: SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async of(client: ClientAnswer): Promise<MembershipAnswer[]> {
    const row = await this.#clients.row(client, 'households');
    return row === undefined ? [] : membershipsShown(this.#scope.seals, row, await this.#memberships.load(row.id));
  }

  /** The household of a membership; undefined where the caller does not see it now. Errors: SCOPE_MISSING. */
  household({ household }: MembershipAnswer): Promise<HouseholdAnswer | undefined> {
    return this.#households.seen(household);
  }

  /** Who belonged to the household before. Errors: SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async formerMembers(household: HouseholdAnswer): Promise<ClientAnswer[]> {
    await this.#reach.mayRead('household', household, 'formerMembers');
    return (await this.#formerMembers.load(household.id)).map(({ client }) => listedClient(client));
  }

  /** Has a client belong to another household of the community. Errors: NOT_FOUND, TRANSFER_NEEDED, CLIENT_NOT_ACTIVE, VERSION_CONFLICT, INPUT_INVALID, and those of every write. */
  join(input: JoinHouseholdInput): Promise<Outcome<HouseholdAnswer>> {
    return write(this.#scope, joinHouseholdWrite(this.#scope), input, {
      work: async (em, content) => this.#households.answer(await joinHousehold(em, content, this.#stamp())),
      ...this.#households.written,
    });
  }

  /** Makes a new household of some members of another. Errors: NOT_FOUND, CLIENT_NOT_ACTIVE, VERSION_CONFLICT, INPUT_INVALID, and those of every write. */
  split(input: SplitHouseholdInput): Promise<Outcome<HouseholdAnswer>> {
    return write(this.#scope, splitHouseholdWrite, input, {
      work: async (em, content) => this.#households.answer(await splitHousehold(em, content, this.#stamp())),
      ...this.#households.written,
    });
  }

  #stamp() {
    const { now, today, caller, seals } = this.#scope;
    return { now, today, subject: caller.subject, seals };
  }
}
