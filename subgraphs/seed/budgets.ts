import { type CalendarDate, firstDayOf, monthOf } from '#calendar';
import { type Division, levelOf } from '#divisions';
import { type BudgetEntryKind, type FundSource, budgetParts, placeOf } from '../advisors/index.ts';
import { TableCopy } from './copy.ts';
import type { Plan } from './plan.ts';
import { Random } from './random.ts';

const BY = 'seed';

/** Yearly plans in whole yuan, by level: samples, since no text states amounts. */
const PLANNED = {
  CITY: [800_000, 1_200_000],
  DISTRICT: [300_000, 900_000],
  SUBDISTRICT: [60_000, 180_000],
} as const;

type Amount = readonly [kind: BudgetEntryKind, source: FundSource, purpose: string, amount: number, on: CalendarDate];

/** Makes the budget of the year of the city, each district and each street: planned, allocated in halves, and spent month by month. */
export class BudgetMaker {
  readonly #plan: Plan;
  readonly #budgets = new TableCopy('advisors.budget');
  readonly #entries = new TableCopy('advisors.budget_entry');
  readonly tables = [this.#budgets, this.#entries];

  constructor(plan: Plan) {
    this.#plan = plan;
  }

  make({ code }: Division): void {
    const level = levelOf(code);
    if (level === 'COMMUNITY') return;
    const random = new Random(`${this.#plan.seed} budget ${code}`);
    const year = Number(this.#plan.today.slice(0, 4));
    const id = random.recordId(code, timeOf(dayOf(year, 1, 10)).getTime());
    const amounts = [...amountsOf(random, year, PLANNED[level])].filter(([, , , , on]) => on < this.#plan.today);
    const sums = budgetParts.map(() => 0);
    for (const [kind, source, purpose, amount, on] of amounts) {
      const place = placeOf(source, kind);
      sums[place] = (sums[place] ?? 0) + amount;
      this.#entries.add({
        id: random.recordId(code, timeOf(on).getTime()),
        budget: id,
        division: code,
        year,
        kind,
        source,
        purpose,
        amount,
        booked_on: on,
        counts_in: firstDayOf(monthOf(on)),
        created_at: timeOf(on),
        created_by: BY,
      });
    }
    if (amounts.length > 0)
      this.#budgets.add({ id, division: code, year, sums: sums.map(String), created_at: timeOf(dayOf(year, 1, 10)) });
  }
}

function* amountsOf(random: Random, year: number, [least, most]: readonly [number, number]): Generator<Amount> {
  const planned = random.int(least / 1000, most / 1000) * 1000;
  yield ['PLAN', 'PUBLIC', 'STAFF', planned, dayOf(year, 1, 10)];
  for (const month of [2, 7]) yield ['ALLOCATION', 'PUBLIC', 'STAFF', planned / 2, dayOf(year, month, 15)];
  for (let month = 3; month <= 12; month++) {
    const purpose = random.pick(['STAFF', 'TRAINING', 'OFFICE', 'PUBLICITY', 'SERVICES']);
    yield [
      'SPENDING',
      'PUBLIC',
      purpose,
      random.int(Math.round(planned / 20), Math.round(planned / 12)),
      dayOf(year, month, 26),
    ];
  }
  if (!random.chance(0.4)) return;
  const given = random.int(5, 40) * 1000;
  yield ['PLAN', 'CHARITY', 'SERVICES', given, dayOf(year, 4, 20)];
  yield ['ALLOCATION', 'CHARITY', 'SERVICES', given, dayOf(year, 5, 20)];
  yield ['SPENDING', 'CHARITY', 'SERVICES', Math.round(given / 2), dayOf(year, 9, 12)];
}

const timeOf = (day: CalendarDate): Date => new Date(`${day}T10:00:00+08:00`);

function dayOf(year: number, month: number, day: number): CalendarDate {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as CalendarDate;
}
