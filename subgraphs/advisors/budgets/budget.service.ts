import type { EntityManager } from '@mikro-orm/postgresql';
import { findRecord } from '#access';
import { fieldsOf, record } from '#audit';
import type { DivisionCode, RecordId } from '#divisions';
import { type Outcome, errors } from '#errors';
import { recordIdFrom } from '#input';
import { readList } from '#lists';
import { type Connection, type Loader, loaderOf, rowLoader, rowsLoader } from '#persistence';
import type { RequestScope } from '#server';
import { mustBeOwn, write } from '#writes';
import type {
  QueryBudgetEntriesArgs,
  QueryBudgetsArgs,
  RecordBudgetEntryInput,
  ReverseBudgetEntryInput,
} from '../resolvers.generated.ts';
import { type FundAmounts, amountsOf } from './budget-amounts.ts';
import type { BudgetEntry } from './budget-entry.entity.ts';
import type { Budget } from './budget.entity.ts';
import {
  type RecordBudgetEntryContent,
  type ReverseBudgetEntryContent,
  recordBudgetEntryWrite,
  reverseBudgetEntryWrite,
} from './budget.input.ts';
import { budgetEntryList, budgetList } from './budget.list.ts';
import type { BudgetOf, BudgetRepository, Total } from './budget.repository.ts';
import { keepEntry } from './keep-entry.ts';

/** What a year's budgets at and beneath a division come to, each source by itself. */
export type BudgetTotal = {
  readonly year: number;
  readonly budgets: number;
  readonly public: FundAmounts;
  readonly charity: FundAmounts;
  readonly other: FundAmounts;
};

/** 工作经费: what is planned, allocated and spent for the advisors' work (policy clause 六（二）; ordinance 49). */
export class BudgetService {
  readonly #scope: RequestScope;
  readonly #budgets: BudgetRepository;
  readonly #byId: Loader<RecordId, Budget | undefined>;
  readonly #entries: Loader<RecordId, BudgetEntry[]>;
  readonly #totals: Loader<BudgetOf, Total>;

  constructor(scope: RequestScope, budgets: BudgetRepository) {
    this.#scope = scope;
    this.#budgets = budgets;
    this.#byId = rowLoader(
      (ids) => budgets.findMany(ids),
      ({ id }) => id,
    );
    this.#entries = rowsLoader(
      (ids) => budgets.listEntries(ids),
      ({ budget }) => budget,
    );
    this.#totals = loaderOf((asked) => budgets.sumMany(asked), {
      identify: ({ division, year }) => `${division} ${year}`,
    });
  }

  /** Errors: ID_MALFORMED, NOT_FOUND. */
  async get(value: string): Promise<Budget> {
    const id = recordIdFrom(value);
    const budget = await findRecord(this.#scope.caller, 'budget.read', id, (sought) => this.#byId.load(sought));
    if (budget === undefined) throw errors.notFound('budget', value);
    return budget;
  }

  /** One amount. Errors: ID_MALFORMED, NOT_FOUND. */
  async getEntry(value: string): Promise<BudgetEntry> {
    const id = recordIdFrom(value);
    const load = async (sought: RecordId) => (await this.#budgets.findEntry(sought)) ?? undefined;
    const entry = await findRecord(this.#scope.caller, 'budget.read', id, load);
    if (entry === undefined) throw errors.notFound('budgetEntry', value);
    return entry;
  }

  /** Errors: those of a list. */
  async list(args: QueryBudgetsArgs): Promise<Connection<Budget>> {
    this.#scope.caller.may('budget.read', args.within);
    return readList(this.#scope, budgetList, args);
  }

  /** Errors: those of a list. */
  async listEntries(args: QueryBudgetEntriesArgs): Promise<Connection<BudgetEntry>> {
    this.#scope.caller.may('budget.read', args.within);
    return readList(this.#scope, budgetEntryList, args);
  }

  /** Every entry of a budget that was read, the latest first. */
  entriesOf(budget: Budget): Promise<BudgetEntry[]> {
    this.#scope.caller.mayReach('budget.read', budget);
    return this.#entries.load(budget.id);
  }

  /** What a year's budgets at and beneath a division come to, the current year where none is named. Errors: SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async totalOf(division: DivisionCode, asked: number | null | undefined): Promise<BudgetTotal> {
    const { caller, today } = this.#scope;
    caller.may('budget.read', division);
    const year = asked ?? Number(today.slice(0, 4));
    const { sums, budgets } = await this.#totals.load({ division, year });
    return {
      year,
      budgets,
      public: amountsOf(sums, 'PUBLIC'),
      charity: amountsOf(sums, 'CHARITY'),
      other: amountsOf(sums, 'OTHER'),
    };
  }

  /** Adds an amount to the caller's own budget of a year. Errors: BUDGET_EXCEEDED, INPUT_INVALID, and those of every write. */
  record(input: RecordBudgetEntryInput): Promise<Outcome<BudgetEntry>> {
    return write(this.#scope, recordBudgetEntryWrite, input, {
      work: (em, content) => this.#record(em, content),
      recordOf: (entry) => entry,
      again: (id) => this.getEntry(id),
    });
  }

  async #record(em: EntityManager, content: RecordBudgetEntryContent): Promise<BudgetEntry> {
    const { caller, now, today } = this.#scope;
    const { division, year, idempotencyKey: _, ...amount } = content;
    mustBeOwn(caller, division, 'division');
    const budget = await this.#budgets.lock(em, { division, year }, now);
    const added = { ...amount, bookedOn: amount.bookedOn ?? today, reversed: null };
    const entry = await keepEntry(em, this.#scope, budget, added);
    record(em, { action: 'budget.record', division, records: [entry.id, budget.id], fields: fieldsOf(content) });
    return entry;
  }

  /** Takes an entry back by an opposite one. Errors: NOT_FOUND, INPUT_INVALID, and those of every write. */
  reverse(input: ReverseBudgetEntryInput): Promise<Outcome<BudgetEntry>> {
    return write(this.#scope, reverseBudgetEntryWrite, input, {
      work: (em, content) => this.#reverse(em, content),
      recordOf: (entry) => entry,
      again: (id) => this.getEntry(id),
    });
  }

  async #reverse(em: EntityManager, { entry: id, reason }: ReverseBudgetEntryContent): Promise<BudgetEntry> {
    const { caller, now, today } = this.#scope;
    const entry = await this.#budgets.findEntry(id);
    if (entry === null) throw errors.notFound('budgetEntry', id, ['input', 'entry']);
    mustBeOwn(caller, entry.division, 'entry');
    if (entry.reverses !== null) throw errors.refusedInput(['input', 'entry'], 'ENTRY_REVERSES');
    const budget = await this.#budgets.lock(em, entry, now);
    // Under the lock: of two that reverse it at once the second finds the first.
    const by = await this.#budgets.findReversal(em, id);
    if (by !== null) throw errors.refusedInput(['input', 'entry'], 'ENTRY_REVERSED', { by: by.id });
    const { kind, source, purpose, documentNumber = null } = entry;
    const opposite = { kind, source, purpose, documentNumber, amount: -entry.amount, note: null, reason };
    const kept = await keepEntry(em, this.#scope, budget, { ...opposite, bookedOn: today, reversed: entry });
    record(em, {
      action: 'budget.reverse',
      division: entry.division,
      records: [kept.id, id, budget.id],
      fields: ['reason'],
    });
    return kept;
  }
}
