import type { EntityManager } from '@mikro-orm/postgresql';

import { findRecord } from '#access';
import { type CodeName } from '#code-lists';
import { findAuthoritiesOf } from '#deputies';
import { type DivisionCode, isWithin } from '#divisions';
import { type Outcome, errors } from '#errors';
import { recordIdFrom } from '#input';
import { readList } from '#lists';
import { type Connection, type Loader, rowLoader, rowsLoader } from '#persistence';
import type { RequestScope } from '#server';
import { write } from '#writes';

import type { ClientAnswer, HouseholdAnswer } from '../answers.ts';
import type { Reach } from '../break-glass/reach.ts';
import { findCategory } from '../categories.ts';
import type {
  EndConfirmationInput,
  QueryConfirmationsArgs,
  RecordConfirmationInput,
  WithdrawConfirmationInput,
} from '../resolvers.generated.ts';
import { endingAuthority } from './authorities.ts';
import { type Confirmation, SealedConfirmation } from './confirmation.entity.ts';
import { endConfirmationWrite, recordConfirmationWrite, withdrawConfirmationWrite } from './confirmation.input.ts';
import { confirmationList } from './confirmation.list.ts';
import {
  type HeldBy,
  findConfirmations,
  findHeldByClients,
  findHeldInHouseholds,
  listConfirmations,
} from './confirmation.repository.ts';
import { endConfirmation, withdrawConfirmation } from './end-confirmation.ts';
import { recordConfirmation } from './record-confirmation.ts';

/** 认定: what authorities confirmed of whom, and for how long. */
export class ConfirmationService {
  readonly #scope: RequestScope;
  readonly #reach: Reach;
  readonly #rows: Loader<string, Confirmation | undefined>;
  readonly #ofClients: Loader<string, (Confirmation & { readonly holder: string })[]>;
  readonly #ofHouseholds: Loader<string, (Confirmation & { readonly holder: string })[]>;
  #deputyOf: Promise<ReadonlySet<DivisionCode>> | undefined;

  constructor(scope: RequestScope, reach: Reach) {
    this.#scope = scope;
    this.#reach = reach;
    const { session } = scope;
    this.#rows = rowLoader(
      (ids) => session.read((em) => findConfirmations(em, ids)),
      ({ id }) => id,
    );
    this.#ofClients = rowsLoader(
      (ids) => reach.rows(ids, heldBy(findHeldByClients)),
      ({ holder }) => holder,
    );
    this.#ofHouseholds = rowsLoader(
      (ids) => reach.rows(ids, heldBy(findHeldInHouseholds)),
      ({ holder }) => holder,
    );
  }

  /** Errors: SCOPE_MISSING, ID_MALFORMED, DIVISION_FORBIDDEN, NOT_FOUND. */
  async get(value: string): Promise<Confirmation> {
    const row = await findRecord(this.#scope.caller, 'client.read', recordIdFrom(value), (id) => this.#rows.load(id));
    if (row === undefined) throw errors.notFound('confirmation', value);
    return row;
  }

  /** One that another record names; null where the caller is not shown it. */
  async find(id: string): Promise<Confirmation | null> {
    return (await this.#rows.load(id)) ?? null;
  }

  /** The latest decision first. Errors: those of a list, SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async list(args: QueryConfirmationsArgs): Promise<Connection<Confirmation>> {
    this.#scope.caller.may('client.read', args.within);
    return readList(this.#scope, confirmationList, args);
  }

  /** What was confirmed of a person and of the household. Errors: SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async ofClient(client: ClientAnswer): Promise<Confirmation[]> {
    await this.#reach.mayRead('client', client, 'confirmations');
    return this.#ofClients.load(client.id);
  }

  /** What was confirmed of a household and of its members. Errors: SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async ofHousehold(household: HouseholdAnswer): Promise<Confirmation[]> {
    await this.#reach.mayRead('household', household, 'confirmations');
    return this.#ofHouseholds.load(household.id);
  }

  /** The words of one, opened. */
  told(row: Confirmation) {
    return SealedConfirmation.open(this.#scope.seals, row);
  }

  /** What the category was called when it was decided; null of a day before it had a name. */
  word({ category, decidedOn }: Confirmation): CodeName | null {
    return findCategory(category)?.names.findLast(({ since }) => since <= decidedOn) ?? null;
  }

  /** Whether the caller may end it now, as the authority or its deputy. */
  async canEnd(row: Confirmation): Promise<boolean> {
    const { caller, session, today } = this.#scope;
    if (row.endedOn || !caller.scopes.has('confirmation.record') || !isWithin(row.division, caller.division)) {
      return false;
    }
    const authority = endingAuthority(row);
    if (caller.isAuthority(authority)) return true;
    this.#deputyOf ??= session.read((em) => findAuthoritiesOf(em, caller.subject, today));
    return (await this.#deputyOf).has(authority);
  }

  /** Errors: those of `recordConfirmation`, and of every write. */
  record(input: RecordConfirmationInput): Promise<Outcome<Confirmation>> {
    return write(this.#scope, recordConfirmationWrite, input, {
      ...this.#written((em, content) => recordConfirmation(em, content, this.#deciding())),
    });
  }

  /** Errors: those of `endConfirmation`, and of every write. */
  end(input: EndConfirmationInput): Promise<Outcome<Confirmation>> {
    return write(this.#scope, endConfirmationWrite, input, {
      ...this.#written((em, content) => endConfirmation(em, content, this.#deciding())),
    });
  }

  /** Errors: those of `endConfirmation`, and of every write. */
  withdraw(input: WithdrawConfirmationInput): Promise<Outcome<Confirmation>> {
    return write(this.#scope, withdrawConfirmationWrite, input, {
      ...this.#written((em, content) => withdrawConfirmation(em, content, this.#deciding())),
    });
  }

  #written<Content>(work: (em: EntityManager, content: Content) => Promise<Confirmation>) {
    return { work, recordOf: (row: Confirmation) => row, again: (id: string) => this.get(id) };
  }

  #deciding() {
    const { now, today, caller, seals } = this.#scope;
    return { now, today, caller, subject: caller.subject, seals };
  }
}

/** The confirmations of several holders, each with the holder for whom it was looked for, the latest decision first. */
function heldBy(find: (em: EntityManager, ids: readonly string[]) => Promise<HeldBy[]>) {
  return async (em: EntityManager, ids: readonly string[]) => {
    const held = await find(em, ids);
    const rows = await listConfirmations(
      em,
      held.map(({ id }) => id),
    );
    const holders = Map.groupBy(held, ({ id }) => id);
    return rows.flatMap((row) => (holders.get(row.id) ?? []).map(({ holder }) => Object.assign({ holder }, row)));
  };
}
