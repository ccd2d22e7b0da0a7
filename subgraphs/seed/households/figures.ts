import type { CodeKey } from '#code-lists';
import type { DivisionCode } from '#divisions';
import type { Duty, DutyEntry } from '../../clients/index.ts';
import { TableCopy } from '../copy.ts';

/** The figures of one community at a time, added up as the services add them. */
export class Figures {
  readonly #caseloads = new TableCopy('clients.caseload');
  readonly #households = new TableCopy('clients.household_caseload');
  readonly #changes = new TableCopy('clients.duty_change');
  readonly #done = new TableCopy('clients.visit_month');
  readonly tables = [this.#caseloads, this.#households, this.#changes, this.#done];

  #clientsBy = new Map<CodeKey, number>();
  #householdCount = 0;
  #changesBy = new Map<string, DutyEntry>();
  #doneBy = new Map<string, DutyEntry>();

  addHousehold(): void {
    this.#householdCount++;
  }

  addClient(category: CodeKey): void {
    this.#clientsBy.set(category, (this.#clientsBy.get(category) ?? 0) + 1);
  }

  addDuty({ changes, done }: Duty): void {
    for (const entry of changes) add(this.#changesBy, entry);
    for (const entry of done) add(this.#doneBy, entry);
  }

  /** Writes the rows of the community and starts anew for the next. */
  close(division: DivisionCode): void {
    for (const [category, clients] of this.#clientsBy) this.#caseloads.add({ division, category, clients });
    if (this.#householdCount > 0) this.#households.add({ division, households: this.#householdCount });
    for (const { month, category, count } of this.#changesBy.values()) {
      if (count !== 0) this.#changes.add({ division, month, category, change: count });
    }
    for (const { month, category, count } of this.#doneBy.values())
      this.#done.add({ division, month, category, done: count });
    this.#clientsBy = new Map();
    this.#householdCount = 0;
    this.#changesBy = new Map();
    this.#doneBy = new Map();
  }
}

function add(sums: Map<string, DutyEntry>, entry: DutyEntry): void {
  const key = `${entry.month} ${entry.category}`;
  sums.set(key, { ...entry, count: (sums.get(key)?.count ?? 0) + entry.count });
}
