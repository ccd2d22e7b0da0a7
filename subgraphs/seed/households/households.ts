import { type CalendarDate, addDays, addMonths, firstDayOf } from '#calendar';
import type { CodeKey } from '#code-lists';
import type { Division } from '#divisions';
import { Home } from '../../clients/index.ts';
import { TableCopy } from '../copy.ts';
import { type PersonMaker, address } from '../people.ts';
import type { Plan } from '../plan.ts';
import { Random } from '../random.ts';
import { ClientMaker } from './clients.ts';
import { ConfirmationMaker } from './confirmations.ts';

/** What the members of a household share. */
export type Home = {
  readonly id: string;
  readonly division: Division;
  readonly category: CodeKey;
  readonly startedOn: CalendarDate;
  readonly endedOn: CalendarDate | undefined;
  readonly advisor: string | null;
  /** The share of months in which the community visits, 0 to 1. */
  readonly diligence: number;
};

const CATEGORIES = [
  ['OTHER_RESIDENT', 9],
  ['MINIMUM_LIVING', 72],
  ['LOW_INCOME', 12],
  ['EXPENDITURE_POVERTY', 5],
  ['EXTREME_HARDSHIP', 2],
] as const;
const SIZES = [
  [1, 66],
  [2, 26],
  [3, 6],
  [4, 2],
] as const;

/** Makes households, clients and their visits, a community at a time. */
export class HouseholdMaker {
  readonly #plan: Plan;
  readonly #clients: ClientMaker;
  readonly #confirmations: ConfirmationMaker;
  readonly #households = new TableCopy('clients.household');
  /** In the order in which they may be written: a row after the row it refers to. */
  readonly tables;

  constructor(plan: Plan, people: PersonMaker) {
    this.#plan = plan;
    this.#confirmations = new ConfirmationMaker(plan);
    this.#clients = new ClientMaker(plan, people, this.#confirmations);
    this.tables = [this.#households, ...this.#clients.tables, ...this.#confirmations.tables];
  }

  make(community: Division, parents: string, advisors: readonly string[]): void {
    const random = new Random(`${this.#plan.seed} clients ${community.code}`);
    const diligence = random.int(70, 100) / 100;
    for (let count = random.weighted(this.#plan.profile.households); count > 0; count--) {
      const startedOn = this.#startedOn(random);
      this.#household(random, parents, {
        id: random.recordId(community.code, Date.parse(`${startedOn}T09:30:00+08:00`)),
        division: community,
        category: random.weighted<CodeKey>(CATEGORIES),
        startedOn,
        endedOn: this.#endedOn(random, startedOn),
        advisor: advisors.length === 0 ? null : random.pick(advisors),
        diligence,
      });
    }
  }

  #household(random: Random, parents: string, home: Home): void {
    const { id, division, startedOn, endedOn } = home;
    const size = random.weighted(SIZES);
    const at = new Date(`${startedOn}T09:30:00+08:00`);
    this.#households.add({
      id,
      division: division.code,
      ...Home.columns(this.#plan.seals, { id }, { address: address(random, `上海市${parents}${division.name}`) }),
      active_clients: endedOn === undefined ? size : 0,
      registered_at: at,
      registered_by: 'seed',
      changed_at: endedOn === undefined ? at : new Date(`${endedOn}T15:00:00+08:00`),
      changed_by: 'seed',
    });
    this.#confirmations.ofHousehold(home);
    for (let member = 0; member < size; member++) this.#clients.make(random, home);
  }

  /** Most were there when the records began, in the month before the first; the others came later. */
  #startedOn(random: Random): CalendarDate {
    const later = random.chance(0.12) ? random.int(0, this.#plan.months.length - 1) : 0;
    const month = addMonths(this.#plan.firstMonth, later - 1);
    return addDays(firstDayOf(month), random.int(0, 27));
  }

  #endedOn(random: Random, startedOn: CalendarDate): CalendarDate | undefined {
    if (!random.chance(0.03)) return undefined;
    const endedOn = addDays(startedOn, random.int(32, 400));
    return endedOn < this.#plan.today ? endedOn : undefined;
  }
}
