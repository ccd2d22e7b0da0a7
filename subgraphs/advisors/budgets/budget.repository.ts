import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import type { DivisionCode, RecordId } from '#divisions';
import { type Session, newRecordId } from '#persistence';
import { budgetParts } from './budget-amounts.ts';
import { BudgetEntry } from './budget-entry.entity.ts';
import { Budget } from './budget.entity.ts';

export type BudgetOf = { readonly division: DivisionCode; readonly year: number };

/** The nine sums of the budgets at and beneath a division, and how many budgets these are. */
export type Total = { readonly sums: readonly number[]; readonly budgets: number };

/** Budgets and their entries in the database, as far as the session's caller may see them. */
export class BudgetRepository {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  findMany(ids: readonly RecordId[]): Promise<Budget[]> {
    return this.#session.read((em) => em.find(Budget, { id: { $in: [...ids] } }));
  }

  findEntry(id: RecordId): Promise<BudgetEntry | null> {
    return this.#session.read((em) => em.findOne(BudgetEntry, { id }));
  }

  /** The entries of budgets, the latest first. */
  listEntries(budgets: readonly RecordId[]): Promise<BudgetEntry[]> {
    return this.#session.read((em) =>
      em.find(BudgetEntry, { budget: { $in: [...budgets] } }, { orderBy: { bookedOn: 'desc', id: 'desc' } }),
    );
  }

  /** Of each division and year the sum over all budgets at and beneath it. */
  async sumMany(asked: readonly BudgetOf[]): Promise<Total[]> {
    // One statement for all that are asked; the range of codes is what the index is for.
    const sums = budgetParts.map((_, i) => `coalesce(sum(budget.sums[${i + 1}]), 0)::float8`).join(', ');
    const rows = await this.#session.read((em) =>
      em.execute<{ sums: number[]; budgets: number }[]>(
        `select array[${sums}] as sums, count(budget.id)::int as budgets
         from json_to_recordset(?::json) as asked (place int, code text, year int)
         left join advisors.budget on budget.year = asked.year and budget.division >= asked.code and budget.division < asked.code || ':'
         group by asked.place order by asked.place`,
        [JSON.stringify(asked.map(({ division, year }, place) => ({ place, code: division, year })))],
      ),
    );
    return rows;
  }

  /** The budget of a division and year, made where there is none, held against other writers until the transaction ends. */
  async lock(em: EntityManager, { division, year }: BudgetOf, now: Date): Promise<Budget> {
    // Two that record the first amount at once make one budget.
    await em.execute(
      `insert into advisors.budget (id, division, year, sums, created_at) values (?, ?, ?, array_fill(0, array[${budgetParts.length}]), ?)
       on conflict (division, year) do nothing`,
      [newRecordId(division), division, year, now],
    );
    return em.findOneOrFail(Budget, { division, year }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  }

  /** The entry that took another one back. */
  findReversal(em: EntityManager, id: RecordId): Promise<BudgetEntry | null> {
    return em.findOne(BudgetEntry, { reverses: id });
  }
}
